/** Names that the reader called wrong: kept on this machine, taken off the statement wherever it stands. */
import { type Analysis, type Statement, wordsOf } from '../engine';
import { hash } from './hash';

const PREFIX = 'name:';

/** The key under which a statement's name is hidden. It hangs on the words and the name, so that another name for the same words is shown. */
export function hiddenNameKey({ text, speakers }: Pick<Analysis, 'text' | 'speakers'>, statement: Statement): string {
  const name = speakers.find(({ id }) => id === statement.speaker)?.name ?? '';
  return PREFIX + hash(`${wordsOf(text, statement.content)}\n${name}`);
}

/** True for a key that {@link hiddenNameKey} made. */
export const isNameKey = (key: string): boolean => key.startsWith(PREFIX);

/** The analysis as the reader wants it: hidden names are nobody's. The same analysis where none is hidden. */
export function withoutHiddenNames(analysis: Analysis, keys: readonly string[]): Analysis {
  const hidden = new Set(keys.filter(isNameKey));
  if (hidden.size === 0) return analysis;
  const isHidden = (one: Statement) => one.speaker !== null && hidden.has(hiddenNameKey(analysis, one));
  if (!analysis.statements.some(isHidden)) return analysis;
  return { ...analysis, statements: analysis.statements.map((one) => (isHidden(one) ? nameless(one) : one)) };
}

function nameless(statement: Statement): Statement {
  const copy: { -readonly [K in keyof Statement]: Statement[K] } = { ...statement, speaker: null };
  delete copy.found;
  return copy;
}
