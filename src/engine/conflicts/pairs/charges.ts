import type { TextDocument } from '../../document/document';
import { JUDGE_VERBS } from '../../lexicon/conflicts/verdicts.data';
import { CHARGES } from '../../lexicon/conflicts/cues.data';
import { familyOf, familySet, isNegator } from '../../lexicon/conflicts/vocabulary';
import type { FoundDenial } from '../denials/denial';
import type { Word } from '../clauses/words';
import { isClaimed } from './claims';
import { sameSide } from './parties';
import type { StatementReading } from './statement-reading';

const charges = familySet(CHARGES);
const calling = familySet(JUDGE_VERBS);
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
  return (reading, { needsCharge, needsEcho, echoes }) => {
    if (!needsCharge || (echoes && isEcho(document, readings, reading, echoes))) return true;
    if (needsEcho) return false;
    const [first, last] = reading.sentences;
    for (let i = Math.max(0, first - REACH); i <= last; i++) if (isCharged(i)) return true;
    return hasCompanion(readings, reading);
  };
}

/** Statements, and sentences, before an answer that it takes a word up from. */
const ECHO_STATEMENTS = 3;
const ECHO_SENTENCES = 2;
/** Words before one that a negator may turn. */
const NEGATED_REACH = 4;

/** Somebody else has just charged, or called something, one of the words, without negating it. */
function isEcho(
  { tokens }: TextDocument,
  readings: readonly StatementReading[],
  reading: StatementReading,
  echoes: readonly Word[],
): boolean {
  const families = new Set(echoes.map(({ family }) => family));
  return readings
    .slice(Math.max(0, reading.index - ECHO_STATEMENTS), reading.index)
    .some(
      (claim) =>
        reading.sentences[0] - claim.sentences[1] <= ECHO_SENTENCES &&
        (isClaimed(claim) || claim.cue.some(({ family }) => calling.has(family))) &&
        !sameSide(claim.party, reading.party) &&
        claim.words.some(
          ({ token, family }) =>
            families.has(family) &&
            !tokens.slice(Math.max(0, token - NEGATED_REACH), token).some(({ lower }) => isNegator(lower)),
        ),
    );
}

function hasCharge({ tokens, sentences }: TextDocument, sentence: number): boolean {
  const { start, end } = sentences[sentence]!.tokens;
  for (let i = start; i < end; i++)
    // "The officer in charge" has nobody accused.
    if (tokens[i]!.kind === 'word' && charges.has(familyOf(tokens[i]!.lower)) && tokens[i - 1]?.lower !== 'in')
      return true;
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
