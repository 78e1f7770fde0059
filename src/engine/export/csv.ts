import type { Analysis } from '../model';
import { statementsOf } from './side-member';
import { citation, wordsOf } from './citation';
import { indexAnalysis } from './index-analysis';

/** In this order. `denies` holds what a denial denies, `conflicts` the ids of the statements on the other side of a conflict, by spaces. */
export const CSV_COLUMNS = [
  'id',
  'speaker',
  'role',
  'kind',
  'type',
  'words',
  'cue',
  'via',
  'confidence',
  'denies',
  'conflicts',
  'link',
  'article',
] as const;

/**
 * One row a statement, in the order of the text, after a row of names (RFC 4180, CRLF, every cell quoted).
 * Begins with a byte order mark, without which Excel reads UTF-8 as Latin-1.
 */
export function toCsv(analysis: Analysis): string {
  const index = indexAnalysis(analysis);
  const conflicts = opponents(analysis);
  const denied = new Map(analysis.denials.map(({ statement, object }) => [statement, object]));
  const rows = analysis.statements.map((statement) => {
    const { words, speaker, role, via, link } = citation(index, statement);
    const row: Record<(typeof CSV_COLUMNS)[number], string> = {
      id: statement.id,
      speaker: statement.speaker === null ? '' : speaker,
      role,
      kind: index.speakers.get(statement.speaker ?? '')?.kind ?? '',
      type: statement.type,
      words,
      cue: statement.cue.map((span) => analysis.text.slice(...span)).join(' '),
      via,
      confidence: statement.confidence.toFixed(2),
      denies: wordsOf(analysis.text, denied.get(statement.id) ?? []),
      conflicts: [...(conflicts.get(statement.id) ?? [])].join(' '),
      link,
      article: analysis.title,
    };
    return CSV_COLUMNS.map((column) => row[column]);
  });
  return `\uFEFF${[CSV_COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
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
function opponents({ contradictions }: Analysis): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { sides } of contradictions) {
    for (const [own, other] of [sides, sides.toReversed()]) {
      for (const id of statementsOf([own ?? []]))
        found.set(id, new Set([...(found.get(id) ?? []), ...statementsOf([other ?? []])]));
    }
  }
  return found;
}
