import { type Index, type Statement, type StatementType, wordsOf } from '../engine';

/** What the reader narrows the list of statements down to. */
export interface Filter {
  readonly text: string;
  /** No type at all means every type. */
  readonly types: ReadonlySet<StatementType>;
}

export const NO_FILTER: Filter = { text: '', types: new Set() };

/** A statement with all that a search looks at; made once, because every key pressed searches all. */
export interface Searchable {
  readonly statement: Statement;
  readonly folded: string;
}

/** Words, speaker's name and role, letter case aside. */
export function searchable({ analysis, speakers }: Index, statements: readonly Statement[]): Searchable[] {
  return statements.map((statement) => {
    const speaker = speakers.get(statement.speaker ?? '');
    const texts = [wordsOf(analysis.text, statement.content), speaker?.name ?? '', speaker?.role ?? ''];
    return { statement, folded: fold(texts.join('\n')) };
  });
}

export function filterStatements(list: readonly Searchable[], filter: Filter): Statement[] {
  const wanted = fold(filter.text).trim();
  return list
    .filter(
      ({ statement, folded }) =>
        (filter.types.size === 0 || filter.types.has(statement.type)) && folded.includes(wanted),
    )
    .map(({ statement }) => statement);
}

/** Typographic quotation marks are not on a keyboard. */
const fold = (text: string) => text.toLocaleLowerCase().replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"');
