import type { Span } from '../model';
import type { TextDocument, TokenRange } from './document';

/** Characters of a token range; empty ranges are the caller's mistake. */
export function spanOf({ tokens }: TextDocument, { start, end }: TokenRange): Span {
  return [tokens[start]!.start, tokens[end - 1]!.end];
}

/** Text of a token range as it is written. */
export const textOf = (document: TextDocument, range: TokenRange): string =>
  document.text.slice(...spanOf(document, range));

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
