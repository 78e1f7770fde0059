import type { FoundDenial } from '../../denials/denial';
import type { DeniedObject } from '../../denials/denied-object';
import type { WordIndex } from '../index-of-words';
import { claimNouns, type Link } from './link';
import { claimsOfOwner } from './owned-claims';
import { isGuilt, previousClaim } from './previous-claim';
import { claimsWithWords } from './shared-words';
import type { StatementReading } from '../statement-reading';
import { tells } from '../../clauses/words';

/** The statements that a denial may be about, by what leads to them: the place, the owner, the words. */
export function linksOf(
  reading: StatementReading,
  denial: FoundDenial,
  readings: readonly StatementReading[],
  index: WordIndex,
): Link[] {
  const owned = claimsOfOwner(reading, denial, readings);
  // "The report" that no statement stands in is what was reported just before.
  const previous = isAnaphoric(denial) || isGuilt(denial.object) || (owned.length === 0 && isReport(denial.object));
  return [
    ...(previous ? previousClaim(reading, denial, readings) : []),
    ...owned,
    ...claimsWithWords(reading, denial, readings, index),
  ];
}

const isReport = ({ kind, noun, words }: DeniedObject): boolean =>
  kind === 'document' &&
  noun !== null &&
  !noun.lower.endsWith('s') &&
  claimNouns.has(noun.family) &&
  !words.some(tells);

const isAnaphoric = ({ object, form }: FoundDenial): boolean =>
  form === 'moved' ||
  object.kind === 'anaphor' ||
  (object.kind === 'claim' && object.owners.size === 0 && object.words.filter(tells).length === 0);
