import { isClaimed } from './claims';
import { linksOf } from './links/find-links';
import { isDocument, type Link } from './links/link';
import { predicateOf, repeatsWhole } from './links/shared-words';
import type { DeniedObject } from '../denials/denied-object';
import type { FoundDenial } from '../denials/denial';
import type { ReportedFeatures } from './features';
import type { WordIndex } from './index-of-words';
import { overlaps, type StatementReading } from './statement-reading';
import { tells, type Word } from '../clauses/words';

/** A denial and a statement that it may be about. */
export interface ReportedPair {
  readonly reading: StatementReading;
  readonly denial: FoundDenial;
  readonly claim: StatementReading;
  readonly features: ReportedFeatures;
  readonly shared: readonly Word[];
}
const FAR_SENTENCES = 12;
const MIN_COVERAGE = 0.25;

/** What negates a charge has no word that points at the claim. */
const UNLINKED: ReadonlySet<string> = new Set(['negated', 'plea', 'described']);

/** For every denial the statements that it may answer, with what speaks for and against each. */
export function pairDenials(all: readonly StatementReading[], index: WordIndex): ReportedPair[] {
  const hidden = claimsInsideDenials(all);
  return all.flatMap((reading) =>
    reading.denials.flatMap((denial) => {
      if (denial.object.kind === 'none' || UNLINKED.has(denial.form)) return [];
      const seen = new Set<StatementReading>();
      return linksOf(reading, denial, all, index).flatMap((link) => {
        if (seen.has(link.claim) || hidden.has(link.claim)) return [];
        seen.add(link.claim);
        return [comparePair(reading, denial, link, index)];
      });
    }),
  );
}
/** Statements that stand only inside somebody's denial ("rejected Berg's offer to pay"): nobody made them in the article. */
function claimsInsideDenials(readings: readonly StatementReading[]): ReadonlySet<StatementReading> {
  const hidden = new Set<StatementReading>();
  readings.forEach((reading, i) => {
    if (reading.denials[0]?.form !== 'cue') return;
    for (const other of readings.slice(Math.max(0, i - 2), i + 3))
      if (other !== reading && overlaps(reading, other)) hidden.add(other);
  });
  return hidden;
}

function comparePair(reading: StatementReading, denial: FoundDenial, link: Link, index: WordIndex): ReportedPair {
  const { object } = denial;
  const { claim } = link;
  const denied = object.words.filter(tells);
  const shared = denied.filter(
    (word) => word.kind !== 'number' && claim.words.some(({ concept }) => concept === word.concept),
  );
  const weight = ({ sense, kind }: Word) => (index.rarity(sense.concept) + 0.2) * (kind === 'name' ? 0.5 : 1);
  const sum = (words: readonly Word[]) => words.reduce((total, word) => total + weight(word), 0);
  const coverage = denied.length > 1 ? sum(shared) / sum(denied) : 0;
  const specific = new Set(shared.filter(({ kind }) => kind === 'specific').map(({ concept }) => concept)).size;
  const after = claim.index > reading.index;
  const distance = after ? claim.sentences[0] - reading.sentences[1] : reading.sentences[0] - claim.sentences[1];
  return {
    reading,
    denial,
    claim,
    shared,
    features: {
      previous: Number(link.previous ?? false),
      owner: Number(link.owner ?? false),
      earlierOfOwner: Number(link.earlierOfOwner ?? false),
      document: Number(isDocument(object, claim)),
      predicate: Number(sharesPredicate(object, claim)),
      coverage: coverage < MIN_COVERAGE ? 0 : coverage,
      shared: Math.min(1, specific / 3),
      whole: Number(repeatsWhole(object, claim)),
      claimed: Number(isClaimed(claim)),
      near: Number(distance <= 1),
      far: Number(distance > FAR_SENTENCES),
      brief: Number(reading.spoken.length === 1),
    },
  };
}

function sharesPredicate(object: DeniedObject, claim: StatementReading): boolean {
  const said = predicateOf(object);
  return said !== undefined && claim.words.some(({ concept }) => concept === said.concept);
}
