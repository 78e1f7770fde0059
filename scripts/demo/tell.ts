import {
  type Analysis,
  indexAnalysis,
  type Speaker,
  type Statement,
  type ShownMember,
  shownMembers,
  wordsOf,
} from '../../src/engine';

/** An analysis as lines for a terminal: speakers with what each said, then the contradictions. */
export function tellAnalysis(analysis: Analysis): string[] {
  const { text, statements, speakers, contradictions } = analysis;
  const words = ({ content }: Statement) => content.map((span) => text.slice(...span)).join(' … ');
  const index = indexAnalysis(analysis);
  const told = (statement: Statement) => `    ${statement.type.padEnd(8)}  ${words(statement)}`;
  const toldSide = (side: number, { speaker, byArticle, spans }: ShownMember) =>
    `    ${side === 0 ? 'one side' : 'other   '}  ${byArticle ? 'the article' : (speaker?.name ?? 'speaker not named')}: ${wordsOf(text, spans)}`;
  const unnamed = statements.filter(({ speaker }) => speaker === null);
  return [
    `“${analysis.title}”`,
    `${statements.length} statements, ${speakers.length} speakers, ${contradictions.length} contradictions`,
    '',
    ...speakers.flatMap((speaker) =>
      section(headOf(speaker), statements.filter((statement) => statement.speaker === speaker.id).map(told)),
    ),
    ...section('  Speaker not named', unnamed.map(told)),
    ...contradictions.flatMap(({ tier, type, headline, sides }) =>
      section(
        `  ${tier === 'reported' ? 'Reported in this article' : 'Possible conflict'}: ${type}. ${wordsOf(text, headline)}`,
        sides.flatMap((side, i) => shownMembers(index, side).map((member) => toldSide(i, member))),
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
