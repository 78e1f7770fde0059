import type { Analysis, Speaker, Statement } from '../../src/engine';

/** An analysis as lines for a terminal: speakers with what each said, then the contradictions. */
export function tellAnalysis(analysis: Analysis): string[] {
  const { text, statements, speakers, contradictions } = analysis;
  const words = ({ content }: Statement) => content.map((span) => text.slice(...span)).join(' … ');
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const nameOf = (statement: Statement | undefined) => names.get(statement?.speaker ?? '') ?? 'speaker not named';
  const told = (statement: Statement) => `    ${statement.type.padEnd(8)}  ${words(statement)}`;
  const toldSide = (side: number, statement: Statement | undefined) =>
    `    ${side === 0 ? 'one side' : 'other   '}  ${nameOf(statement)}: ${statement ? words(statement) : ''}`;
  const unnamed = statements.filter(({ speaker }) => speaker === null);
  return [
    `“${analysis.title}”`,
    `${statements.length} statements, ${speakers.length} speakers, ${contradictions.length} contradictions`,
    '',
    ...speakers.flatMap((speaker) =>
      section(headOf(speaker), statements.filter((statement) => statement.speaker === speaker.id).map(told)),
    ),
    ...section('  Speaker not named', unnamed.map(told)),
    ...contradictions.flatMap(({ tier, type, why, sides }) =>
      section(
        `  ${tier === 'reported' ? 'Reported in this article' : 'Possible conflict'}: ${type}. ${why}`,
        sides.flatMap((side, i) => side.map((id) => toldSide(i, byId.get(id)))),
      ),
    ),
  ];
}

/** A head with its lines and a blank line; nothing where there are none. */
function section(head: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [head, ...lines, ''] : [];
}

function headOf({ name, kind, role }: Speaker): string {
  return `  ${name} (${role ? `${kind}, ${role}` : kind})`;
}
