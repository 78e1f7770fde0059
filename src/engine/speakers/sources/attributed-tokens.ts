import type { TextDocument, Token, TokenRange } from '../../document/document';
import type { Attribution, Span } from '../../model';

/** An attribution by its tokens, as speakers are looked for. */
export interface AttributedTokens extends Pick<Attribution, 'type' | 'within' | 'follows'> {
  readonly content: readonly TokenRange[];
  readonly cue: readonly TokenRange[];
  readonly source: readonly TokenRange[];
}

/** An attribution's tokens; spans between which no token ends are left out. */
export function attributedTokens(document: TextDocument, attribution: Attribution): AttributedTokens {
  const { type, within, follows } = attribution;
  const ranges = (spans: readonly Span[]) =>
    spans.map((span) => tokensOf(document, span)).filter(({ start, end }) => start < end);
  return {
    type,
    content: ranges(attribution.content),
    cue: ranges(attribution.cue),
    source: ranges(attribution.source),
    ...(within !== undefined && { within }),
    ...(follows !== undefined && { follows }),
  };
}

/** The tokens that end within a span. */
export const tokensOf = ({ tokens }: TextDocument, [start, end]: Span): TokenRange => ({
  start: tokenAt(tokens, start),
  end: tokenAt(tokens, end),
});

/** Index of the first token that ends after `offset`. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
