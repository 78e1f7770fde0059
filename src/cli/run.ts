import { readdirSync, statSync } from 'node:fs';
import { extname, join, parse } from 'node:path';
import { analyse, type Analysis, explain } from '../engine';
import { formatAnalysis } from './format-analysis';
import { formatExplanation } from './format-explanation';
import { InputError } from './input-error';
import { loadShippedModel } from './load-model';
import { readOptions, USAGE } from './options';
import { readText, STANDARD_INPUT } from './read-file';
import { fromHtml, fromText, looksLikeHtml, type Input } from './read-input';
import { readJsonLine } from './read-json-line';

export interface Output {
  print(line: string): void;
  /** One line for standard error. */
  complain(line: string): void;
}

const EXIT_OK = 0;
const EXIT_BAD_INPUT = 2;

/** The whole command: arguments in, lines out, the process's exit code back. */
export function run(args: readonly string[], output: Output): number {
  let code = EXIT_OK;
  /** Does one piece of the work; bad input is told and the rest goes on. */
  const attempt = (work: () => void, where = '') => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      output.complain(`${where}${error.message}`);
      code = EXIT_BAD_INPUT;
    }
  };
  attempt(() => {
    const options = readOptions(args);
    if (options.mode === 'help') return output.print(USAGE);
    const analyseInput = createAnalyser();
    const printLine = (input: Input) => output.print(JSON.stringify(analyseInput(input)));
    if (options.mode === 'jsonl') {
      readText(options.path)
        .split('\n')
        .forEach((line, i) => {
          if (line.trim() !== '') attempt(() => printLine(readJsonLine(line)), `line ${i + 1}: `);
        });
    } else if (isFolder(options.path)) {
      for (const path of inputFiles(options.path)) attempt(() => printLine(readFile(path)));
    } else {
      const input = readFile(options.path);
      const analysis = analyseInput(input);
      output.print(options.json ? JSON.stringify(analysis, null, 2) : formatAnalysis(analysis));
      if (options.explain) output.print(formatExplanation(explain(input.article, loadShippedModel())));
    }
  });
  return code;
}

/** The engine with its model, which is loaded once. */
function createAnalyser(): (input: Input) => Analysis {
  const model = loadShippedModel();
  return ({ article, finish }) => finish(analyse(article, model));
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
