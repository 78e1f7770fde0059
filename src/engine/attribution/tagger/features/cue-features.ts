import { multipliers, second, valueAt } from './hash';
import { bucket, type Counts } from './sentence-view';
import type { TaggerInput } from '../tagger-input';
import { binOf, cueLogit, NO_BIN, type EncodedDocument } from '../../../encoder/encoded-document';
import { QuoteState, type TokenView } from './token-view';

/** What the cue tagger's templates read. */
export interface CueContext {
  readonly encoded: EncodedDocument | undefined;
  readonly view: TokenView;
  readonly counts: Counts;
  /** For every token the strongest cue word before and after it in its sentence, as a token index, or -1. */
  readonly strongBefore: Int32Array;
  readonly strongAfter: Int32Array;
}

/** From this strength on a word counts as a likely cue. */
const STRONG = 5;

/** Prepares a document for the cue tagger. Linear. */
export function cueContext({ view, counts, encoded }: TaggerInput): CueContext {
  const { count, strength, sentence } = view;
  const strongBefore = new Int32Array(count).fill(-1);
  const strongAfter = new Int32Array(count).fill(-1);
  for (let i = 1; i < count; i++) {
    if (sentence[i - 1] !== sentence[i]) continue;
    strongBefore[i] = strength[i - 1]! >= STRONG ? i - 1 : strongBefore[i - 1]!;
  }
  for (let i = count - 2; i >= 0; i--) {
    if (sentence[i + 1] !== sentence[i]) continue;
    strongAfter[i] = strength[i + 1]! >= STRONG ? i + 1 : strongAfter[i + 1]!;
  }
  return { view, counts, encoded, strongBefore, strongAfter };
}

const TEMPLATES = multipliers(2, 23);
/** Templates that read the words alone come first. */
const WORD_TEMPLATES = 17;

/** The cue tagger's templates, with or without those for what an encoder read. */
export const cueTemplates = (encoded: boolean): Int32Array =>
  encoded ? TEMPLATES : TEMPLATES.subarray(0, WORD_TEMPLATES);

/** Writes to `out` what the cue tagger's templates see of token `at`. */
export function seeForCues(context: CueContext, at: number, out: Int32Array): void {
  const { view, counts, encoded, strongBefore, strongAfter } = context;
  const { document, word, suffix, shape, pos, strength, sense, quote, sentence } = view;
  const { start, end } = document.sentences[sentence[at]!]!.tokens;
  const w = word[at]!;
  const w1 = valueAt(word, at - 1, start, end);
  const w2 = valueAt(word, at + 1, start, end);
  const w0 = valueAt(word, at - 2, start, end);
  const h = shape[at]!;
  const h1 = valueAt(shape, at - 1, start, end);
  const h2 = valueAt(shape, at + 1, start, end);
  const p = pos[at]!;
  const p1 = valueAt(pos, at - 1, start, end);
  const p2 = valueAt(pos, at + 1, start, end);
  const q = quote[at]! & (QuoteState.Inside | QuoteState.Nested | QuoteState.Long);
  const s = strength[at]!;
  const quotesBefore = Math.min(2, counts.marks[at]! - counts.marks[start]!);
  const quotesAfter = Math.min(2, counts.marks[end]! - counts.marks[at + 1]!);
  const fromStart = Math.min(6, at - start);
  const fromEnd = Math.min(6, end - 1 - at);
  const before = strongBefore[at]!;
  const after = strongAfter[at]!;
  const bucketBefore = before < 0 ? 0 : bucket(at - before);
  const bucketAfter = after < 0 ? 0 : bucket(after - at);
  const partAndLast = p | (p1 << 6);
  const quotes = quotesBefore | (quotesAfter << 2);
  const edges = fromStart | (fromEnd << 3);
  const strong = bucketBefore | (bucketAfter << 4);
  let n = 0;
  out[n++] = 1;
  out[n++] = w1;
  out[n++] = w2;
  out[n++] = w0;
  out[n++] = w + second(w1);
  out[n++] = suffix[at]!;
  out[n++] = partAndLast | (p2 << 12);
  out[n++] = partAndLast | (valueAt(pos, at - 2, start, end) << 12);
  out[n++] = p | (p2 << 6) | (valueAt(pos, at + 2, start, end) << 12);
  out[n++] = sense[at]! | (p << 6);
  out[n++] = s | (q << 3);
  out[n++] = w + second(q);
  out[n++] = q | (p << 6) | (quotes << 12);
  out[n++] = w + second(Math.min(fromEnd, 2));
  out[n++] = s | (strong << 3);
  out[n++] = h1 | (h2 << 6) | (valueAt(shape, at - 2, start, end) << 12) | (valueAt(shape, at + 2, start, end) << 18);
  out[n++] = h | (h1 << 6) | (h2 << 12) | (edges << 18);
  if (!encoded) return;
  const bin = (i: number, column: number) => (i >= start && i < end ? binOf(cueLogit(encoded, i, column)) : NO_BIN);
  const c = bin(at, 0);
  out[n++] = c;
  out[n++] = bin(at, 1);
  out[n++] = bin(at, 2);
  out[n++] = c | (bin(at - 1, 0) << 5) | (bin(at + 1, 0) << 10);
  out[n++] = w + second(c >> 1);
  out[n++] = c | (p << 5) | (s << 11);
}
