import type { Analysis, Speaker } from '../model';
import { statementsOf } from './side-member';
import { citation, creditOf, wordsOf } from './citation';
import { indexAnalysis } from './index-analysis';
import type { CsvColumn, ExportWords } from './words';

/** What the cells of one statement's row are read from. */
interface Row {
  readonly analysis: Analysis;
  readonly statement: Analysis['statements'][number];
  readonly cited: ReturnType<typeof citation>;
  readonly speaker: Speaker | undefined;
  /** What the statement denies. */
  readonly denied: Analysis['denials'][number]['object'];
  /** Ids of the statements on the other side of a conflict. */
  readonly opponents: ReadonlySet<string>;
}

/** The columns in their order, each with its cell. */
const COLUMNS: readonly (readonly [name: CsvColumn, cell: (row: Row, words: ExportWords) => string])[] = [
  ['id', ({ statement }) => statement.id],
  ['speaker', ({ cited }) => cited.speaker],
  ['role', ({ cited }) => cited.role],
  ['kind', ({ speaker }, { kinds }) => (speaker ? kinds[speaker.kind] : '')],
  ['type', ({ statement }, { types }) => types[statement.type]],
  ['words', ({ cited }) => cited.words],
  ['cue', ({ analysis, statement }) => statement.cue.map((span) => analysis.text.slice(...span)).join(' ')],
  ['via', ({ cited }) => cited.via],
  ['confidence', ({ statement }) => statement.confidence.toFixed(2)],
  ['denies', ({ analysis, denied }) => wordsOf(analysis.text, denied)],
  ['conflicts', ({ opponents }) => [...opponents].join(' ')],
  ['link', ({ cited }) => cited.link],
  ['article', ({ analysis }) => analysis.title],
  ['authors', ({ analysis }, words) => creditOf(analysis, words).authors],
  ['outlet', ({ analysis }, words) => creditOf(analysis, words).publisher],
  ['date', ({ analysis }, words) => creditOf(analysis, words).published],
];

/**
 * One row a statement, in the order of the text, after a row of names (RFC 4180, CRLF, every cell quoted).
 * Begins with a byte order mark, without which Excel reads UTF-8 as Latin-1.
 */
export function toCsv(analysis: Analysis, words: ExportWords): string {
  const index = indexAnalysis(analysis);
  const opposed = opponentsIn(analysis);
  const denied = new Map(analysis.denials.map(({ statement, object }) => [statement, object]));
  const rows = analysis.statements.map((statement) => {
    const row: Row = {
      analysis,
      statement,
      cited: citation(index, statement),
      speaker: index.speakers.get(statement.speaker ?? ''),
      denied: denied.get(statement.id) ?? [],
      opponents: opposed.get(statement.id) ?? new Set(),
    };
    return COLUMNS.map(([, read]) => read(row, words));
  });
  const names = COLUMNS.map(([name]) => words.columns[name]);
  return `\uFEFF${[names, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/**
 * A cell that no spreadsheet takes for a formula: an apostrophe goes before `=`, `+`, `-`, `@` and their full-width forms, also after white
 * space, which some programs trim. https://owasp.org/www-community/attacks/CSV_Injection
 */
function cell(value: string): string {
  const line = value.replace(/[\r\n\t\0]+/gu, ' ');
  const inert = /^\s*[=+\-@＝＋－＠]/u.test(line) ? `'${line}` : line;
  return `"${inert.replaceAll('"', '""')}"`;
}

/** For each statement in a conflict the statements on the other side. */
function opponentsIn({ contradictions }: Analysis): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { sides } of contradictions) {
    for (const [own, other] of [sides, sides.toReversed()]) {
      for (const id of statementsOf([own ?? []]))
        found.set(id, new Set([...(found.get(id) ?? []), ...statementsOf([other ?? []])]));
    }
  }
  return found;
}
