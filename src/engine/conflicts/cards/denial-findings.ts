import type { Denial, DenialForm, DeniedClaim, DeniedKind, Span } from '../../model';
import type { TextDocument, TokenRange } from '../../document/document';
import type { ContestForm, FoundDenial } from '../denials/denial';
import { CLAIM_NOUNS } from '../../lexicon/conflicts/denied-objects.data';
import { SHARES_WORDS } from '../../lexicon/conflicts/pair-words.data';
import { familySet } from '../../lexicon/conflicts/vocabulary';
import { createChargeReader } from '../pairs/charges';
import type { StatementReading } from '../pairs/statement-reading';
import type { ScoredPair } from '../scoring/score-pairs';

/** A proposal turned down, a plan changed and a figure set right are no denials of a claim. */
const deniesClaim = ({ form, object, mayTurnDown, evidence }: FoundDenial): boolean =>
  (form === 'retracted' || form === 'put-right' ? takesBackClaim(object, evidence) : FORMS[form] !== null) &&
  // "Rejected that": as likely an offer.
  !(mayTurnDown && object.kind === 'anaphor' && object.noun === null) &&
  object.kind !== 'proposal' &&
  object.kind !== 'none';

/** "Retracted her statement": not "reversed course", "corrected the date". */
const takesBackClaim = ({ words }: FoundDenial['object'], evidence: FoundDenial['evidence']): boolean =>
  evidence.some(({ family }) => unsaying.has(family)) && words.some(({ family }) => claims.has(family));
const unsaying = familySet('retract recant withdraw walk');
const claims = familySet(CLAIM_NOUNS);

/** "24 percent said she did nothing wrong": what people think of somebody's case. */
const isOpinionAsked = ({ party }: StatementReading, { form }: FoundDenial): boolean =>
  form === 'negated' && [...party.nouns].some((noun) => asked.has(noun));
const asked = familySet(SHARES_WORDS);

const FORMS: Readonly<Record<ContestForm, DenialForm | null>> = {
  cue: 'verb',
  judged: 'verdict',
  stated: 'verdict',
  described: 'verdict',
  'never-said': 'negated',
  negated: 'negated',
  plea: 'plea',
  retracted: 'retraction',
  'put-right': 'retraction',
  corrected: null,
  moved: null,
};

const KINDS: Readonly<Record<FoundDenial['object']['kind'], DeniedKind>> = {
  anaphor: 'pointer',
  claim: 'named',
  proposition: 'clause',
  document: 'document',
  proposal: 'named',
  none: 'pointer',
};

/** The article's denials in text order, each statement's first; those that the pairs link for sure have their claim. */
export function readDenialsOf(
  document: TextDocument,
  readings: readonly StatementReading[],
  sure: readonly ScoredPair[],
): Denial[] {
  const answersCharge = createChargeReader(document, readings);
  const linksOf = (reading: StatementReading) => sure.filter(({ type, b }) => type === 'denial' && b === reading);
  return readings
    .flatMap((reading) => {
      const found = reading.denials.find(
        (one) => deniesClaim(one) && !isOpinionAsked(reading, one) && answersCharge(reading, one),
      );
      return found ? [{ reading, found }] : [];
    })
    .map(({ reading, found }, i) => toDenial(document, reading, found, i, claimOf(linksOf(reading))));
}

/** Statements of the surest pair's speaker. */
function claimOf(pairs: readonly ScoredPair[]): DeniedClaim | undefined {
  const [best] = pairs.toSorted((x, y) => y.probability - x.probability || x.a.index - y.a.index);
  if (!best) return undefined;
  const same = pairs.filter(({ a }) => a.party.id === best.a.party.id).map(({ a }) => a.statement);
  return {
    statements: same.map(({ id }) => id),
    spans: best.a.statement.content,
    holder: best.a.party.id,
  };
}

function toDenial(
  { tokens }: TextDocument,
  { statement }: StatementReading,
  { object, evidence, form }: FoundDenial,
  index: number,
  claim: DeniedClaim | undefined,
): Denial {
  return {
    id: `d${index + 1}`,
    statement: statement.id,
    object: within(tokens, object.range, statement.content),
    objectKind: object.inside ? 'pointer' : KINDS[object.kind],
    form: FORMS[form] ?? 'verb',
    evidence: evidence
      .map(({ token }): Span => [tokens[token]!.start, tokens[token]!.end])
      .toSorted(([x], [y]) => x - y),
    ...(claim && { claim }),
    confidence: statement.confidence,
  };
}

/** The part of a content that a token range covers. */
function within(tokens: TextDocument['tokens'], range: TokenRange, content: readonly Span[]): readonly Span[] {
  if (range.start === range.end) return [];
  const [from, to] = [tokens[range.start]!.start, tokens[range.end - 1]!.end];
  return content.flatMap(([start, end]): Span[] => {
    const span: Span = [Math.max(start, from), Math.min(end, to)];
    return span[0] < span[1] ? [span] : [];
  });
}
