import type { Contradiction, Speaker, Statement } from '../model';
import type { TextDocument } from '../text/document';
import { makeCards } from './cards';
import { scorePairs } from './pairs';
import { readStatements } from './statement-reading';
import { CONFLICT_MODEL, type ConflictModel } from './weights.data';

/** Finds conflicts between the statements of one article: at most five cards, the surest first. */
export function findContradictions(
  document: TextDocument,
  statements: readonly Statement[],
  speakers: readonly Speaker[],
  model: ConflictModel = CONFLICT_MODEL,
): Contradiction[] {
  return makeCards(document, scorePairs(readStatements(document, statements, speakers), model), model.thresholds);
}
