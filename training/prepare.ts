import type { Span } from '../src/engine/model';
import type { TextDocument, TokenRange } from '../src/engine/document/document';
import { readDocument } from '../src/engine/document/read-document';
import { plainArticle, type GoldArticle } from './corpus';
import type { Standing } from './standing';

/** A gold attribution as ranges of tokens, each inside one block, in text order. */
export interface TokenAttribution {
  readonly standing: Standing;
  readonly cue: readonly TokenRange[];
  readonly source: readonly TokenRange[];
  readonly content: readonly TokenRange[];
}

/** A marked article read by the engine's own text layer. */
export interface PreparedArticle {
  readonly id: string;
  readonly document: TextDocument;
  readonly attributions: readonly TokenAttribution[];
  /** 1 for each token that whoever marked the article had before them: what stands elsewhere teaches nothing. */
  readonly marked: Uint8Array;
}

/** Reads an article of PolNeAR and lays its gold spans over the tokens. */
export function prepare(gold: GoldArticle): PreparedArticle {
  const { article, toOriginal } = plainArticle(gold.id, gold.text);
  const document = readDocument(article);
  const attributions = gold.annotations[0]!.attributions.map(({ cue, source, content, standing = 'statement' }) => ({
    standing,
    cue: tokenRanges(document, toOriginal, cue),
    source: tokenRanges(document, toOriginal, source),
    content: tokenRanges(document, toOriginal, content),
  }));
  return { id: gold.id, document, attributions, marked: new Uint8Array(document.tokens.length).fill(1) };
}

/** Token ranges that the spans touch, cut where blocks end. `origins`: offset that the spans are in of every offset in the document's text, rising. */
export function tokenRanges(document: TextDocument, origins: Int32Array, spans: readonly Span[]): TokenRange[] {
  const { tokens } = document;
  const ranges: TokenRange[] = [];
  for (const [from, to] of spans) {
    let start = -1;
    for (let i = firstTokenAfter(document, origins, from); i < tokens.length; i++) {
      const token = tokens[i]!;
      if (origins[token.start]! >= to) break;
      if (start >= 0 && tokens[i - 1]!.block !== token.block) {
        ranges.push({ start, end: i });
        start = -1;
      }
      if (start < 0) start = i;
      if (i + 1 === tokens.length || origins[tokens[i + 1]!.start]! >= to) ranges.push({ start, end: i + 1 });
    }
  }
  return ranges.sort((a, b) => a.start - b.start);
}

/** First token that ends behind the offset of the original text. */
function firstTokenAfter({ tokens }: TextDocument, origins: Int32Array, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (origins[tokens[middle]!.end - 1]! >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
