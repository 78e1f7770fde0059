import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import compromise from 'compromise';
import { build } from 'vite';
import type { Article } from '../src/engine/model';
import { articleOf, wordsIn } from './article-of-words';
import { corpusFolder, plainArticle, readDevelopmentArticles } from './corpus';
import { tagWithWink } from './wink';

/** What the analysis may cost. */
const BUDGETS = {
  loadMilliseconds: 150,
  megabytes: 40,
  timesWink: 4,
  timesFasterThanCompromise: 3,
  growth: 1.3,
};

/**
 * Rounds over all articles, the least of which counts: enough for the compiler to have seen everything, as in a browser
 * after some pages.
 */
const ROUNDS = 40;

/**
 * Words that are timed at one go: enough for the processor's clock and for the garbage collector to take part, few enough
 * that other programs on the machine leave each stretch alone in some round.
 */
const STRETCH = 10_000;

const SIZES = [1_000, 10_000, 100_000];
const SIZE_ROUNDS = 12;

/** Fresh processes, each of which reads one article and ends. */
const COLD_RUNS = 20;
const COLD_WORDS = 1_000;

const ROOT = path.resolve(import.meta.dirname, '..');
const MODEL = path.join(ROOT, 'public/models/attribution.bin');

type Engine = Pick<typeof import('../src/engine/analyse'), 'analyse'> &
  Pick<typeof import('../src/engine/attribution/model-file'), 'loadModel'>;

/** `npm run bench`: our whole analysis beside wink-nlp (tokens, sentences, parts of speech) and compromise on the same texts, in one run. */
async function main(): Promise<void> {
  const corpus = corpusFolder();
  if (!corpus) {
    console.error('No corpus: set SAYSO_CORPUS to the folder that holds polnear/.');
    process.exitCode = 2;
    return;
  }
  const articles = readDevelopmentArticles(corpus).map(({ id, text }) => plainArticle(id, text).article);
  const folder = mkdtempSync(path.join(tmpdir(), 'sayso-bench-'));
  try {
    const file = await bundleEngine(folder);
    const cold = coldMilliseconds(file, articleOf(articles, COLD_WORDS), folder);
    console.log(
      `first article of ${COLD_WORDS.toLocaleString('en')} words in a fresh process: ${cold.toFixed(0)} ms\n`,
    );
    measure(await import(file), articles);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** In a process that has seen everything, as in a browser after some pages. */
function measure({ analyse, loadModel }: Engine, articles: readonly Article[]): void {
  const words = wordsIn(articles.flatMap(({ blocks }) => blocks));
  const { model, milliseconds, megabytes } = measureLoad(loadModel);
  console.log(`${articles.length} articles, ${words.toLocaleString('en')} words\n`);
  const stretches = stretchesOf(articles);
  const [ours = 0, winks = 0] = costs(stretches, ROUNDS, [
    ({ article }) => analyse(article, model),
    ({ text }) => tagWithWink(text),
  ]);
  const bySize = SIZES.map((size) => {
    const text = textOf(articleOf(articles, size));
    const stretch = Array.from({ length: Math.ceil(STRETCH / size) }, () => text);
    return costs([stretch], SIZE_ROUNDS, [({ article }) => analyse(article, model)])[0]!;
  });
  const [compromises = 0] = costs(stretches, 2, [({ text }) => compromise(text)]);
  row('Sayso, the whole analysis', ours);
  row('wink-nlp, tokens, sentences, POS', winks, `Sayso takes ${(ours / winks).toFixed(2)} times as long`);
  row('compromise, tagging', compromises, `Sayso is ${(compromises / ours).toFixed(2)} times as fast`);
  console.log(`\nmodel: ${milliseconds.toFixed(0)} ms to load, ${megabytes.toFixed(1)} MB of memory`);
  bySize.forEach((microseconds, i) => row(`one article of ${SIZES[i]!.toLocaleString('en')} words`, microseconds));
  const checks: readonly (readonly [string, boolean])[] = [
    ['load', milliseconds <= BUDGETS.loadMilliseconds],
    ['memory', megabytes <= BUDGETS.megabytes],
    ['wink-nlp', ours <= BUDGETS.timesWink * winks],
    ['compromise', compromises >= BUDGETS.timesFasterThanCompromise * ours],
    ['growth', bySize.at(-1)! <= BUDGETS.growth * bySize[0]!],
  ];
  console.log(`\nbudgets: ${checks.map(([name, kept]) => `${name} ${kept ? 'kept' : 'BROKEN'}`).join(', ')}`);
}

/** The engine as the extension ships it, as one module, whose address this gives. Run from its sources, every call across files would pay for the loader. */
async function bundleEngine(folder: string): Promise<string> {
  const entry = path.join(folder, 'entry.ts');
  const exports = ['analyse', 'attribution/model-file'].map(
    (file) => `export * from ${JSON.stringify(path.join(ROOT, 'src/engine', file))};`,
  );
  writeFileSync(entry, exports.join('\n'));
  const outDir = path.join(folder, 'out');
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: { outDir, lib: { entry, formats: ['es'], fileName: () => 'engine.mjs' } },
  });
  return pathToFileURL(path.join(outDir, 'engine.mjs')).href;
}

