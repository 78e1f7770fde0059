/**
 * Throws hostile texts at the analysis for some minutes and checks what every later stage relies on.
 *
 *   npm run fuzz [-- MINUTES [SEED]]
 *
 * Each text comes from a seed alone. On a failure the seed is printed and the exit code is 1; `npm run fuzz -- 0 SEED` runs
 * that one again.
 */
import { loadShippedModel } from '../src/cli/load-model';
import { analyse, BLOCK_KINDS, type Article, type Block, type BlockKind } from '../src/engine';
import { problemsOf } from '../tests/support/invariants';
import { misused, readArguments } from './support/arguments';

/** Processor time that a text may take: a start (compiling included), and so much for each of its characters. */
const START_MS = 1500;
const MS_PER_CHARACTER = 0.05;

/** Paragraphs come more often, as in articles. */
const KINDS: readonly BlockKind[] = [...BLOCK_KINDS, 'paragraph', 'paragraph'];
const WORDS =
  'said says told tell asked adding that the a an of to in on with by who which he she they it his her its and but or not never no denied denies confirmed accused called on according statement report letter Monday yesterday million 40 2021 $5 %'.split(
    ' ',
  );
const NAMES =
  'Ana Vale Ben Orr Mr. Mrs. Gen. Sen. R-Ohio O’Brien Brig-Gen McAyr al-Din __proto__ constructor spokesman minister mayor police council Port Ayr'.split(
    ' ',
  );
const MARKS = ['"', '“', '”', "'", '‘', '’', "''", '„', '«', '»', '‹', '`', '"', '“', '”'];
const SIGNS = [
  ',',
  '.',
  ',',
  '.',
  ':',
  ';',
  '—',
  '–',
  '-',
  '…',
  '?',
  '!',
  '(',
  ')',
  '[',
  ']',
  '/',
  '@v',
  '#tag',
  '\n',
  '\t',
  '\u00a0',
];
const ODD = [
  '\u200f',
  '\u202e',
  '\u200b',
  '\ud83d',
  '\udc00',
  '🙂',
  '\u0301',
  '\0',
  '\ufffd',
  'ß',
  'İ',
  'ǅ',
  '東京',
  '<b>',
  '&quot;',
  'x'.repeat(300),
];

/** Small fast generator of numbers in [0, 1) from a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function articleFrom(seed: number): Article {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const weights = [random(), random(), random(), random(), random() * 0.3];
  const pools = [WORDS, NAMES, MARKS, SIGNS, ODD];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const word = () => {
    let at = random() * total;
    const pool = pools.findIndex((_, i) => (at -= weights[i]!) < 0);
    return pick(pools[Math.max(0, pool)]!);
  };
  const length = random() < 0.02 ? 20_000 : Math.floor(random() ** 3 * 800);
  const spaced = random();
  const blocks: Block[] = Array.from({ length: 1 + Math.floor(random() * 6) }, () => {
    let text = '';
    // One block in eight repeats a single piece, for what is not linear.
    const same = random() < 0.12 ? `${word()} ${word()} ${word()}${random() < 0.5 ? ' ' : ''}` : '';
    for (let i = Math.floor(random() * length); i >= 0; i--) text += same || word() + (random() < spaced ? ' ' : '');
    return { kind: pick(KINDS), text, ...(random() < 0.3 && { scope: Math.floor(random() * 3) }) };
  });
  return { id: `${seed}`, url: '', title: pick(NAMES), lang: 'en', authors: [pick(NAMES)], publisher: '', blocks };
}

const model = loadShippedModel();

function run(seed: number): string[] {
  const article = articleFrom(seed);
  const size = article.blocks.reduce((sum, { text }) => sum + text.length, 0);
  const wrong: string[] = [];
  for (const [name, weights] of [
    ['rules', null],
    ['model', model],
  ] as const) {
    if (name === 'model' && !weights) continue;
    const started = process.cpuUsage();
    try {
      wrong.push(...problemsOf(analyse(article, weights), article).map((problem) => `${name}: ${problem}`));
    } catch (error) {
      wrong.push(`${name}: ${error instanceof Error ? error.stack : String(error)}`);
    }
    const { user, system } = process.cpuUsage(started);
    const took = (user + system) / 1000;
    if (took > START_MS + MS_PER_CHARACTER * size) wrong.push(`${name}: ${took.toFixed(0)} ms for ${size} characters`);
  }
  return wrong;
}

const USAGE = 'npm run fuzz [-- MINUTES [SEED]]';
const { positionals } = readArguments(USAGE, { allowPositionals: true });
const minutes = Number(positionals[0] ?? 1);
const first = Number(positionals[1] ?? Math.floor(Math.random() * 2 ** 31));
if (!(minutes >= 0) || !Number.isInteger(first)) misused(USAGE, 'Minutes and seed have to be numbers.');
const until = performance.now() + minutes * 60_000;
let seed = first;
do {
  const wrong = run(seed);
  if (wrong.length > 0) {
    console.error(`seed ${seed} failed:\n${wrong.slice(0, 5).join('\n')}`);
    process.exit(1);
  }
  seed++;
} while (performance.now() < until);
console.log(`${seed - first} texts from seed ${first}, nothing wrong${model ? '' : ' (rules only: no model file)'}`);
