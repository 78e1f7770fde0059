import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type winkNlp from 'wink-nlp';
import { loadModel } from '../src/engine/attribution/model-file';
import { analyse } from '../src/engine/analyse';
import type { Article, Block } from '../src/engine/model';
import { corpusFolder, plainArticle, readDevelopmentArticles } from './corpus';

/** Budgets, checked on the last line. */
const BUDGETS = {
  loadMilliseconds: 150,
  heapMegabytes: 40,
  timesWink: 2,
  timesFasterThanCompromise: 3,
  growth: 1.3,
};

const SIZES = [1_000, 10_000, 100_000];
const MODEL_FILE = path.resolve(import.meta.dirname, '../public/models/attribution.bin');
const wordsIn = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0);
const textOf = ({ blocks }: Article) => blocks.map(({ text }) => text).join('\n\n');

/** Microseconds of this process's own computing that the work takes: other programs on the machine do not count. Least of some rounds. */
function cost(work: () => void, rounds: number): number {
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, user + system);
  }
  return least;
}

/** `npm run bench`: our whole analysis beside wink-nlp (tokens, sentences, parts of speech) and compromise on the same texts, in one run. */
function main(): void {
  const corpus = corpusFolder();
  if (!corpus) {
    console.error('No corpus: set SAYSO_CORPUS to the folder that holds polnear/.');
    process.exitCode = 2;
    return;
  }
  const articles = readDevelopmentArticles(corpus).map(({ id, text }) => plainArticle(id, text).article);
  const words = wordsIn(articles.flatMap(({ blocks }) => blocks));
  const { model, milliseconds, megabytes } = measureLoad();
  const row = (name: string, microseconds: number, other = '') =>
    console.log(
      `${name.padEnd(34)} ${(microseconds / words).toFixed(2).padStart(7)} µs a word ${Math.round(
        (words / microseconds) * 1e6,
      )
        .toLocaleString('en')
        .padStart(12)} words/s ${other}`,
    );
  const load = createRequire(import.meta.url);
  const wink = (load('wink-nlp') as typeof winkNlp)(load('wink-eng-lite-web-model'), ['sbd', 'pos']);
  const compromise = load('compromise') as (text: string) => { json(): unknown };
  const texts = articles.map(textOf);
  console.log(`${articles.length} articles, ${words.toLocaleString('en')} words\n`);
  const ours = cost(() => articles.forEach((article) => analyse(article, model)), 5);
  const winks = cost(() => texts.forEach((text) => wink.readDoc(text).tokens().out(wink.its.pos)), 5);
  const compromises = cost(() => texts.forEach((text) => compromise(text)), 1);
  row('Sayso, the whole analysis', ours);
  row('wink-nlp, tokens, sentences, POS', winks, `Sayso takes ${(ours / winks).toFixed(2)} times as long`);
  row('compromise, tagging', compromises, `Sayso is ${(compromises / ours).toFixed(2)} times as fast`);
  console.log(`\nmodel: ${milliseconds.toFixed(0)} ms to load, ${megabytes.toFixed(1)} MB of memory`);
  const costs = SIZES.map((size) => {
    const article = articleOf(articles, size);
    const count = wordsIn(article.blocks);
    return cost(() => void analyse(article, model), size > 50_000 ? 3 : 20) / count;
  });
  costs.forEach((microseconds, i) =>
    console.log(
      `${SIZES[i]!.toLocaleString('en').padStart(9)} words in one article: ${microseconds.toFixed(2)} µs a word`,
    ),
  );
  const checks: readonly (readonly [string, boolean])[] = [
    ['load', milliseconds <= BUDGETS.loadMilliseconds],
    ['memory', megabytes <= BUDGETS.heapMegabytes],
    ['wink-nlp', ours <= BUDGETS.timesWink * winks],
    ['compromise', compromises >= BUDGETS.timesFasterThanCompromise * ours],
    ['growth', costs.at(-1)! <= BUDGETS.growth * costs[0]!],
  ];
  console.log(`\nbudgets: ${checks.map(([name, kept]) => `${name} ${kept ? 'kept' : 'BROKEN'}`).join(', ')}`);
}

/** Loads the model as the extension does and takes the time and the memory that it keeps. */
function measureLoad() {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const bytes = new Uint8Array(readFileSync(MODEL_FILE));
  const used = () => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const started = performance.now();
  const model = loadModel(bytes);
  const milliseconds = performance.now() - started;
  return { model, milliseconds, megabytes: (used() - before) / 1e6 };
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

main();
