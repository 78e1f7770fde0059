import type { TextDocument } from '../../document/document';
import { CHARGES } from '../../lexicon/conflicts/cues.data';
import { familyOf, familySet } from '../../lexicon/conflicts/vocabulary';
import type { FoundDenial } from '../denials/denial';
import { sameSide } from './parties';
import type { StatementReading } from './statement-reading';

const charges = familySet(CHARGES);
/** Sentences before an answer in which the charge stands. */
const REACH = 3;
/** Sentences between two denials of one speaker that go together. */
const COMPANION_REACH = 4;

/**
 * Tells the denials of a claim from what a statement merely negates: "I was not there" denies where the text has spoken of a
 * charge just before, or where the same side denies in so many words nearby.
 */
export function createChargeReader(
  document: TextDocument,
  readings: readonly StatementReading[],
): (reading: StatementReading, denial: FoundDenial) => boolean {
  const charged = document.sentences.map((): boolean | undefined => undefined);
  const isCharged = (sentence: number): boolean => (charged[sentence] ??= hasCharge(document, sentence));
  return (reading, { needsCharge }) => {
    if (!needsCharge) return true;
    const [first, last] = reading.sentences;
    for (let i = Math.max(0, first - REACH); i <= last; i++) if (isCharged(i)) return true;
    return hasCompanion(readings, reading);
  };
}

function hasCharge({ tokens, sentences }: TextDocument, sentence: number): boolean {
  const { start, end } = sentences[sentence]!.tokens;
  for (let i = start; i < end; i++)
    if (tokens[i]!.kind === 'word' && charges.has(familyOf(tokens[i]!.lower))) return true;
  return false;
}

/** The same side denies outright in a statement nearby. */
function hasCompanion(readings: readonly StatementReading[], reading: StatementReading): boolean {
  for (const step of [-1, 1]) {
    for (let i = reading.index + step; i >= 0 && i < readings.length; i += step) {
      const other = readings[i]!;
      if (Math.abs(other.sentences[0] - reading.sentences[0]) > COMPANION_REACH) break;
      if (
        other.denials.some(({ needsCharge, form }) => !needsCharge && form === 'cue') &&
        sameSide(other.party, reading.party)
      )
        return true;
    }
  }
  return false;
}
