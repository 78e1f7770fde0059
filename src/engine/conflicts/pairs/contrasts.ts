import { ANTONYM, FIGURE, IMPLICATIVE, NEGATOR, POLE } from '../../lexicon/conflicts/signs';
import type { StatementReading, StatementsRead } from './statement-reading';
import type { Sense } from '../clauses/words';

/** Keys by which a statement may conflict with another. */
interface Contrast {
  /** What its words go against, and what it negates. */
  readonly opposes: readonly number[];
  readonly negates: readonly number[];
  /** Of what its words say, what some statement of the article opposes. */
  readonly holds: number[];
  readonly figures: boolean;
}

/** Whether one of two statements has a word that goes against a word of the other, or both have figures. */
export type MayConflict = (other: number) => boolean;

const NONE: readonly never[] = [];

/**
 * A first look at pairs of statements by their words alone, much cheaper than comparing their clauses: whatever it turns
 * down has no negated word, no poles of one axis, no antonyms and no figures to set against each other. To be asked for
 * one statement at a time. Those that do not speak for themselves conflict with none.
 */
export function createContrasts(
  { readings, keyCount }: StatementsRead,
  speaking: readonly boolean[],
): (statement: number) => MayConflict | null {
  const isOpposed = new Uint8Array(keyCount);
  const contrasts = readings.map((reading): Contrast => {
    const negates: number[] = [];
    const opposes: number[] = [];
    const holds: number[] = [];
    if (!speaking[reading.index]) return { opposes, negates, holds, figures: false };
    for (const { concept, entry } of negatedSenses(reading)) {
      negates.push(concept);
      // A negated word stands on the other pole of its axis.
      opposes.push(concept, ...entry.holds);
      holds.push(...entry.opposes);
    }
    for (const { signs, entry } of reading.senses) if (signs & (ANTONYM | POLE)) opposes.push(...entry.opposes);
    for (const key of opposes) isOpposed[key] = 1;
    return { opposes, negates, holds, figures: (reading.signs & FIGURE) > 0 };
  });
  readings.forEach(({ senses }, i) => {
    if (!speaking[i]) return;
    const { holds } = contrasts[i]!;
    for (const { concept, entry } of senses) {
      if (isOpposed[concept]) holds.push(concept);
      if (entry.holds.length > 0) for (const key of entry.holds) if (isOpposed[key]) holds.push(key);
    }
  });
  // By key the last statement that was asked for and opposes or holds it.
  const opposedBy = new Int32Array(keyCount).fill(-1);
  const heldBy = new Int32Array(keyCount).fill(-1);
  return (statement) => {
    const { opposes, holds, figures } = contrasts[statement]!;
    if (opposes.length + holds.length === 0 && !figures) return null;
    for (const key of opposes) opposedBy[key] = statement;
    for (const key of holds) heldBy[key] = statement;
    return (other) => {
      const contrast = contrasts[other]!;
      if (figures && contrast.figures) return true;
      for (const key of contrast.holds) if (opposedBy[key] === statement) return true;
      for (const key of contrast.negates) if (heldBy[key] === statement) return true;
      return false;
    };
  };
}

function negatedSenses(reading: StatementReading): readonly Sense[] {
  if (!(reading.signs & (NEGATOR | IMPLICATIVE))) return NONE;
  return reading.propositions.flatMap(({ negations }) =>
    negations.flatMap(({ focus }) => focus.map(({ sense }) => sense)),
  );
}
