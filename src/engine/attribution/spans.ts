import type { Span } from '../model';
import type { TextDocument, TokenRange } from '../document/document';

/** Characters of a token range; empty ranges are the caller's mistake. */
export function spanOf({ tokens }: TextDocument, { start, end }: TokenRange): Span {
  return [tokens[start]!.start, tokens[end - 1]!.end];
}

/**
 * Moves the edges of a range that cut into an outer quotation to the quotation's own edges, marks included, when the
 * range holds most of it; else leaves the quotation out. A range that lies inside one quotation whole stays as it is.
 */
export function snapToQuotations(document: TextDocument, range: TokenRange): TokenRange {
  const first = outermost(document, range.start);
  const last = outermost(document, range.end - 1);
  if (first === last) return first < 0 ? range : snapInside(document, range, first);
  const start = first < 0 ? range.start : nearerEdge(range.start, document.quotations[first]!.tokens);
  const end = last < 0 ? range.end : nearerEdge(range.end, document.quotations[last]!.tokens);
  return end > start ? { start, end } : range;
}

/** Index of the outermost quotation around a token, or -1. */
export function outermost({ tokens, quotations }: TextDocument, token: number): number {
  let index = tokens[token]?.quotation ?? -1;
  while (index >= 0 && quotations[index]!.parent >= 0) index = quotations[index]!.parent;
  return index;
}

function nearerEdge(at: number, { start, end }: TokenRange): number {
  return at - start <= end - at ? start : end;
}

/** Takes in marks and punctuation that stand between the range's edge and the quotation's. */
function snapInside({ tokens, quotations }: TextDocument, range: TokenRange, quotation: number): TokenRange {
  const { start, end } = quotations[quotation]!.tokens;
  let from = range.start;
  let to = range.end;
  while (from > start && tokens[from - 1]!.kind === 'punctuation') from--;
  while (to < end && tokens[to]!.kind === 'punctuation') to++;
  return { start: from === start ? from : range.start, end: to === end ? to : range.end };
}

/** The tokens that begin at `start` or later and end at `end` or before, by their characters. */
export function tokensIn(tokens: TextDocument['tokens'], start: number, end: number): TokenRange {
  const first = firstFrom(tokens, start);
  let last = first;
  while (last < tokens.length && tokens[last]!.end <= end) last++;
  return { start: first, end: last };
}

function firstFrom(tokens: TextDocument['tokens'], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
