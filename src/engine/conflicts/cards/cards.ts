import type { Conflict, ConflictType, Span } from '../../model';
import type { TextDocument } from '../../document/document';
import { sameSide } from '../pairs/parties';
import { isSure, type ScoredPair } from '../scoring/score-pairs';
import type { StatementReading } from '../pairs/statement-reading';
import type { ConflictModel } from '../scoring/weights.data';

/** More cards than this on one page are noise. */
export const MAX_CARDS = 5;
/** A pair joins a card that stands already at this share of the threshold. */
const COMPANION_SHARE = 0.7;
const MAX_STATEMENTS_A_SIDE = 6;

/** A card being put together. */
interface Draft {
  readonly best: ScoredPair;
  readonly sides: [Set<StatementReading>, Set<StatementReading>];
  readonly pairs: ScoredPair[];
}

/** Merges the pairs that are sure enough into cards with two sides, the surest first. */
export function makeCards(
  document: TextDocument,
  pairs: readonly ScoredPair[],
  thresholds: ConflictModel['thresholds'],
): Conflict[] {
  const sure = pairs
    .filter((pair) => isSure(pair, thresholds, COMPANION_SHARE))
    .toSorted((x, y) => y.probability - x.probability || x.a.index - y.a.index || x.b.index - y.b.index);
  const drafts: Draft[] = [];
  for (const pair of sure) {
    const placed = drafts.some((draft) => join(draft, pair));
    if (!placed && isSure(pair, thresholds))
      drafts.push({ best: pair, sides: [new Set([pair.a]), new Set([pair.b])], pairs: [pair] });
  }
  return drafts.slice(0, MAX_CARDS).map((draft, i) => toCard(document, draft, i));
}

/** Adds a pair to a card that has one of its statements and the same two parties. */
function join({ best, sides: [a, b], pairs }: Draft, pair: ScoredPair): boolean {
  const same = turnsTheSame(best, pair) || contestsTheSame(best, pair, a);
  const straight = (a.has(pair.a) || b.has(pair.b)) && (same || (alike(best.a, pair.a) && alike(best.b, pair.b)));
  const crossed = (a.has(pair.b) || b.has(pair.a)) && (same || (alike(best.a, pair.b) && alike(best.b, pair.a)));
  if (!straight && !crossed) return false;
  const [x, y] = straight ? [pair.a, pair.b] : [pair.b, pair.a];
  if (a.has(y) || b.has(x)) return true;
  if (a.size < MAX_STATEMENTS_A_SIDE) a.add(x);
  if (b.size < MAX_STATEMENTS_A_SIDE) b.add(y);
  pairs.push(pair);
  return true;
}

/** Both pairs come from one denial, or turn one word: whoever else is concerned joins that side. */
const turnsTheSame = (x: ScoredPair, y: ScoredPair): boolean =>
  x.tier === y.tier &&
  (x.tier === 'reported'
    ? x.evidence[0]?.token === y.evidence[0]?.token
    : x.evidence.some(
        ({ concept, kind }) => kind === 'specific' && y.evidence.some((word) => word.concept === concept),
      ));

/** One claim contested by two: both stand against it on one card. */
const contestsTheSame = (best: ScoredPair, pair: ScoredPair, claims: ReadonlySet<StatementReading>): boolean =>
  best.tier === 'reported' && pair.tier === 'reported' && best.type === pair.type && claims.has(pair.a);

const alike = (x: StatementReading, y: StatementReading): boolean => x === y || sameSide(x.party, y.party);

const ids = (side: ReadonlySet<StatementReading>): string[] =>
  [...side].sort((x, y) => x.index - y.index).map(({ statement }) => statement.id);

function toCard(document: TextDocument, { best, sides, pairs }: Draft, index: number): Conflict {
  return {
    id: `c${index + 1}`,
    type: typeOf(best),
    tier: best.tier,
    sides: [ids(sides[0]), ids(sides[1])],
    headline: best.a.statement.content,
    evidence: evidenceOf(document, pairs),
    link: best.link === 'loose' ? 'words' : best.link,
    confidence: Math.round(best.probability * 100) / 100,
  };
}

function typeOf({ type, tier }: ScoredPair): ConflictType {
  if (type === 'disagreement') return type;
  if (tier === 'inferred') return 'possible';
  return type === 'changed-position' || type === 'correction' ? type : 'dispute';
}

/** Spans of the triggering words, each once, in text order. */
function evidenceOf({ tokens }: TextDocument, pairs: readonly ScoredPair[]): Span[] {
  const marked = new Set(pairs.flatMap(({ evidence, shared }) => [...evidence, ...shared].map(({ token }) => token)));
  return [...marked].sort((x, y) => x - y).map((token): Span => [tokens[token]!.start, tokens[token]!.end]);
}
