import { type Index, type Span, type Speaker, type Statement, type StatementType, wordsOf } from '../engine';
import { isRecord } from '../shared/is-record';

/** What the reader narrows the list of statements down to. */
export interface Filter {
  readonly text: string;
  /** No type at all means every type. */
  readonly types: readonly StatementType[];
  /** Only what sources without a name say. */
  readonly unnamed: boolean;
}

export const NO_FILTER: Filter = { text: '', types: [], unnamed: false };
export const TYPES: readonly StatementType[] = ['direct', 'mixed', 'indirect'];

export const isActive = ({ text, types, unnamed }: Filter): boolean =>
  text.trim() !== '' || types.length > 0 || unnamed;

/** A filter from storage; what is damaged counts as not set. */
export function readFilter(stored: unknown): Filter {
  if (!isRecord(stored)) return NO_FILTER;
  const { text, types, unnamed } = stored;
  return {
    text: typeof text === 'string' ? text : '',
    types: Array.isArray(types) ? TYPES.filter((type) => types.includes(type)) : [],
    unnamed: unnamed === true,
  };
}

/** A statement with all that a search looks at; made once, because every key pressed searches all. */
export interface Searchable {
  readonly statement: Statement;
  readonly unnamed: boolean;
  readonly folded: string;
}

/** Words, speaker's name and role, letter case aside. */
export function searchable({ analysis, speakers }: Index, statements: readonly Statement[]): Searchable[] {
  return statements.map((statement) => {
    const speaker = speakers.get(statement.speaker ?? '');
    const texts = [wordsOf(analysis.text, statement.content), speaker?.name ?? '', speaker?.role ?? ''];
    return { statement, unnamed: isUnnamed(speaker), folded: fold(texts.join('\n')) };
  });
}

/** True for a source that the article does not name, and where there is none. */
export const isUnnamed = (speaker: Pick<Speaker, 'kind'> | undefined): boolean =>
  speaker === undefined || speaker.kind === 'anonymous';

export function filterStatements(list: readonly Searchable[], filter: Filter): Statement[] {
  const wanted = fold(filter.text).trim();
  return list
    .filter(
      ({ statement, unnamed, folded }) =>
        (filter.types.length === 0 || filter.types.includes(statement.type)) &&
        (unnamed || !filter.unnamed) &&
        folded.includes(wanted),
    )
    .map(({ statement }) => statement);
}

/** Where a search's words stand in some spans of a text. None where letter case changes the text's length. */
export function hitsIn(text: string, spans: readonly Span[], search: string): Span[] {
  const wanted = fold(search).trim();
  if (!wanted) return [];
  return spans.flatMap(([start, end]) => {
    const folded = fold(text.slice(start, end));
    if (folded.length !== end - start) return [];
    const hits: Span[] = [];
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
      hits.push([start + at, start + at + wanted.length]);
    }
    return hits;
  });
}

/** Typographic quotation marks are not on a keyboard. */
const fold = (text: string) => text.toLocaleLowerCase().replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"');

/** How many statements each chip of the filter would leave, given its text. */
export function chipCounts(list: readonly Searchable[], { text }: Filter): Record<StatementType | 'unnamed', number> {
  const count = (change: Partial<Filter>) => filterStatements(list, { ...NO_FILTER, text, ...change }).length;
  const [direct, mixed, indirect] = TYPES.map((type) => count({ types: [type] }));
  return { direct: direct ?? 0, mixed: mixed ?? 0, indirect: indirect ?? 0, unnamed: count({ unnamed: true }) };
}
