/** Reads plain text as an article and leads an analysis of it back to the text as it was given. */
import {
  type Analysis,
  type Article,
  type Block,
  BLOCK_SEPARATOR,
  type BlockKind,
  type SideMember,
  type Span,
} from '../engine';

export interface PlainText {
  readonly article: Article;
  /** The same analysis with the input's text, word for word, and with every span pointing into it. */
  readonly restore: (analysis: Analysis) => Analysis;
}

/** Bounds of the longest line of a text whose lines are wrapped by hand or by a mail program. */
const MIN_WRAP_COLUMNS = 40;
const MAX_WRAP_COLUMNS = 100;
const HEADLINE_MAX_WORDS = 30;
const HEADING_MAX_WORDS = 12;

const SENTENCE_END = /[.!?…:;,"”’')\]]$/;
const PARAGRAPH_END = /[.!?…:"”’')\]]$/;
const IRREGULAR = /[\s\u00ad\u200b-\u200d\u2060]/;
const ZERO_WIDTH = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

/**
 * Blank lines part paragraphs. Inside such a piece each line is a paragraph of its own, unless the text is hard-wrapped or the line
 * plainly goes on in the next. A first line that is no sentence is the headline, a short later one a sub-heading.
 */
export function readPlainText(text: string, id: string): PlainText {
  const pieces = paragraphsOf(text)
    .map(([start, end]) => normalise(text, start, end))
    .filter((piece) => piece.text !== '');
  const blocks = pieces.map((piece, i): Block => ({ kind: kindOf(piece.text, i, pieces.length), text: piece.text }));
  const origins: number[] = [];
  for (const piece of pieces) {
    // A separator stands where the piece before it ends.
    const end = origins.at(-1);
    if (end !== undefined) origins.push(...Array.from(BLOCK_SEPARATOR, () => end + 1));
    for (const origin of piece.origins) origins.push(origin);
  }
  const title = blocks[0]?.kind === 'headline' ? blocks[0].text : '';
  const article: Article = { id, url: '', title, lang: 'en', authors: [], publisher: '', blocks };
  return { article, restore: (analysis) => restore(analysis, text, origins) };
}

/** Spans of the paragraphs in the text, white space at their ends included. */
function paragraphsOf(text: string): Span[] {
  const lines = [...text.matchAll(/[^\n]+/g)].filter((line) => line[0].trim() !== '');
  const wrapped = isWrapped(text);
  const paragraphs: [number, number][] = [];
  lines.forEach((line, i) => {
    const end = line.index + line[0].length;
    const before = lines[i - 1];
    const last = paragraphs.at(-1);
    const blank = before && /\n\s*\n/.test(text.slice(before.index + before[0].length, line.index));
    if (last && before && !blank && (wrapped || continues(before[0].trimEnd(), line[0].trimStart()))) last[1] = end;
    else paragraphs.push([line.index, end]);
  });
  return paragraphs;
}

const continues = (line: string, next: string) =>
  /[,;–—]$/.test(line) || (/^\p{Ll}/u.test(next) && !PARAGRAPH_END.test(line));

/** Hard-wrapped text has short lines only, most of which end in the middle of a sentence. */
function isWrapped(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const longest = lines.reduce((max, line) => Math.max(max, line.length), 0);
  if (longest < MIN_WRAP_COLUMNS || longest > MAX_WRAP_COLUMNS) return false;
  const followed = lines.filter((line, i) => line !== '' && (lines[i + 1] ?? '') !== '');
  return followed.filter((line) => !SENTENCE_END.test(line)).length > followed.length / 2;
}

function kindOf(text: string, index: number, count: number): BlockKind {
  const words = text.split(' ').length;
  if (index === 0 && count > 1 && words <= HEADLINE_MAX_WORDS && (!SENTENCE_END.test(text) || isTitleCase(text)))
    return 'headline';
  return words <= HEADING_MAX_WORDS && index < count - 1 && /[\p{L}\p{N}]$/u.test(text) ? 'heading' : 'paragraph';
}

/** `Minister Denies Claims Of Fraud.`: nearly all long words begin with a capital. */
function isTitleCase(text: string): boolean {
  const long = text.match(/[\p{L}\p{N}’'-]{4,}/gu) ?? [];
  return long.length > 2 && long.filter((word) => !/^\p{Ll}/u.test(word)).length >= long.length * 0.85;
}

/** White space collapsed, zero-width characters removed; `origins[i]` is where character `i` stands in the input. */
function normalise(input: string, start: number, end: number): { readonly text: string; readonly origins: number[] } {
  let text = '';
  const origins: number[] = [];
  for (let i = start; i < end; i++) {
    const char = input[i]!;
    if (IRREGULAR.test(char)) {
      if (ZERO_WIDTH.test(char) || text === '' || text.endsWith(' ')) continue;
      text += ' ';
    } else text += char;
    origins.push(i);
  }
  if (text.endsWith(' ')) origins.pop();
  return { text: text.trimEnd(), origins };
}

function restore(analysis: Analysis, text: string, origins: readonly number[]): Analysis {
  const back = ([start, end]: Span): Span =>
    start < end
      ? [origins[start]!, origins[end - 1]! + 1]
      : [origins[start] ?? text.length, origins[start] ?? text.length];
  const all = (spans: readonly Span[]) => spans.map(back);
  const member = (one: SideMember): SideMember => (typeof one === 'string' ? one : { ...one, spans: all(one.spans) });
  return {
    ...analysis,
    text,
    statements: analysis.statements.map((statement) => ({
      ...statement,
      content: all(statement.content),
      cue: all(statement.cue),
      source: all(statement.source),
      ...(statement.found && {
        found: { ...statement.found, ...(statement.found.at && { at: back(statement.found.at) }) },
      }),
    })),
    speakers: analysis.speakers.map((speaker) => ({ ...speaker, mentions: all(speaker.mentions) })),
    denials: analysis.denials.map((denial) => ({
      ...denial,
      object: all(denial.object),
      evidence: all(denial.evidence),
      ...(denial.claim && { claim: { ...denial.claim, spans: all(denial.claim.spans) } }),
    })),
    contradictions: analysis.contradictions.map((card) => ({
      ...card,
      sides: [card.sides[0].map(member), card.sides[1].map(member)],
      headline: all(card.headline),
      evidence: all(card.evidence),
    })),
  };
}
