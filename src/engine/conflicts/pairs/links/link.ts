/** A denial and a statement that it may be about, however it was found. */
import type { FoundDenial } from '../../denials/denial';
import type { DeniedObject } from '../../denials/denied-object';
import { isTopic } from '../claims';
import { CLAIM_NOUNS, DOCUMENT_NOUNS } from '../../../lexicon/conflicts/denied-objects.data';
import { familySet, isNegator } from '../../../lexicon/conflicts/vocabulary';
import { sameSide } from '../parties';
import { overlaps, type StatementReading } from '../statement-reading';

/** Any statement may be "reported"; that makes it no report. */
const reports = familySet('report');
export const claimNouns = familySet(CLAIM_NOUNS);
export const documentNouns = familySet(DOCUMENT_NOUNS);

/** How a claim was found. */
export interface Link {
  readonly claim: StatementReading;
  readonly previous?: boolean;
  readonly owner?: boolean;
  readonly earlierOfOwner?: boolean;
}

/** Whether the denial may be about this statement at all. */
export function mayBeDenied(
  reading: StatementReading,
  { object, form }: FoundDenial,
  claim: StatementReading,
): boolean {
  if (claim.unfit || claim.words.length === 0 || overlaps(reading, claim) || isTopic(claim)) return false;
  if (claim.cue.some(({ lower }) => isNegator(lower) || lower.startsWith('refus'))) return false;
  if (holdsSource(claim, reading)) return false;
  if (object.own)
    return claim.index < reading.index && (sameSide(reading.party, claim.party) || goesOn(reading, claim));
  return form === 'never-said' || !sameSide(reading.party, claim.party);
}

/** No source of its own, in the sentence of the one before: the same speaker goes on. */
const goesOn = (reading: StatementReading, claim: StatementReading): boolean =>
  reading.statement.source.length === 0 &&
  claim.index === reading.index - 1 &&
  claim.sentences[1] === reading.sentences[0];

/** The source of the denial stands among the words of the other statement: a span too long. */
const holdsSource = (claim: StatementReading, { statement }: StatementReading): boolean =>
  claim.statement.content.some(([start, end]) => statement.source.some(([from, to]) => from < end && start < to));

/** How many of the denied words of its own kind the statement has. */
export const sharedSpecific = ({ words }: DeniedObject, claim: StatementReading): number =>
  words.filter(({ kind, concept }) => kind === 'specific' && claim.words.some((word) => word.concept === concept))
    .length;

/** The denied thing is what the statement stands in or was made by: "the letter", "his tweet". */
export const isDocument = ({ noun, words }: DeniedObject, { party, cue }: StatementReading): boolean =>
  [...(noun ? [noun] : []), ...words].some(
    ({ family }) =>
      documentNouns.has(family) &&
      (party.nouns.has(family) || (!reports.has(family) && cue.some((word) => word.family === family))),
  );

/** Whether the statement is by one of these. */
export const isOwnedBy = (owners: ReadonlySet<string>, reading: StatementReading): boolean =>
  owners.size > 0 && [...owners].some((name) => reading.party.names.has(name));
