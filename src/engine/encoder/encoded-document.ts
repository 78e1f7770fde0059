import type { TextDocument, TokenRange } from '../document/document';

/** Columns of a token's links to a cue: is it in the cue's source or content, is it the first of it, the last? */
export const Link = {
  Source: 0,
  Content: 1,
  SourceFirst: 2,
  ContentFirst: 3,
  SourceLast: 4,
  ContentLast: 5,
} as const;

const CUE_COLUMNS = 3;
const LINKS = 6;
/** Numbers of the query and of the key that each link has. */
const LINK_WIDTH = 16;
const QUERIES = CUE_COLUMNS + LINKS;
const KEYS = QUERIES + LINKS * LINK_WIDTH;

/** Numbers that the encoder gives for a token. */
export const OUTPUTS = KEYS + LINKS * LINK_WIDTH;

/** A document as the encoder read it: `OUTPUTS` numbers a token. */
export type EncodedDocument = Float32Array;

/** Reads a document with an encoder. */
export type DocumentEncoder = (document: TextDocument) => EncodedDocument;

/** Log-odds that a token is in a cue (`column` 0), is its first (1), its last (2). */
export const cueLogit = (encoded: EncodedDocument, token: number, column: number): number =>
  encoded[token * OUTPUTS + column]!;

/** What a cue asks of the tokens around it: the mean of its tokens' queries. */
export function queryOf(encoded: EncodedDocument, { start, end }: TokenRange): Float32Array {
  const query = new Float32Array(LINKS * LINK_WIDTH);
  for (let token = start; token < end; token++) {
    const from = token * OUTPUTS + QUERIES;
    for (let i = 0; i < query.length; i++) query[i]! += encoded[from + i]! / (end - start);
  }
  return query;
}

/** Log-odds of a token's link to the cue that asks: a product of query and key (after Dozat and Manning 2017). */
export function linkLogit(encoded: EncodedDocument, query: Float32Array, token: number, link: number): number {
  const row = token * OUTPUTS;
  let sum = encoded[row + CUE_COLUMNS + link]!;
  for (let i = link * LINK_WIDTH; i < (link + 1) * LINK_WIDTH; i++) sum += query[i]! * encoded[row + KEYS + i]!;
  return sum;
}

/** In log-odds. */
const BIN = 0.75;
const BINS_EACH_SIDE = 8;

/** Stands where a document has no such token, or was not read by an encoder; bins are below it. In five bits. */
export const NO_BIN = 31;

/** Log-odds as a small number, for linear models over hashed features. */
export const binOf = (logit: number): number =>
  Math.max(0, Math.min(2 * BINS_EACH_SIDE, Math.round(logit / BIN) + BINS_EACH_SIDE));
