import type { TextDocument } from '../text/document';
import { wordsOf } from './lexicon/vocabulary';
import type { Word } from './words';

/** A measured number: the values it allows, and what is counted. */
export interface Figure {
  readonly word: Word;
  readonly low: number;
  readonly high: number;
  /** `%`, a currency sign, or the concept of the noun that is counted. */
  readonly unit: string;
}

const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
]);
const SMALL = new Map(
  wordsOf('zero one two three four five six seven eight nine ten eleven twelve').map((word, i) => [word, i]),
);
const AT_LEAST = new Set(['least', 'over', 'above', 'more', 'exceeding', 'minimum']);
const AT_MOST = new Set(['under', 'below', 'fewer', 'less', 'most', 'up', 'maximum', 'many', 'much']);
const ABOUT = new Set([
  'about',
  'around',
  'roughly',
  'some',
  'nearly',
  'almost',
  'approximately',
  'closer',
  'close',
  'estimated',
]);
/** Rounded values of one thing differ by up to this share. */
const ROUNDING = 0.06;
const ROUNDING_ABOUT = 0.15;
/** "As many as 200" says that it is no small part of that. */
const AT_MOST_FLOOR = 0.25;
const NOT_COUNTED = new Set(
  wordsOf(
    "year years month months week weeks day days hour hours minute minutes p.m a.m pm am times time o'clock old year-old people january february march april may june july august september october november december",
  ),
);
const YEAR = /^(?:1[6-9]|20)\d\d$/;
const PLAIN_NUMBER = /^\d[\d,]*(?:\.\d+)?$/;

/** Figures among a clause's words. Dates, ages, times of day and bare years are none. */
export function readFigures({ tokens }: TextDocument, words: readonly Word[]): Figure[] {
  const figures: Figure[] = [];
  words.forEach((word, i) => {
    const base = valueOf(word);
    if (base === null || words[i - 1]?.kind === 'number') return;
    const scale = SCALES.get(words[i + 1]?.lower ?? '');
    const value = base * (scale ?? 1);
    const currency = tokens[word.token - 1]?.text ?? '';
    const after = words.slice(i + (scale ? 2 : 1), i + (scale ? 2 : 1) + 4);
    const unit = '$£€'.includes(currency) && currency ? currency : unitOf(tokens[word.token + 1]?.text, after);
    if (unit === null || (!scale && unit !== '%' && YEAR.test(word.lower))) return;
    const before = words.slice(Math.max(0, i - 3), i).map(({ lower }) => lower);
    figures.push({ word, unit, ...bounds(value, before) });
  });
  return figures;
}

function valueOf({ lower, kind }: Word): number | null {
  if (kind === 'number' || PLAIN_NUMBER.test(lower))
    return PLAIN_NUMBER.test(lower) ? Number(lower.replaceAll(',', '')) : null;
  return SMALL.get(lower) ?? null;
}

function unitOf(next: string | undefined, after: readonly Word[]): string | null {
  if (next === '%') return '%';
  const first = after[0];
  if (!first) return null;
  if (first.lower === 'percent' || (first.lower === 'per' && after[1]?.lower === 'cent')) return '%';
  if (first.kind === 'function') return null;
  let head = first;
  for (const word of after) {
    if (word.kind === 'function' || word.kind === 'number') break;
    head = word;
  }
  return NOT_COUNTED.has(first.lower) || NOT_COUNTED.has(head.lower) ? null : head.concept;
}

function bounds(value: number, before: readonly string[]): { low: number; high: number } {
  if (before.some((word) => AT_LEAST.has(word))) return { low: value, high: Infinity };
  if (before.some((word) => AT_MOST.has(word))) return { low: value * AT_MOST_FLOOR, high: value };
  const slack = value * (before.some((word) => ABOUT.has(word)) ? ROUNDING_ABOUT : ROUNDING);
  return { low: value - slack, high: value + slack };
}

/** Two figures of one unit that cannot both hold. */
export const figuresDiffer = (a: Figure, b: Figure): boolean => a.unit === b.unit && (a.high < b.low || b.high < a.low);
