import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import compromise from 'compromise';
import { build } from 'vite';
import type { Article, Block } from '../src/engine/model';
import { corpusFolder, plainArticle, readDevelopmentArticles } from './corpus';
import { tagWithWink } from './wink';

/** What the analysis may cost. */
const BUDGETS = {
  loadMilliseconds: 150,
  megabytes: 40,
  timesWink: 2,
  timesFasterThanCompromise: 3,
  growth: 1.3,
};

/** Rounds over all articles, the least of which counts: enough for the compiler to have seen everything, as in a browser after some pages. */
const ROUNDS = 12;

/** Words that are analysed at one go, however short the article: the processor's clock is too coarse for less. */
const STRETCH = 100_000;

const SIZES = [1_000, 10_000, 100_000];
const ROOT = path.resolve(import.meta.dirname, '..');

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
  const { analyse, loadModel } = await bundledEngine();
  const articles = readDevelopmentArticles(corpus).map(({ id, text }) => plainArticle(id, text).article);
  const texts = articles.map(({ blocks }) => blocks.map(({ text }) => text).join('\n\n'));
  const words = wordsIn(articles.flatMap(({ blocks }) => blocks));
  const { model, milliseconds, megabytes } = measureLoad(loadModel);
  console.log(`${articles.length} articles, ${words.toLocaleString('en')} words\n`);
  const ours = cost(() => articles.forEach((article) => analyse(article, model)), ROUNDS) / words;
  const winks = cost(() => texts.forEach((text) => tagWithWink(text)), ROUNDS) / words;
  const compromises = cost(() => texts.forEach((text) => compromise(text)), 1) / words;
  row('Sayso, the whole analysis', ours);
  row('wink-nlp, tokens, sentences, POS', winks, `Sayso takes ${(ours / winks).toFixed(2)} times as long`);
  row('compromise, tagging', compromises, `Sayso is ${(compromises / ours).toFixed(2)} times as fast`);
  console.log(`\nmodel: ${milliseconds.toFixed(0)} ms to load, ${megabytes.toFixed(1)} MB of memory`);
  const costs = SIZES.map((size) => {
    const article = articleOf(articles, size);
    const times = Math.ceil(STRETCH / size);
    const work = () => {
      for (let i = 0; i < times; i++) analyse(article, model);
    };
    return cost(work, 4) / (times * wordsIn(article.blocks));
  });
  costs.forEach((microseconds, i) => row(`one article of ${SIZES[i]!.toLocaleString('en')} words`, microseconds));
  const checks: readonly (readonly [string, boolean])[] = [
    ['load', milliseconds <= BUDGETS.loadMilliseconds],
    ['memory', megabytes <= BUDGETS.megabytes],
    ['wink-nlp', ours <= BUDGETS.timesWink * winks],
    ['compromise', compromises >= BUDGETS.timesFasterThanCompromise * ours],
    ['growth', costs.at(-1)! <= BUDGETS.growth * costs[0]!],
  ];
  console.log(`\nbudgets: ${checks.map(([name, kept]) => `${name} ${kept ? 'kept' : 'BROKEN'}`).join(', ')}`);
}

/** The engine as the extension ships it: one bundled module. Run from its sources, every call across files would pay for the loader. */
async function bundledEngine(): Promise<Engine> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sayso-bench-'));
  try {
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
    return await import(pathToFileURL(path.join(outDir, 'engine.mjs')).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const wordsIn = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0);

function row(name: string, microseconds: number, remark = ''): void {
  const speed = Math.round(1e6 / microseconds).toLocaleString('en');
  console.log(
    `${name.padEnd(34)} ${microseconds.toFixed(2).padStart(7)} µs a word ${speed.padStart(10)} words/s  ${remark}`,
  );
}

/** Microseconds of this process's own computing that the work takes, least of some rounds: other programs on the machine do not count. */
function cost(work: () => unknown, rounds: number): number {
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, user + system);
  }
  return least;
}

/** Loads the model as the extension does and takes the time and the memory that it keeps. */
function measureLoad(loadModel: Engine['loadModel']) {
  setFlagsFromString('--expose-gc');
  const bytes = new Uint8Array(readFileSync(path.join(ROOT, 'public/models/attribution.bin')));
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

/** The articles' blocks one after the other up to a number of words, from the start again where they do not suffice. */
function articleOf(articles: readonly Article[], words: number): Article {
  const all = articles.flatMap(({ blocks }) => blocks);
  const blocks: Block[] = [];
  let count = 0;
  for (let i = 0; count < words; i++) {
    const block = all[i % all.length]!;
    blocks.push(block);
    count += wordsIn([block]);
  }
  return { ...articles[0]!, id: `of-${words}-words`, blocks };
}

await main();
