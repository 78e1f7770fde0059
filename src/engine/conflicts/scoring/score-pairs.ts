import { isWeaklyNamed } from '../pairs/links/shared-words';
import type { ConflictTier } from '../../model';
import type { FoundDenial } from '../denials/denial';
import { linkKind, type LinkKind } from '../pairs/link-kind';
import type { PairType } from '../pairs/pair-type';
import { indexWords } from '../pairs/index-of-words';
import { pairOpposites, type InferredPair } from '../pairs/inferred';
import { pairDenials, type ReportedPair } from '../pairs/reported';
import { probability } from './score';
import { pairStances, type StancePair } from '../pairs/stances';
import { isDirective, type StatementReading, type StatementsRead } from '../pairs/statement-reading';
import type { Word } from '../clauses/words';
import type { ConflictModel } from './weights.data';

/** Two statements in conflict, before they are merged into cards. `b` answers `a`. */
export interface ScoredPair {
  readonly type: PairType;
  readonly tier: ConflictTier;
  readonly a: StatementReading;
  readonly b: StatementReading;
  readonly probability: number;
  /** Words that make the conflict. */
  readonly evidence: readonly Word[];
  /** Words that show that both speak of one thing. */
  readonly shared: readonly Word[];
  readonly features: Readonly<Record<string, number>>;
  readonly link: LinkKind | 'opposite' | 'figures' | 'authenticity' | 'stance';
}

/** Whether a pair is sure enough for what would be said of it. */
export const isSure = (
  { tier, type, probability }: ScoredPair,
  thresholds: ConflictModel['thresholds'],
  share = 1,
): boolean => probability >= share * (tier === 'reported' && isDispute(type) ? thresholds.dispute : thresholds[tier]);

const isDispute = (type: PairType): boolean => type === 'denial' || type === 'figures';

/** Every pair that was considered, with its probability. */
export function scorePairs(read: StatementsRead, model: ConflictModel): ScoredPair[] {
  const { readings } = read;
  const index = indexWords(read);
  return [
    ...pairDenials(readings, index).map((pair) => fromDenial(pair, model)),
    ...pairOpposites(read, index).map((pair) => fromOpposition(pair, model)),
    ...pairStances(readings, index).map(fromStances),
  ];
}

function fromDenial({ reading, denial, claim, features, shared }: ReportedPair, model: ConflictModel): ScoredPair {
  const type = typeOfDenial(reading, denial, claim);
  const known = reading.party.id !== null && claim.party.known;
  const link = !known ? 'loose' : type === 'disagreement' ? 'turned-down' : linkKind(denial, features);
  return {
    type,
    link,
    tier: 'reported',
    a: claim,
    b: reading,
    probability: model.links[link],
    evidence: denial.evidence,
    shared,
    features: { ...features },
  };
}

function typeOfDenial(
  { party }: StatementReading,
  { object, mayTurnDown, form }: FoundDenial,
  claim: StatementReading,
): PairType {
  if (form === 'corrected') return 'figures';
  if (form === 'put-right') return 'correction';
  if (form === 'retracted' || form === 'moved') return 'changed-position';
  if (
    object.kind === 'proposal' ||
    (mayTurnDown && object.noun === null && isDirective(claim)) ||
    ((mayTurnDown || form === 'judged') && isWeaklyNamed(object))
  )
    return 'disagreement';
  return party.id !== null && party.id === claim.party.id ? 'changed-position' : 'denial';
}

function fromOpposition({ type, a, b, features, evidence, shared }: InferredPair, model: ConflictModel): ScoredPair {
  return {
    type,
    link: type === 'figures' || type === 'authenticity' ? type : 'opposite',
    tier: 'inferred',
    a,
    b,
    probability: probability(features, model.inferred),
    evidence,
    shared,
    features,
  };
}

/** Opinions are shown on request only, so that a plain rule will do: the surer, the more the objects agree. */
function fromStances({ a, b, evidence, shared, overlap }: StancePair): ScoredPair {
  return {
    type: 'disagreement',
    link: 'stance',
    tier: 'inferred',
    a,
    b,
    probability: STANCE_BASE + (1 - STANCE_BASE) * overlap * STANCE_SPREAD,
    evidence,
    shared,
    features: {},
  };
}

const STANCE_BASE = 0.5;
const STANCE_SPREAD = 0.6;
