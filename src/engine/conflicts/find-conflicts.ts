import type { Contradiction, Speaker, Statement } from '../model';
import type { TextDocument } from '../document/document';
import { makeCards } from './cards/cards';
import { scorePairs } from './scoring/score-pairs';
import { readStatements, type Reading } from './pairs/statement-reading';
import { CONFLICT_MODEL, type ConflictModel } from './scoring/weights.data';

export interface Conflicts {
  /** At most five cards, the surest first. */
  readonly contradictions: Contradiction[];
  /** Ids of the statements that deny a claim, whether or not the article holds that claim as a statement of its own. */
  readonly denials: ReadonlySet<string>;
}

/** Finds conflicts between the statements of one article, and the statements that deny something. */
export function findConflicts(
  document: TextDocument,
  statements: readonly Statement[],
  speakers: readonly Speaker[],
  model: ConflictModel = CONFLICT_MODEL,
): Conflicts {
  const read = readStatements(document, statements, speakers);
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const contradictions = makeCards(document, scorePairs(read, model), model.thresholds, names);
  const denials = new Set(read.readings.filter(deniesClaim).map(({ statement }) => statement.id));
  return { contradictions, denials };
}

/** The cards alone. */
export const findContradictions = (
  document: TextDocument,
  statements: readonly Statement[],
  speakers: readonly Speaker[],
): Contradiction[] => findConflicts(document, statements, speakers).contradictions;

/** A proposal turned down and own words taken back are no denials of a claim. */
const deniesClaim = ({ denials }: Reading): boolean =>
  denials.some(({ form, object }) => DENYING.has(form) && object.kind !== 'proposal' && object.kind !== 'none');

const DENYING: ReadonlySet<string> = new Set(['cue', 'judged', 'stated', 'never-said']);
