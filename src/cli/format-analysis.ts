import type { Analysis, Contradiction, Span, Speaker, Statement } from '../engine';

const SKIPPED = {
  'not-an-article': 'This page is not a news article.',
  'not-english': 'This page is not in English.',
  'too-short': 'This page has too little text.',
} as const;

const UNKNOWN_SPEAKER = 'unknown speaker';

/** An analysis for people: the speakers, what each statement says and who made it, and the conflicts with both sides. */
export function formatAnalysis(analysis: Analysis): string {
  const names = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker]));
  const statements = new Map(analysis.statements.map((statement) => [statement.id, statement]));
  const heading = [analysis.title, analysis.url].filter((line) => line !== '');
  if (analysis.skipped) return harmless([...heading, SKIPPED[analysis.skipped]].join('\n'));
  const sections = [
    heading,
    section('Speakers', analysis.speakers.length, speakerLines(analysis, names)),
    section(
      'Statements',
      analysis.statements.length,
      analysis.statements.flatMap((s) => statementLines(s, analysis, names)),
    ),
    analysis.contradictions.length === 0
      ? ['No conflicting statements found. That does not mean everyone agrees.']
      : section(
          'Contradictions',
          analysis.contradictions.length,
          analysis.contradictions.flatMap((card) => cardLines(card, analysis, statements, names)),
        ),
    analysis.truncated ? ['The text was too long: what is beyond the limit was left out.'] : [],
    analysis.notices.includes('rules-only') ? ['Analysed by rules alone, without the learned model.'] : [],
  ];
  return harmless(
    sections
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n'),
  );
}

const section = (title: string, count: number, lines: readonly string[]) => [`${title} (${count})`, ...lines];

function speakerLines(analysis: Analysis, names: ReadonlyMap<string, Speaker>): string[] {
  const counts = new Map<string, number>();
  for (const { speaker } of analysis.statements) if (speaker) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const count = (speaker: Speaker) => counts.get(speaker.id) ?? 0;
  return analysis.speakers
    .toSorted((a, b) => count(b) - count(a))
    .map((speaker) => {
      const role = speaker.role ? `, ${speaker.role}` : '';
      const principal = speaker.for ? `, for ${names.get(speaker.for)?.name ?? speaker.for}` : '';
      return `${String(count(speaker)).padStart(4)}  ${speaker.name}${role}${principal} (${speaker.kind})`;
    });
}

function statementLines(statement: Statement, analysis: Analysis, names: ReadonlyMap<string, Speaker>): string[] {
  const { id, type, cue, confidence } = statement;
  const how = cue.length > 0 ? ` [${words(analysis, cue)}]` : '';
  return [
    `  ${id}  ${speakerOf(statement, analysis, names)}${how}, ${type}, ${Math.round(confidence * 100)} %`,
    `      ${words(analysis, statement.content)}`,
  ];
}

function cardLines(
  card: Contradiction,
  analysis: Analysis,
  statements: ReadonlyMap<string, Statement>,
  names: ReadonlyMap<string, Speaker>,
): string[] {
  const tier = card.tier === 'reported' ? 'reported in this article' : 'possible conflict';
  const side = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const statement = statements.get(id);
      return statement
        ? [`      ${id}  ${speakerOf(statement, analysis, names)}: ${words(analysis, statement.content)}`]
        : [];
    });
  const [one, other] = card.sides;
  return [`  ${card.id}  ${card.type}, ${tier}: ${card.why}`, ...side(one), '      conflicts with', ...side(other)];
}

/** The speaker's name, else the words of the source, else that it is unknown. */
function speakerOf({ speaker, source }: Statement, analysis: Analysis, names: ReadonlyMap<string, Speaker>): string {
  const name = speaker === null ? undefined : names.get(speaker)?.name;
  return name ?? (words(analysis, source) || UNKNOWN_SPEAKER);
}

const words = ({ text }: Analysis, spans: readonly Span[]) =>
  spans.map(([start, end]) => text.slice(start, end).replaceAll(/\s+/g, ' ')).join(' … ');

/** Control characters in a page's text could steer the terminal. */
function harmless(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is removed
  return text.replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '');
}
