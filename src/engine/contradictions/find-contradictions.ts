import type { Contradiction, Speaker, Statement } from '../model';
import type { TextDocument } from '../text/document';

/** Finds conflicts between the statements of one article: at most five cards, the surest first. */
export function findContradictions(
  _document: TextDocument,
  _statements: readonly Statement[],
  _speakers: readonly Speaker[],
): Contradiction[] {
  return [];
}
