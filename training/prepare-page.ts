import type { Span } from '../src/engine/model';
import type { TextDocument, TokenRange } from '../src/engine/document/document';
import { readDocument } from '../src/engine/document/read-document';
import type { MarkedPage, MarkedStatement } from './marked-pages';
import type { PreparedArticle, TokenAttribution } from './prepare';
import type { Standing } from './standing';

/**
 * Reads a marked page and lays its statements over the tokens of what the page reader took for the article, in PolNeAR's
 * way of marking: quotation marks and "that" belong to the content, auxiliaries to the cue.
 */
export function preparePage({ id, article, text, until, statements }: MarkedPage): PreparedArticle {
  const document = readDocument(article);
  const places = placesOf(document, text);
  const marked = Uint8Array.from(document.tokens, ({ start }) => Number(places[start]! >= 0 && places[start]! < until));
  const rangesOf = (spans: readonly Span[]) => spans.flatMap((span) => rangesIn(document, places, span));
  const wordsAt = (words: string | null, at: number | null): TokenRange[] =>
    words === null || at === null ? [] : rangesOf([[at, at + words.length]]);
  const attributions = statements.flatMap((statement): TokenAttribution[] => {
    const content = rangesOf(statement.span).map((range) => withMarks(document, range));
    if (content.length === 0) return [];
    return [
      {
        standing: standingOf(statement),
        cue: wordsAt(statement.cue, statement.cueAt).map((range) => withAuxiliaries(document, range)),
        source: wordsAt(statement.sourceMention, statement.sourceAt),
        content,
      },
    ];
  });
  return { id, document, attributions, marked };
}

function standingOf({ nested, optional }: MarkedStatement): Standing {
  if (nested) return 'nested';
  return optional ? 'either' : 'statement';
}

const INVISIBLE = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/;

/** Offset in the marked text of every offset in the document's, or -1: paragraph by paragraph, without regard to white space. */
function placesOf(document: TextDocument, text: string): Int32Array {
  const places = new Int32Array(document.text.length + 1).fill(-1);
  const page = bare(document.text, 0);
  let from = 0;
  for (const { 0: paragraph, index } of text.matchAll(/[^\n]+/g)) {
    const wanted = bare(paragraph, index);
    if (!wanted.text) continue;
    let at = page.text.indexOf(wanted.text, from);
    if (at < 0) at = page.text.indexOf(wanted.text);
    if (at < 0) continue;
    for (let i = 0; i < wanted.text.length; i++) places[page.offsets[at + i]!] = wanted.offsets[i]!;
    from = at + wanted.text.length;
  }
  return places;
}

/** A text without white space and invisible characters, and where each of its characters stood. */
function bare(text: string, shift: number): { readonly text: string; readonly offsets: readonly number[] } {
  const offsets: number[] = [];
  let kept = '';
  for (let i = 0; i < text.length; i++) {
    if (INVISIBLE.test(text[i]!)) continue;
    kept += text[i]!;
    offsets.push(i + shift);
  }
  return { text: kept, offsets };
}

/** Tokens with a character in the span, cut where blocks end. */
function rangesIn({ tokens }: TextDocument, places: Int32Array, [from, to]: Span): TokenRange[] {
  const ranges: { start: number; end: number }[] = [];
  tokens.forEach(({ start, end, block }, i) => {
    let touched = false;
    for (let at = start; at < end; at++) if (places[at]! >= from && places[at]! < to) touched = true;
    if (!touched) return;
    const last = ranges.at(-1);
    if (last?.end === i && tokens[last.start]!.block === block) last.end = i + 1;
    else ranges.push({ start: i, end: i + 1 });
  });
  return ranges;
}

/** With the quotation marks around it and a "that" before it, without a full stop behind it. */
function withMarks({ tokens, quotations }: TextDocument, range: TokenRange): TokenRange {
  let { start, end } = range;
  const isOwn = (at: number) => tokens[at]!.quotation < 0;
  while (end - 1 > start && isOwn(end - 1) && /^[.,;]$/.test(tokens[end - 1]!.text)) end--;
  const first = quotations[tokens[start]!.quotation];
  if (first && first.tokens.start === start - 1) start--;
  const last = quotations[tokens[end - 1]!.quotation];
  if (last) {
    let at = end;
    while (at < last.tokens.end && tokens[at]!.kind === 'punctuation') at++;
    if (at === last.tokens.end) end = at;
  }
  if (start > 0 && tokens[start - 1]!.lower === 'that' && tokens[start - 1]!.block === tokens[start]!.block) start--;
  return { start, end };
}

const AUXILIARIES =
  /^(?:has|have|had|is|are|was|were|been|being|be|will|would|can|could|may|might|must|should|did|does|do|not|n[’']t|also|later|then|repeatedly|previously|recently|once|again)$/;

/** PolNeAR counts the whole verb group as cue. */
function withAuxiliaries({ tokens }: TextDocument, { start, end }: TokenRange): TokenRange {
  let from = start;
  while (from > 0 && tokens[from - 1]!.block === tokens[start]!.block && AUXILIARIES.test(tokens[from - 1]!.lower))
    from--;
  return { start: from, end };
}
