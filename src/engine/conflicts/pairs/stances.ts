import { overlaps, type StatementReading } from './statement-reading';
import { isPoll } from './opposition';
import { sameSide } from './parties';
import type { WordIndex } from './index-of-words';
import { CONTESTING, NEGATOR, signsIn, STANCE } from '../../lexicon/conflicts/signs';
import { stancesOf, type Pole } from '../../lexicon/conflicts/vocabulary';
import { tells, type Word } from '../clauses/words';

/** One side is for what the other is against. */
export interface StancePair {
  readonly a: StatementReading;
  readonly b: StatementReading;
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
export function pairStances(readings: readonly StatementReading[], { sharing }: WordIndex): StancePair[] {
  const stances = readings.map(stancesIn);
  return readings.flatMap((a) => {
    if (stances[a.index]!.length === 0) return [];
    const partners = new Set(
      sharing[a.index]!.flatMap((list) => list.filter((i) => i > a.index && stances[i]!.length > 0)),
    );
    return [...partners]
      .sort((x, y) => x - y)
      .flatMap((i) => compare(a, stances[a.index]!, readings[i]!, stances[i]!) ?? []);
  });
}

const NO_STANCES: readonly Stance[] = [];

function stancesIn(reading: StatementReading): readonly Stance[] {
  const { unfit, senses, cueSigns } = reading;
  if (unfit || senses.length > MAX_OBJECT_WORDS) return NO_STANCES;
  // "repudiated decades of support": the stance in the content is not taken.
  const headWords = cueSigns & CONTESTING ? 0 : HEAD_WORDS;
  const signs = cueSigns | signsIn(senses.slice(0, headWords));
  if (!(signs & STANCE) || signs & NEGATOR) return NO_STANCES;
  if (isPoll(reading)) return NO_STANCES;
  const head = [...reading.cue, ...reading.words.slice(0, headWords)];
  return head.flatMap((word) => (word.signs & STANCE ? stancesOf(word.lower).map((pole) => ({ word, pole })) : []));
}

function compare(
  a: StatementReading,
  stances: readonly Stance[],
  b: StatementReading,
  others: readonly Stance[],
): StancePair | null {
  if (overlaps(a, b) || sameSide(a.party, b.party)) return null;
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
const objectOf = ({ words }: StatementReading, stance: Word): Map<string, Word> =>
  new Map(words.filter((word) => tells(word) && word.token !== stance.token).map((word) => [word.concept, word]));
