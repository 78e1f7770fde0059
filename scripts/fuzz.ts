/**
 * Throws hostile texts and broken pages at the reader and the analysis for some minutes and checks what every later stage relies on.
 *
 *   npm run fuzz [-- MINUTES [SEED]]
 *
 * Each comes from a seed alone: a text from an even one, from an odd one a page of ours or of the corpus with its markup broken. On a failure
 * the seed is printed and the exit code is 1; `npm run fuzz -- 0 SEED` runs that one again.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadShippedModel } from '../src/cli/load-model';
import { corpusFolder } from '../training/corpus';
import { brokenPage } from './fuzz/broken-page';
import { articleProblems, pageProblems } from './fuzz/check';
import { hostileArticle } from './fuzz/hostile-article';
import { misused, readArguments } from './support/arguments';

const USAGE = 'npm run fuzz [-- MINUTES [SEED]]';
const OURS = path.resolve(import.meta.dirname, '../src/welcome');
/** In characters: of larger pages too few would be tried. */
const LARGEST_PAGE = 150_000;

const { positionals } = readArguments(USAGE, { allowPositionals: true });
const minutes = Number(positionals[0] ?? 1);
const first = Number(positionals[1] ?? Math.floor(Math.random() * 2 ** 31));
if (!(minutes >= 0) || !Number.isInteger(first)) misused(USAGE, 'Minutes and seed have to be numbers.');

const model = loadShippedModel();
const corpus = corpusFolder();
const pages = [OURS, ...(corpus ? [path.join(corpus, 'pages')] : [])]
  .flatMap(pagesIn)
  .filter(({ length }) => length <= LARGEST_PAGE);

const until = performance.now() + minutes * 60_000;
let seed = first;
do {
  const wrong =
    seed % 2 === 0 ? articleProblems(hostileArticle(seed), model) : pageProblems(brokenPage(seed, pages), model);
  if (wrong.length > 0) {
    console.error(`seed ${seed} failed:\n${wrong.slice(0, 5).join('\n')}`);
    process.exit(1);
  }
  seed++;
} while (performance.now() < until);
console.log(
  `${seed - first} texts and pages from seed ${first}, nothing wrong${model ? '' : ' (rules only: no model file)'}`,
);

function pagesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .toSorted()
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
}
