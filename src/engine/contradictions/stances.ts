import { overlaps, type Reading } from './statement-reading';
import { sameSide } from './parties';
import { tells, type WordIndex } from './index-of-words';
import { stancesOf, type Pole } from './lexicon/vocabulary';
import { isNegator } from './polarity';
import type { Word } from './words';

/** One side is for what the other is against. */
export interface StancePair {
  readonly a: Reading;
  readonly b: Reading;
  readonly evidence: readonly [Word, Word];
  readonly shared: readonly Word[];
  /** Share of the shorter object that the other has, by specific words and names. */
  readonly overlap: number;
}

interface Stance {
  readonly word: Word;
  readonly pole: Pole;
}

const MIN_SHARED_SPECIFIC = 2;
const MIN_OVERLAP = 0.6;
/** A stance word stands in the cue, or at the head of a short content. */
const HEAD_WORDS = 4;
const MAX_OBJECT_WORDS = 25;

/** Pairs of statements that support and oppose one thing, by their cue or first words. */
export function pairStances(readings: readonly Reading[], index: WordIndex): StancePair[] {
  return readings.flatMap((a) => {
    const stances = stancesIn(a);
    if (stances.length === 0) return [];
    const partners = new Set(
      a.words.filter(tells).flatMap(({ concept }) => index.statementsWith(concept).filter((i) => i > a.index)),
    );
    return [...partners]
      .sort((x, y) => x - y)
      .flatMap((i) => {
        const pair = compare(a, stances, readings[i]!);
        return pair ? [pair] : [];
      });
  });
}

function stancesIn({ cue, words, unfit }: Reading): Stance[] {
  if (unfit || words.length > MAX_OBJECT_WORDS) return [];
  const head = [...cue, ...words.slice(0, HEAD_WORDS)];
  if (head.some(({ lower }) => isNegator(lower))) return [];
  return head.flatMap((word) => (word.kind === 'name' ? [] : stancesOf(word.lower).map((pole) => ({ word, pole }))));
}

function compare(a: Reading, stances: readonly Stance[], b: Reading): StancePair | null {
  if (overlaps(a, b) || sameSide(a.party, b.party)) return null;
  const others = stancesIn(b);
  for (const x of stances) {
    const y = others.find(({ pole }) => pole.axis === x.pole.axis && pole.sign !== x.pole.sign);
    if (!y) continue;
    const objects = [objectOf(a, x.word), objectOf(b, y.word)] as const;
    const shared = [...objects[0].values()].filter(({ concept }) => objects[1].has(concept));
    const overlap = shared.length / Math.max(1, Math.min(objects[0].size, objects[1].size));
    if (shared.filter(({ kind }) => kind === 'specific').length < MIN_SHARED_SPECIFIC || overlap < MIN_OVERLAP)
      continue;
    return { a, b, evidence: [x.word, y.word], shared, overlap };
  }
  return null;
}

/** The telling words of a statement besides the stance, by concept. */
const objectOf = ({ words }: Reading, stance: Word): Map<string, Word> =>
  new Map(words.filter((word) => tells(word) && word !== stance).map((word) => [word.concept, word]));
