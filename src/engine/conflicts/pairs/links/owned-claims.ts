/** What "her claim" or "the letter" denies: what its owner said. */
import type { FoundDenial } from '../../denials/denial';
import type { DeniedObject } from '../../denials/denied-object';
import { isClaimed } from '../claims';
import { isDocument, isOwnedBy, mayBeDenied, sharedSpecific, type Link } from './link';
import { sameSide } from '../parties';
import { isDirective, type StatementReading } from '../statement-reading';

const OWNER_REACH = 40;

/** Earlier statements of the one whose claim is denied: the last one, and those right before it or introduced as claims. */
export function claimsOfOwner(
  reading: StatementReading,
  denial: FoundDenial,
  readings: readonly StatementReading[],
): Link[] {
  const { object } = denial;
  if (object.owners.size === 0 && object.kind !== 'document' && !(object.own && object.noun)) return [];
  const links: Link[] = [];
  let unbroken = true;
  for (let i = reading.index - 1; i >= Math.max(0, reading.index - OWNER_REACH); i--) {
    const claim = readings[i]!;
    const owned = isOwned(reading, object, claim);
    if (!owned) unbroken = unbroken && links.length === 0;
    if (!owned || !mayBeDenied(reading, denial, claim)) continue;
    if (links.length === 0) links.push({ claim, owner: true });
    else if (unbroken || isClaimed(claim) || isDocument(object, claim)) links.push({ claim, earlierOfOwner: true });
  }
  if (links.length === 0 && object.kind === 'claim') links.push(...saidNext(reading, denial, readings));
  const needed = specificIn(object) === 0 ? 0 : Math.max(1, Math.min(2, specificIn(object) - 1));
  return links.filter(({ claim }) => sharedSpecific(object, claim) >= needed || isDocument(object, claim));
}

/** "It contradicted what they had said. They had said that …": the statement that follows. */
function saidNext(reading: StatementReading, denial: FoundDenial, readings: readonly StatementReading[]): Link[] {
  const claim = readings.slice(reading.index + 1, reading.index + 3).find((next) => next.cue.length > 0);
  if (!claim || !mayBeDenied(reading, denial, claim) || claim.sentences[0] - reading.sentences[1] > 2) return [];
  const pointed = claim.party.names.size === 0 && claim.statement.source.length === 1 && claim.party.plural;
  return pointed || isOwnedBy(denial.object.owners, claim) ? [{ claim, owner: true }] : [];
}

function isOwned({ party }: StatementReading, object: DeniedObject, claim: StatementReading): boolean {
  if (object.own) return sameSide(claim.party, party);
  if (object.kind === 'proposal' && !isDirective(claim) && sharedSpecific(object, claim) === 0) return false;
  return isOwnedBy(object.owners, claim) || isDocument(object, claim);
}

const specificIn = ({ words }: DeniedObject): number => words.filter(({ kind }) => kind === 'specific').length;
