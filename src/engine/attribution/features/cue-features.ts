import { mix, stamp, valueAt } from './hash';
import { bucket, type Counts } from './sentence-view';
import { QuoteState, type TokenView } from './token-view';

/** What the cue tagger's templates read. */
export interface CueContext {
  readonly view: TokenView;
  readonly counts: Counts;
  /** For every token the strongest cue word before and after it in its sentence, as a token index, or -1. */
  readonly strongBefore: Int32Array;
  readonly strongAfter: Int32Array;
}

/** From this strength on a word counts as a likely cue. */
const STRONG = 5;

/** Prepares a document for the cue tagger. Linear. */
export function cueContext(view: TokenView, counts: Counts): CueContext {
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
  return { view, counts, strongBefore, strongAfter };
}

export const CUE_FEATURES = 47;
const FIRST_TEMPLATE = 101;

/** Features of token `at` for the cue tagger. Writes `CUE_FEATURES` hashes to `out` from `to` on. */
export function writeCueFeatures(context: CueContext, at: number, out: Int32Array, to: number): void {
  const { view, counts, strongBefore, strongAfter } = context;
  const { document, word, suffix, shape, pos, strength, sense, cluster, quote, sentence, block } = view;
  const { start, end } = document.sentences[sentence[at]!]!.tokens;
  const w1 = valueAt(word, at - 1, start, end);
  const w2 = valueAt(word, at + 1, start, end);
  const w0 = valueAt(word, at - 2, start, end);
  const w3 = valueAt(word, at + 2, start, end);
  const shape1 = valueAt(shape, at - 1, start, end);
  const shape2 = valueAt(shape, at + 1, start, end);
  let n = to;
  const w = word[at]!;
  const p = pos[at]!;
  const q = quote[at]!;
  const s = strength[at]!;
  const p1 = valueAt(pos, at - 1, start, end);
  const n1 = valueAt(pos, at + 1, start, end);
  const inQuote = q & (QuoteState.Inside | QuoteState.Nested | QuoteState.Long);
  const quotesBefore = Math.min(2, counts.marks[at]! - counts.marks[start]!);
  const quotesAfter = Math.min(2, counts.marks[end]! - counts.marks[at + 1]!);
  const fromStart = Math.min(6, at - start);
  const fromEnd = Math.min(6, end - 1 - at);
  const before = strongBefore[at]!;
  const after = strongAfter[at]!;
  const partsAround = mix(p1, n1);
  const partAndLast = mix(p, p1);
  const wordAndLast = mix(w, w1);
  const wordAndNext = mix(w, w2);
  const senseAndPart = mix(sense[at]!, p);
  const quotes = mix(quotesBefore, quotesAfter);
  const bucketBefore = before < 0 ? 0 : bucket(at - before);
  const bucketAfter = after < 0 ? 0 : bucket(after - at);
  out[n++] = mix(0, 0);
  out[n++] = mix(w, 0);
  out[n++] = mix(w1, 0);
  out[n++] = mix(w2, 0);
  out[n++] = mix(w0, 0);
  out[n++] = mix(w3, 0);
  out[n++] = wordAndLast;
  out[n++] = wordAndNext;
  out[n++] = mix(wordAndLast, w0);
  out[n++] = mix(wordAndNext, w3);
  out[n++] = mix(wordAndLast, w2);
  out[n++] = mix(suffix[at]!, 0);
  out[n++] = mix(suffix[at]!, partsAround);
  out[n++] = mix(w, p);
  out[n++] = mix(partAndLast, n1);
  out[n++] = mix(partAndLast, valueAt(pos, at - 2, start, end));
  out[n++] = mix(mix(p, n1), valueAt(pos, at + 2, start, end));
  out[n++] = mix(w, n1);
  out[n++] = mix(w, p1);
  out[n++] = mix(w, partsAround);
  out[n++] = mix(shape[at]!, p);
  out[n++] = senseAndPart;
  out[n++] = mix(senseAndPart, partsAround);
  out[n++] = mix(senseAndPart, w2);
  out[n++] = mix(cluster[at]!, 0);
  out[n++] = mix(cluster[at]!, partsAround);
  out[n++] = mix(s, p);
  out[n++] = mix(s, partsAround);
  out[n++] = mix(s, mix(valueAt(strength, at - 1, start, end), valueAt(strength, at + 1, start, end)));
  out[n++] = mix(s, mix(w2, 3));
  out[n++] = mix(s, mix(w1, 4));
  out[n++] = mix(s, inQuote);
  out[n++] = mix(w, inQuote);
  out[n++] = mix(mix(inQuote, p), quotes);
  out[n++] = mix(mix(s, shape1), mix(shape2, inQuote));
  out[n++] = mix(s, quotes);
  out[n++] = mix(mix(fromStart, s), fromEnd);
  out[n++] = mix(w, Math.min(fromStart, 2));
  out[n++] = mix(w, Math.min(fromEnd, 2));
  out[n++] = mix(before < 0 ? 0 : word[before]!, mix(bucketBefore, w));
  out[n++] = mix(bucketBefore, mix(s, bucketAfter));
  out[n++] = mix(after < 0 ? 0 : word[after]!, mix(bucketAfter, w));
  out[n++] = mix(mix(bucketBefore, p), bucketAfter);
  out[n++] = mix(
    mix(Math.min(3, counts.commas[at]! - counts.commas[start]!), s),
    Math.min(3, counts.verbs[at]! - counts.verbs[start]!),
  );
  out[n++] = mix(mix(block[at] === 0 ? 1 : 0, shape[at]!), s);
  out[n++] = mix(mix(shape1, valueAt(shape, at - 2, start, end)), mix(shape2, valueAt(shape, at + 2, start, end)));
  out[n++] = mix(mix(shape[at]!, shape1), mix(shape2, mix(fromStart, fromEnd)));
  stamp(out, to, CUE_FEATURES, FIRST_TEMPLATE);
}
