import { BLOCK_KINDS, type Article, type Block, type BlockKind } from '../../src/engine';
import { diceFrom } from './random';

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
/** What texts of pages hold that no writer wrote. */
export const ODD = [
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

/** A text of pieces that the engine has to tell apart, in no order that makes sense. */
export function hostileArticle(seed: number): Article {
  const { random, pick } = diceFrom(seed);
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
