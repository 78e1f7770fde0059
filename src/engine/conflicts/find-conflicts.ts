import type { Conflict, Denial, DenialForm, DeniedKind, Span, Speaker, Statement } from '../model';
import type { TextDocument } from '../document/document';
import { makeCards } from './cards/cards';
import type { ContestForm, FoundDenial } from './denials/denial';
import { createChargeReader } from './pairs/charges';
import { scorePairs } from './scoring/score-pairs';
import { readStatements, type Reading } from './pairs/statement-reading';
import { CONFLICT_MODEL, type ConflictModel } from './scoring/weights.data';

export interface Conflicts {
  /** In text order; whether or not the article holds the claim that is denied. */
  readonly denials: readonly Denial[];
  /** At most five cards, the surest first. */
  readonly contradictions: readonly Conflict[];
}

/** Finds the statements of one article that deny something, and conflicts between them. */
export function findConflicts(
  document: TextDocument,
  statements: readonly Statement[],
  speakers: readonly Speaker[],
  model: ConflictModel = CONFLICT_MODEL,
): Conflicts {
  const read = readStatements(document, statements, speakers);
  const contradictions = makeCards(document, scorePairs(read, model), model.thresholds);
  const answersCharge = createChargeReader(document, read.readings);
  const denials = read.readings.flatMap((reading) => {
    const denial = reading.denials.find((one) => deniesClaim(one) && answersCharge(reading, one));
    return denial ? [{ reading, denial }] : [];
  });
  return { denials: denials.map(({ reading, denial }, i) => toDenial(document, reading, denial, i)), contradictions };
}

/** The cards alone. */
export const findContradictions = (
  document: TextDocument,
  statements: readonly Statement[],
  speakers: readonly Speaker[],
): readonly Conflict[] => findConflicts(document, statements, speakers).contradictions;

/** A proposal turned down and own words taken back are no denials of a claim. */
const deniesClaim = ({ form, object, mayTurnDown }: FoundDenial): boolean =>
  FORMS[form] !== null &&
  // "Rejected that": as likely an offer.
  !(mayTurnDown && object.kind === 'anaphor' && object.noun === null) &&
  object.kind !== 'proposal' &&
  object.kind !== 'none';

const FORMS: Readonly<Record<ContestForm, DenialForm | null>> = {
  cue: 'verb',
  judged: 'verdict',
  stated: 'verdict',
  described: 'verdict',
  'never-said': 'negated',
  negated: 'negated',
  plea: 'plea',
  retracted: null,
  'put-right': null,
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

/** The denied words, where the denial has any of its own. */
function objectSpans(
  tokens: TextDocument['tokens'],
  { object: { range } }: FoundDenial,
  content: readonly Span[],
): readonly Span[] {
  if (range.start === range.end) return [];
  const [from, to] = [tokens[range.start]!.start, tokens[range.end - 1]!.end];
  return content.flatMap(([start, end]): Span[] => {
    const span: Span = [Math.max(start, from), Math.min(end, to)];
    return span[0] < span[1] ? [span] : [];
  });
}

function toDenial({ tokens }: TextDocument, { statement }: Reading, found: FoundDenial, index: number): Denial {
  return {
    id: `d${index + 1}`,
    statement: statement.id,
    object: objectSpans(tokens, found, statement.content),
    objectKind: found.object.inside ? 'pointer' : KINDS[found.object.kind],
    form: FORMS[found.form] ?? 'verb',
    evidence: found.evidence.map(({ token }): Span => [tokens[token]!.start, tokens[token]!.end]),
    confidence: statement.confidence,
  };
}