const COLD = `
  import { readFileSync } from 'node:fs';
  const [engine, model, article] = process.argv.slice(1);
  const bytes = new Uint8Array(readFileSync(model));
  const input = JSON.parse(readFileSync(article, 'utf8'));
  const before = process.cpuUsage();
  const { analyse, loadModel } = await import(engine);
  analyse(input, loadModel(bytes));
  const { user, system } = process.cpuUsage(before);
  console.log((user + system) / 1000);`;

/** Milliseconds of computing, all threads of the process together, from the engine's first line to its first analysis: the median. */
function coldMilliseconds(engine: string, article: Article, folder: string): number {
  const input = path.join(folder, 'article.json');
  writeFileSync(input, JSON.stringify(article));
  const args = ['--input-type=module', '--eval', COLD, engine, MODEL, input];
  const runs = Array.from({ length: COLD_RUNS }, () =>
    Number(execFileSync(process.execPath, args, { encoding: 'utf8' })),
  );
  return runs.toSorted((a, b) => a - b)[COLD_RUNS >> 1]!;
}

function row(name: string, microseconds: number, remark = ''): void {
  const speed = Math.round(1e6 / microseconds).toLocaleString('en');
  console.log(
    `${name.padEnd(34)} ${microseconds.toFixed(2).padStart(7)} µs a word ${speed.padStart(10)} words/s  ${remark}`,
  );
}

/** One article as each of the programs takes it. */
interface Text {
  readonly article: Article;
  readonly text: string;
  readonly words: number;
}

const textOf = (article: Article): Text => ({
  article,
  text: article.blocks.map(({ text }) => text).join('\n\n'),
  words: wordsIn(article.blocks),
});

/** The articles in groups of about so many words as are timed at one go. */
function stretchesOf(articles: readonly Article[]): Text[][] {
  const stretches: Text[][] = [];
  let words = STRETCH;
  for (const article of articles) {
    const text = textOf(article);
    if (words >= STRETCH) {
      stretches.push([]);
      words = 0;
    }
    stretches.at(-1)!.push(text);
    words += text.words;
  }
  return stretches;
}

/**
 * Microseconds a word that each of some programs takes, turn about on each stretch, so that whatever else goes on hits all
 * of them alike. It is this process's own computing that counts, and of each stretch the round that took least.
 */
function costs(
  stretches: readonly (readonly Text[])[],
  rounds: number,
  programs: readonly ((text: Text) => unknown)[],
): number[] {
  const least = stretches.map(() => programs.map(() => Infinity));
  for (let round = 0; round < rounds; round++) {
    stretches.forEach((stretch, i) =>
      programs.forEach((program, p) => {
        const before = process.cpuUsage();
        for (const text of stretch) program(text);
        const { user, system } = process.cpuUsage(before);
        least[i]![p] = Math.min(least[i]![p]!, user + system);
      }),
    );
  }
  const words = stretches.flat().reduce((sum, { words }) => sum + words, 0);
  return programs.map((_, p) => least.reduce((sum, row) => sum + row[p]!, 0) / words);
}

/** Loads the model as the extension does and takes the time and the memory that it keeps. */
function measureLoad(loadModel: Engine['loadModel']) {
  setFlagsFromString('--expose-gc');
  const bytes = new Uint8Array(readFileSync(MODEL));
  const before = memoryInUse();
  const started = performance.now();
  const model = loadModel(bytes);
  const milliseconds = performance.now() - started;
  return { model, milliseconds, megabytes: (memoryInUse() - before) / 1e6 };
}

function memoryInUse(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

await main();
