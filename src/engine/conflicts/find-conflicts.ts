import type { Conflict, Denial, Speaker, Statement } from '../model';
import type { TextDocument } from '../document/document';
import { makeCards } from './cards/cards';
import { readDenialsOf } from './cards/denial-findings';
import { isSure, scorePairs } from './scoring/score-pairs';
import { readStatements } from './pairs/statement-reading';
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
  const pairs = scorePairs(read, model);
  const sure = pairs.filter((pair) => pair.tier === 'reported' && isSure(pair, model.thresholds));
  return {
    denials: readDenialsOf(document, read.readings, sure),
    contradictions: makeCards(document, pairs, model.thresholds),
  };
}

/** The cards alone. */
export const findContradictions = (
  document: TextDocument,
  statements: readonly Statement[],
  speakers: readonly Speaker[],
): readonly Conflict[] => findConflicts(document, statements, speakers).contradictions;
