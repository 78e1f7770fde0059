import type { Span } from '../src/engine/model';
import type { TextDocument, TokenRange } from '../src/engine/document/document';
import { readDocument } from '../src/engine/document/read-document';
import { plainArticle, type GoldArticle } from './corpus';

/** A gold attribution as ranges of tokens, each inside one block, in text order. */
export interface TokenAttribution {
  readonly cue: readonly TokenRange[];
  readonly source: readonly TokenRange[];
  readonly content: readonly TokenRange[];
}

/** A gold article read by the engine's own text layer. */
export interface PreparedArticle {
  readonly gold: GoldArticle;
  readonly document: TextDocument;
  /** Offset in the gold text of every offset in the document's text. */
  readonly toOriginal: Int32Array;
  readonly attributions: readonly TokenAttribution[];
}

/** Reads an article and lays its gold spans over the tokens. */
export function prepare(gold: GoldArticle): PreparedArticle {
  const { article, toOriginal } = plainArticle(gold.id, gold.text);
  const document = readDocument(article);
  const attributions = gold.annotations[0]!.attributions.map(({ cue, source, content }) => ({
    cue: tokenRanges(document, toOriginal, cue),
    source: tokenRanges(document, toOriginal, source),
    content: tokenRanges(document, toOriginal, content),
  }));
  return { gold, document, toOriginal, attributions };
}

/** Token ranges that the spans (into the original text) touch, cut where blocks end. */
export function tokenRanges(document: TextDocument, toOriginal: Int32Array, spans: readonly Span[]): TokenRange[] {
  const { tokens } = document;
  const ranges: TokenRange[] = [];
  for (const [from, to] of spans) {
    let start = -1;
    for (let i = firstTokenAfter(document, toOriginal, from); i < tokens.length; i++) {
      const token = tokens[i]!;
      if (toOriginal[token.start]! >= to) break;
      if (start >= 0 && tokens[i - 1]!.block !== token.block) {
        ranges.push({ start, end: i });
        start = -1;
      }
      if (start < 0) start = i;
      if (i + 1 === tokens.length || toOriginal[tokens[i + 1]!.start]! >= to) ranges.push({ start, end: i + 1 });
    }
  }
  return ranges.sort((a, b) => a.start - b.start);
}

/** First token that ends behind the offset of the original text. */
function firstTokenAfter({ tokens }: TextDocument, toOriginal: Int32Array, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (toOriginal[tokens[middle]!.end - 1]! >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
