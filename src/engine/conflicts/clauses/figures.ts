import type { TextDocument } from '../../document/document';
import { numberOf, SCALES } from '../../lexicon/numbers';
import type { Word } from './words';
import { lowerSet } from '../../lexicon/conflicts/vocabulary';
import {
  ABOUT_WORDS,
  AT_LEAST_WORDS,
  AT_MOST_WORDS,
  NOT_COUNTED_WORDS,
  PARTS_WORDS,
} from '../../lexicon/conflicts/clause-words.data';

/** A measured number: the values it allows, and what is counted. */
export interface Figure {
  readonly word: Word;
  readonly low: number;
  readonly high: number;
  /** `%`, a currency sign, or the concept of the noun that is counted. */
  readonly unit: string;
  /** Concepts of all words of what is counted, the unit among them. */
  readonly counted: readonly string[];
}

const AT_LEAST = lowerSet(AT_LEAST_WORDS);
const AT_MOST = lowerSet(AT_MOST_WORDS);
const ABOUT = lowerSet(ABOUT_WORDS);
/** Rounded values of one thing differ by up to this share. */
const ROUNDING = 0.06;
const ROUNDING_ABOUT = 0.15;
/** Smaller numbers are counted, not rounded. */
const ROUNDED_FROM = 20;
/** "As many as 200" says that it is no small part of that. */
const AT_MOST_FLOOR = 0.25;
const NOT_COUNTED = lowerSet(NOT_COUNTED_WORDS);
const YEAR = /^(?:1[6-9]|20)\d\d$/;

/** Figures among a clause's words. Dates, ages, times of day and bare years are none. */
export function readFigures({ tokens }: TextDocument, words: readonly Word[]): Figure[] {
  const figures: Figure[] = [];
  words.forEach((word, i) => {
    const base = valueOf(word);
    if (base === null || words[i - 1]?.kind === 'number' || isTotal(words, i)) return;
    const scale = SCALES.get(words[i + 1]?.lower ?? '');
    const value = base * (scale ?? 1);
    const currency = tokens[word.token - 1]?.text ?? '';
    const skipped = scale
      ? 2
      : words[i + 1]?.lower === 'or' && words[i + 2]?.kind !== undefined && valueOf(words[i + 2]!) !== null
        ? 3
        : 1;
    const from = i + skipped + (base > 1 ? partitive(words, i + skipped) : 0);
    const after = words.slice(from, from + 4);
    const counted = '$£€'.includes(currency) && currency ? [currency] : countedIn(tokens[word.token + 1]?.text, after);
    const unit = counted?.at(-1);
    if (counted === null || unit === undefined || (!scale && unit !== '%' && YEAR.test(word.lower))) return;
    const range = words[i + 1]?.lower === 'or' || words[i + 1]?.lower === 'to' ? valueOf(words[i + 2] ?? word) : null;
    const before = words.slice(Math.max(0, i - 3), i).map(({ lower }) => lower);
    figures.push({ word, unit, counted, ...bounds(value, range ?? value, before) });
  });
  return figures;
}

/** Words of "of the", "of its 30", "of their" before what is counted in part. */
function partitive(words: readonly Word[], at: number): number {
  if (words[at]?.lower !== 'of' || !PARTS.has(words[at + 1]?.lower ?? '')) return 0;
  return words[at + 2]?.kind === 'number' ? 3 : 2;
}

/** The 30 of "14 of its 30 drains" measures something else. */
const isTotal = (words: readonly Word[], at: number): boolean =>
  PARTS.has(words[at - 1]?.lower ?? '') &&
  words[at - 2]?.lower === 'of' &&
  words[at - 3] !== undefined &&
  valueOf(words[at - 3]!) !== null;

const PARTS = lowerSet(PARTS_WORDS);

/** The value of a number in digits or words. */
export function valueOf({ lower }: Pick<Word, 'lower'>): number | null {
  return numberOf(lower) ?? null;
}

function countedIn(next: string | undefined, after: readonly Word[]): string[] | null {
  if (next === '%') return ['%'];
  const first = after[0];
  if (!first) return null;
  if (first.lower === 'percent' || (first.lower === 'per' && after[1]?.lower === 'cent')) return ['%'];
  const end = after.findIndex(({ kind }) => kind === 'function' || kind === 'number');
  const phrase = end < 0 ? after : after.slice(0, end);
  const head = phrase.at(-1);
  return !head || NOT_COUNTED.has(first.lower) || NOT_COUNTED.has(head.lower)
    ? null
    : phrase.map(({ concept }) => concept);
}

function bounds(low: number, high: number, before: readonly string[]): { low: number; high: number } {
  if (before.includes('more') && before.includes('than'))
    return { low: Math.max(high * (1 + ROUNDING / 2), high + 0.5), high: Infinity };
  if (before.some((word) => AT_LEAST.has(word))) return { low, high: Infinity };
  if (before.some((word) => AT_MOST.has(word))) return { low: low * AT_MOST_FLOOR, high };
  const slack = before.some((word) => ABOUT.has(word)) ? ROUNDING_ABOUT : high < ROUNDED_FROM ? 0 : ROUNDING;
  return { low: low * (1 - slack), high: high * (1 + slack) };
}

/** Two figures of one unit that cannot both hold. */
export const figuresDiffer = (a: Figure, b: Figure): boolean => sameMeasure(a, b) && (a.high < b.low || b.high < a.low);

/**
 * One thing is counted: the heads agree ("delegates"), and what narrows them too where both are narrowed ("pledged", "super"); or
 * the head of one is among the words of the other ("250,000 Syrian refugees", "10,000 Syrians").
 */
function sameMeasure(a: Figure, b: Figure): boolean {
  if (a.unit !== b.unit) return a.counted.includes(b.unit) || b.counted.includes(a.unit);
  if (a.counted.length === 1 || b.counted.length === 1) return true;
  return a.counted.slice(0, -1).some((concept) => b.counted.includes(concept));
}
