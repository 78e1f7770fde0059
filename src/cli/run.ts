import { readdirSync, statSync } from 'node:fs';
import { extname, join, parse } from 'node:path';
import { explain } from '../engine';
import { createAnalyser, createLineAnalyser } from './analyser';
import { formatAnalysis } from './format-analysis';
import { formatExplanation } from './format-explanation';
import { InputError } from './input-error';
import { type LineWorker, startWorker, workInOrder } from './line-workers';
import { modelFor } from './load-model';
import { type Manner, type Options, readOptions, USAGE } from './options';
import { readText, STANDARD_INPUT } from './read-file';
import { fromHtml, fromText, looksLikeHtml, type Input } from './read-input';
import { readLines } from './read-lines';

export interface Output {
  /** Resolves when there is room for more. */
  print(line: string): void | Promise<void>;
  /** One line for standard error. */
  complain(line: string): void;
}

const EXIT_OK = 0;
const EXIT_BAD_INPUT = 2;

/** The whole command: arguments in, lines out, the process's exit code back. `script` is what the threads of `--jobs` run: see `serveLines`. */
export async function run(args: readonly string[], output: Output, script: URL): Promise<number> {
  let code = EXIT_OK;
  const complain = (text: string) => {
    output.complain(text);
    code = EXIT_BAD_INPUT;
  };
  /** Does one piece of the work; bad input is told and the rest goes on. */
  const attempt = async (work: () => void | Promise<void>) => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      complain(error.message);
    }
  };
  await attempt(async () => {
    const options = readOptions(args);
    if (options.mode === 'help') return await output.print(USAGE);
    if (options.mode === 'jsonl') {
      for await (const { number, result } of analyseLines(options, script)) {
        if ('printed' in result) await output.print(result.printed);
        else complain(`line ${number}: ${result.complaint}`);
      }
      return;
    }
    const analyseInput = createAnalyser(options.manner);
    if (isFolder(options.path)) {
      for (const path of inputFiles(options.path)) {
        await attempt(() => output.print(JSON.stringify(analyseInput(readFile(path)))));
      }
      return;
    }
    const input = readFile(options.path);
    const analysis = analyseInput(input);
    await output.print(options.json ? JSON.stringify(analysis, null, 2) : formatAnalysis(analysis));
    if (options.explain) await output.print(formatExplanation(explain(input.article, modelFor(options.manner.quick))));
  });
  return code;
}

/** What becomes of each line that is not blank, in their order. */
async function* analyseLines({ path, jobs, manner }: Extract<Options, { mode: 'jsonl' }>, script: URL) {
  const workers = jobs === 1 ? [workHere(manner)] : Array.from({ length: jobs }, () => startWorker(script, manner));
  try {
    yield* workInOrder(filledLines(path), workers);
  } finally {
    for (const worker of workers) worker.end();
  }
}

/** Without a thread. */
function workHere(manner: Manner): LineWorker {
  const analyseLine = createLineAnalyser(createAnalyser(manner));
  return { waiting: 0, ask: (line) => Promise.resolve(analyseLine(line)), end: () => undefined };
}

async function* filledLines(path: string) {
  for await (const { number, text } of readLines(path)) {
    if (text.trim() !== '') yield { number, line: text };
  }
}

const isFolder = (path: string) =>
  path !== STANDARD_INPUT && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);

const isHtmlFile = (path: string) => /^\.x?html?$/i.test(extname(path));
const isTextFile = (path: string) => extname(path).toLowerCase() === '.txt';

function readFile(path: string): Input {
  const text = readText(path);
  const id = path === STANDARD_INPUT ? 'stdin' : parse(path).name;
  return isHtmlFile(path) || (!isTextFile(path) && looksLikeHtml(text)) ? fromHtml(text, id) : fromText(text, id);
}

/** A folder's pages and texts by name; a text beside the page of the same name is that page's and has the same id, so it is left out. */
function inputFiles(folder: string): string[] {
  const names = readdirSync(folder).toSorted();
  const pages = new Set(names.filter(isHtmlFile).map((name) => parse(name).name));
  const files = names.filter((name) => isHtmlFile(name) || (isTextFile(name) && !pages.has(parse(name).name)));
  if (files.length === 0) throw new InputError(`${folder}: holds no .html or .txt file`);
  return files.map((name) => join(folder, name));
}
