import {
  type Analysis,
  type Conflict,
  type Denial,
  type Index,
  indexAnalysis,
  type Notice,
  type Span,
  type Speaker,
  shownMembers,
  type SideMember,
  type Statement,
} from '../engine';

const SKIPPED = {
  'not-an-article': 'This page is not a news article.',
  'not-english': 'This page is not in English.',
  'too-short': 'This page has too little text.',
  missing: 'This page says that it is not there.',
  empty: 'This page has no text.',
} as const;

const UNKNOWN_SPEAKER = 'unknown speaker';

const NOTICES: Readonly<Record<Notice, string>> = {
  'rules-only': 'Analysed by rules alone, without the learned model.',
  'no-encoder': 'Analysed by words alone, without the encoder.',
};

/** An analysis for people: the speakers, what each statement says and who made it, and the conflicts with both sides. */
export function formatAnalysis(analysis: Analysis): string {
  const names = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker]));
  const index = indexAnalysis(analysis);
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
    analysis.denials.length > 0
      ? section(
          'Denials',
          analysis.denials.length,
          analysis.denials.flatMap((denial) => denialLines(denial, index)),
        )
      : [],
    analysis.contradictions.length === 0
      ? ['No conflicting statements found. That does not mean everyone agrees.']
      : section(
          'Conflicts',
          analysis.contradictions.length,
          analysis.contradictions.flatMap((card) => conflictLines(card, index)),
        ),
    analysis.truncated ? ['The text was too long: what is beyond the limit was left out.'] : [],
    analysis.notices.map((notice) => NOTICES[notice]),
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

function denialLines({ id, statement, object, objectKind, form, claim, confidence }: Denial, index: Index): string[] {
  const { analysis } = index;
  const how = `${form}, ${objectKind}, ${Math.round(confidence * 100)} %`;
  const [denier = UNKNOWN_SPEAKER] = memberLines(index, [statement]);
  const denied = object.length > 0 ? [`      denied: ${words(analysis, object)}`] : [];
  return [
    `  ${id}  ${denier.trim()} (${how})`,
    ...denied,
    ...(claim ? [`      claim: ${words(analysis, claim.spans)}`] : []),
  ];
}

function conflictLines({ id, type, tier, headline, sides: [one, other] }: Conflict, index: Index): string[] {
  const from = tier === 'reported' ? 'reported in this article' : 'seen by Sayso';
  return [
    `  ${id}  ${type}, ${from}: ${words(index.analysis, headline)}`,
    ...memberLines(index, one),
    '      conflicts with',
    ...memberLines(index, other),
  ];
}

function memberLines(index: Index, members: readonly SideMember[]): string[] {
  const { analysis, speakers } = index;
  return shownMembers(index, members).map(({ statement, spans, speaker, byArticle }) => {
    const who = statement ? speakerOf(statement, analysis, speakers) : byArticle ? 'the article' : speaker?.name;
    return `      ${statement ? `${statement.id}  ` : ''}${who ?? UNKNOWN_SPEAKER}: ${words(analysis, spans)}`;
  });
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
