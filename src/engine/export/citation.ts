import { type Index, indexAnalysis } from './index-analysis';
import type { Analysis, Conflict, Credit, SideMember, Span, Statement } from '../model';
import { shownMembers, type ShownMember } from './side-member';
import { textFragmentLink } from './text-fragment';
import { type ExportWords, nameIn } from './words';

/** Between the pieces of a statement that the article tears apart ("…," he said, "…"). */
const GAP = ' … ';

/** A statement with everything that a reader of it alone needs. */
export interface Citation {
  /** The words of the article, white space collapsed, gaps told by {@link GAP}. */
  readonly words: string;
  /**
   * What leads up to reported words in the article, beginning with the cue ("denied that"), without which they can seem to say the
   * reverse. Empty for quotations and where the cue stands elsewhere.
   */
  readonly lead: string;
  /** Empty where the article names nobody, or the engine is not sure who it is. */
  readonly speaker: string;
  /** The article says it in its own voice. */
  readonly byArticle: boolean;
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
    speaker: oneLine(nameOf(statement.speaker) ?? ''),
    byArticle: false,
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
export function citeStatement(index: Index, statement: Statement, words: ExportWords): string {
  const cited = citation(index, statement);
  const { role, via, link } = cited;
  const who = [nameIn(cited, words), role, via && words.reportedBy(via)].filter(Boolean).join(', ');
  return [`${withLead(cited)} (${who})`, sourceLine(index.analysis, link, words)].filter(Boolean).join('\n');
}

/** {@link citeStatement} for each of an analysis's statements, in order. */
export function citeStatements(analysis: Analysis, words: ExportWords): string[] {
  const index = indexAnalysis(analysis);
  return analysis.statements.map((statement) => citeStatement(index, statement, words));
}

/** A conflict as plain text for the clipboard: what is in dispute, then both sides, each with its speaker and link. */
export function citeConflict(index: Index, { type, headline, sides }: Conflict, words: ExportWords): string {
  const heading = `${words.conflictTypes[type]}: ${wordsOf(index.analysis.text, headline)}`;
  const shown = sides.map((side) =>
    citationsOf(index, side)
      .map((cited) => sideLine(cited, words))
      .join('\n'),
  );
  return [heading, ...shown, sourceLine(index.analysis, index.analysis.url, words)].filter(Boolean).join('\n\n');
}

export const citationsOf = (index: Index, members: readonly SideMember[]): Citation[] =>
  shownMembers(index, members).map((member) =>
    member.statement ? citation(index, member.statement) : citeWords(index, member),
  );

/** Words that are no statement of their own. */
function citeWords({ analysis }: Index, { spans, speaker, byArticle }: ShownMember): Citation {
  return {
    words: wordsOf(analysis.text, spans),
    lead: '',
    speaker: oneLine(speaker?.name ?? ''),
    byArticle,
    role: oneLine(speaker?.role ?? ''),
    via: '',
    link: textFragmentLink(analysis.url, analysis.text, spans),
  };
}

const sideLine = (cited: Citation, words: ExportWords) =>
  [`${nameIn(cited, words)}: ${withLead(cited)}`, cited.link].filter(Boolean).join('\n');

/** Authors, title, outlet, day and address, as far as they are known. */
const sourceLine = (analysis: Analysis, link: string, words: ExportWords) => {
  const { authors, publisher, published } = creditOf(analysis, words);
  return [authors, oneLine(analysis.title), publisher, published, link].filter(Boolean).join(', ');
};

/** Who published the article and when, in one line each; empty where the page does not tell. */
export function creditOf({ credit }: Analysis, words: ExportWords): Record<keyof Credit, string> {
  return {
    authors: words.listed((credit?.authors ?? []).map(oneLine)),
    publisher: oneLine(credit?.publisher ?? ''),
    published: credit?.published ?? '',
  };
}

/** Names and titles come from the page: a line break in one must not make a second line in a file of lines. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
