/**
 * The cold part of `npm run bench`: how long a background that was just started takes to its first analysis, of an article of 1,000 words that
 * it does not know, in the browsers that are installed; on Linux.
 *
 *   npm run bench:cold [-- --runs N]
 */
import { corpusFolder, plainArticle, readDevelopmentArticles } from '../training/corpus';
import { articleOf } from '../training/article-of-words';
import { buildTimed } from './bench/cold/build-timed';
import { type ColdStart, measureCold } from './bench/cold/measure-cold';
import { TARGETS } from './build/target';
import { misused, readArguments } from './support/arguments';

const USAGE = 'npm run bench:cold [-- --runs N]';
const WORDS = 1_000;

const { values } = readArguments(USAGE, { options: { runs: { type: 'string', default: '20' } } });
const runs = Number(values.runs);
if (!(runs > 0)) misused(USAGE, 'Runs are a number above 0.');
const corpus = corpusFolder();

if (corpus) {
  const articles = readDevelopmentArticles(corpus).map(({ id, text }) => plainArticle(id, text).article);
  const article = articleOf(articles, WORDS);
  console.log(
    `first article of ${WORDS.toLocaleString('en')} words, the median (and the least) of ${runs} starts, in milliseconds`,
  );
  for (const target of TARGETS) {
    await buildTimed(target);
    for (const depth of ['quick', 'thorough'] as const)
      tell(`${target}, ${depth}`, await measureCold(target, article, depth, runs));
  }
} else {
  console.error('No corpus: set SAYSO_CORPUS to the folder that holds polnear/.');
  process.exitCode = 2;
}

function tell(name: string, starts: readonly ColdStart[]): void {
  const figure = (of: (start: ColdStart) => number) => {
    const values = starts.map(of).toSorted((a, b) => a - b);
    return `${values[values.length >> 1]!.toFixed(0)} (${values[0]!.toFixed(0)})`.padStart(12);
  };
  console.log(
    [
      name.padEnd(18),
      `from the first line${figure(({ firstLine, analysed }) => analysed - firstLine)}`,
      `its code run once${figure(({ firstLine, evaluated }) => evaluated - firstLine)}`,
      `processor time${figure(({ processor }) => processor)}`,
      `megabytes more at most ${Math.max(...starts.map(({ megabytes }) => megabytes))
        .toFixed(0)
        .padStart(4)}`,
    ].join('  '),
  );
}
