import { resolveSpeakers } from '../../src/engine/speakers/resolve-speakers';
import { readDocument } from '../../src/engine/document/read-document';
import { calibrationTable, type Told } from './calibration';
import { core, isFullName, isSame, readGoldPages, type GoldStatement } from './gold-speakers';
import type { Evaluation } from './section';

/** How a source names its speaker; `nobody`: the gold says that nobody can be told. */
const MENTIONS = ['full name', 'short name', 'pronoun', 'noun', 'no source', 'nobody'] as const;
type MentionKind = (typeof MENTIONS)[number];

interface Row {
  statements: number;
  right: number;
  fullName: number;
  /** Nobody was named. */
  silent: number;
}

const PRONOUN = /^(?:he|she|they|it|we|i|who|which|both|this|that)$/i;

/** Speakers found for perfect sources, by kind of mention: pages and seed together. With `--errors`, every wrong or missing speaker. */
export const evaluateSpeakers: Evaluation = ({ corpus, wantsErrors }) => {
  const rows = new Map<MentionKind, Row>(
    MENTIONS.map((kind) => [kind, { statements: 0, right: 0, fullName: 0, silent: 0 }]),
  );
  const errors: string[] = [];
  const told: Told[] = [];
  for (const page of readGoldPages(corpus)) {
    const { speakers, resolutions } = resolveSpeakers(
      readDocument(page.article),
      page.statements.map(({ attribution }) => attribution),
    );
    const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
    page.statements.forEach((statement, index) => {
      const found = byId.get(resolutions[index]?.speaker ?? '');
      const row = rows.get(mentionKind(statement))!;
      const right = statement.speaker ? isSame(found, statement.speaker) : !found;
      const evidence = resolutions[index]?.found;
      if (evidence && statement.speaker) told.push({ ...evidence, right });
      row.statements++;
      row.silent += found ? 0 : 1;
      row.right += right ? 1 : 0;
      row.fullName += right && (!statement.speaker || !found || isFullName(found, statement.speaker)) ? 1 : 0;
      if (!right) {
        errors.push(
          `${page.id}: “${statement.sourceMention ?? ''}” gave ${found?.name ?? 'nobody'}, not ${statement.speaker?.name ?? 'nobody'}`,
        );
      }
    });
  }
  return [
    {
      name: 'speakers',
      title: 'Speakers by kind of mention, sources given',
      lines: table(rows),
      ...(wantsErrors && { errors }),
    },
    { name: 'calibration', title: 'How often a speaker is right, told and true', lines: calibrationTable(told) },
  ];
};

function table(rows: ReadonlyMap<MentionKind, Row>): string[] {
  const all: Row = { statements: 0, right: 0, fullName: 0, silent: 0 };
  const lines = ['mention      statements  right  wrong  nobody named  full name'];
  for (const [kind, row] of rows) {
    for (const field of ['statements', 'right', 'fullName', 'silent'] as const) all[field] += row[field];
    lines.push(line(kind, row));
  }
  const nobody = rows.get('nobody')!;
  const silent = all.silent === 0 ? 'never' : `${all.silent} times, ${nobody.right} of them rightly`;
  return [...lines, line('all', all), `nobody named: ${silent}`];
}

function line(kind: string, { statements, right, fullName, silent }: Row): string {
  const share = (n: number) => (statements ? ((100 * n) / statements).toFixed(1).padStart(6) : '     –');
  const wrong = kind === 'nobody' ? statements - right : statements - right - silent;
  return `${kind.padEnd(12)} ${String(statements).padStart(10)} ${share(right)} ${String(Math.max(0, wrong)).padStart(6)} ${String(silent).padStart(13)} ${share(fullName)}`;
}

function mentionKind({ sourceMention, speaker }: GoldStatement): MentionKind {
  if (!speaker) return 'nobody';
  if (sourceMention === null) return 'no source';
  if (PRONOUN.test(sourceMention.trim())) return 'pronoun';
  const words = new Set(core(sourceMention));
  const name = core(speaker.nameInArticle ?? speaker.name);
  if (name.every((word) => words.has(word))) return 'full name';
  const named = /\p{Lu}/u.test(sourceMention.replace(/^\p{Lu}/u, '')) || name.includes(core(sourceMention)[0] ?? '');
  return named && name.some((word) => words.has(word)) ? 'short name' : 'noun';
}
