import type { Statement, StatementType } from '../engine/model';
import { citation, type Index } from '../engine/export/citation';

/** What the reader narrows the list of statements down to. */
export interface Filter {
  readonly text: string;
  /** No type at all means every type. */
  readonly types: ReadonlySet<StatementType>;
}

export const NO_FILTER: Filter = { text: '', types: new Set() };

/** Finds the filter's text in a statement's words and its speaker's name and role, letter case aside. */
export function filterStatements(index: Index, statements: readonly Statement[], filter: Filter): readonly Statement[] {
  const wanted = fold(filter.text);
  return statements.filter((statement) => {
    if (filter.types.size > 0 && !filter.types.has(statement.type)) return false;
    if (!wanted) return true;
    const { words, speaker, role } = citation(index, statement);
    return [words, speaker, role].some((text) => fold(text).includes(wanted));
  });
}

/** Typographic quotation marks are not on a keyboard. */
const fold = (text: string) => text.toLocaleLowerCase().replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').trim();
