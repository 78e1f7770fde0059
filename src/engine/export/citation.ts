import type { Analysis, Contradiction, Span, Speaker, Statement } from '../model';
import { textFragmentLink } from './text-fragment';

/** Between the pieces of a statement that the article tears apart ("…," he said, "…"). */
const GAP = ' … ';

/** Where the article names nobody, or the engine is not sure who it is. */
export const NO_SPEAKER = 'Speaker not named';

/** An analysis with its parts found by id. */
export interface Index {
  readonly analysis: Analysis;
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly statements: ReadonlyMap<string, Statement>;
}

export function indexAnalysis(analysis: Analysis): Index {
  return {
    analysis,
    speakers: new Map(analysis.speakers.map((speaker) => [speaker.id, speaker])),
    statements: new Map(analysis.statements.map((statement) => [statement.id, statement])),
  };
}

/** A statement with everything that a reader of it alone needs. */
export interface Citation {
  /** The words of the article, white space collapsed, gaps told by {@link GAP}. */
  readonly words: string;
  /**
   * What leads up to reported words in the article, beginning with the cue ("denied that"), without which they can seem to say the
   * reverse. Empty for quotations and where the cue stands elsewhere.
   */
  readonly lead: string;
  readonly speaker: string;
  /** As the article gives it; empty where it does not. */
  readonly role: string;
  /** Who is said to have passed the words on, for the inner statement of a chain; else empty. */
  readonly via: string;
  /** The page's address, leading to the words where the browser knows text fragments. */
  readonly link: string;
}

export function citation({ analysis, speakers, statements }: Index, statement: Statement): Citation {
  const nameOf = (id: string | null | undefined) => speakers.get(id ?? '')?.name;
  const outer = statement.within === undefined ? undefined : statements.get(statement.within);
  return {
    words: wordsOf(analysis.text, statement.content),
    lead: leadOf(analysis.text, statement),
    speaker: oneLine(nameOf(statement.speaker) ?? NO_SPEAKER),
    role: oneLine(speakers.get(statement.speaker ?? '')?.role ?? ''),
    via: oneLine(nameOf(outer?.speaker) ?? ''),
    link: textFragmentLink(analysis.url, analysis.text, statement.content),
  };
}

/** In characters from the cue's beginning to the words: beyond, other things stand between. */
const LONGEST_LEAD = 60;

function leadOf(text: string, { type, cue, content }: Statement): string {
  const from = cue[0]?.[0];
  const to = content[0]?.[0];
  if (type === 'direct' || from === undefined || to === undefined || from >= to || to - from > LONGEST_LEAD) return '';
  const lead = text.slice(from, to);
  return /[.\n“”]/u.test(lead) ? '' : oneLine(lead);
}

export function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map((span, i) => gapBefore(text, spans, i) + oneLine(text.slice(...span))).join('');
}

/** What stands before a piece: nothing before the first, a space where the next paragraph just goes on, else {@link GAP}. */
export function gapBefore(text: string, spans: readonly Span[], i: number): string {
  const [before, piece] = [spans[i - 1], spans[i]];
  if (!before || !piece) return '';
  return text.slice(before[1], piece[0]).trim() === '' ? ' ' : GAP;
}

/** The words with what leads up to them in square brackets, as newspapers mark what was not said. */
export const withLead = ({ lead, words }: Pick<Citation, 'lead' | 'words'>) => (lead ? `[${lead}] ${words}` : words);

/** One statement as plain text for the clipboard: words, speaker, source. */
export function citeStatement(index: Index, statement: Statement): string {
  const cited = citation(index, statement);
  const { speaker, role, via, link } = cited;
  const who = [speaker, role, via && `as reported by ${via}`].filter(Boolean).join(', ');
  return [`${withLead(cited)} (${who})`, sourceLine(index.analysis, link)].filter(Boolean).join('\n');
}

/** A conflict as plain text for the clipboard: why, then both sides, each with its speaker and link. */
export function citeContradiction(index: Index, contradiction: Contradiction): string {
  const sides = contradiction.sides.map((side) => citationsOf(index, side).map(sideLine).join('\n'));
  return [TIER_WORDS[contradiction.tier], contradiction.why, ...sides, sourceLine(index.analysis, index.analysis.url)]
    .filter(Boolean)
    .join('\n\n');
}

export function citationsOf(index: Index, ids: readonly string[]): Citation[] {
  return ids.flatMap((id) => {
    const statement = index.statements.get(id);
    return statement ? [citation(index, statement)] : [];
  });
}

export const TIER_WORDS: Readonly<Record<Contradiction['tier'], string>> = {
  reported: 'Reported in the article',
  inferred: 'Possible conflict',
};

const sideLine = (cited: Citation) => [`${cited.speaker}: ${withLead(cited)}`, cited.link].filter(Boolean).join('\n');

const sourceLine = ({ title }: Analysis, link: string) => [oneLine(title), link].filter(Boolean).join(', ');

/** Names and titles come from the page: a line break in one must not make a second line in a file of lines. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
