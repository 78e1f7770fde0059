import { feature, mix, valueAt } from './hash';
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
  out[n++] = feature(101, 0, 0);
  out[n++] = feature(102, w, 0);
  out[n++] = feature(103, w1, 0);
  out[n++] = feature(104, w2, 0);
  out[n++] = feature(105, w0, 0);
  out[n++] = feature(106, w3, 0);
  out[n++] = feature(107, w, w1);
  out[n++] = feature(108, w, w2);
  out[n++] = feature(109, mix(w, w1), w0);
  out[n++] = feature(110, mix(w, w2), w3);
  out[n++] = feature(111, mix(w, w1), w2);
  out[n++] = feature(112, suffix[at]!, 0);
  out[n++] = feature(113, suffix[at]!, mix(p1, n1));
  out[n++] = feature(114, w, p);
  out[n++] = feature(115, mix(p, p1), n1);
  out[n++] = feature(116, mix(p, p1), valueAt(pos, at - 2, start, end));
  out[n++] = feature(117, mix(p, n1), valueAt(pos, at + 2, start, end));
  out[n++] = feature(118, w, n1);
  out[n++] = feature(119, w, p1);
  out[n++] = feature(120, w, mix(p1, n1));
  out[n++] = feature(121, shape[at]!, p);
  out[n++] = feature(122, sense[at]!, p);
  out[n++] = feature(123, mix(sense[at]!, p), mix(p1, n1));
  out[n++] = feature(124, mix(sense[at]!, p), w2);
  out[n++] = feature(125, cluster[at]!, 0);
  out[n++] = feature(126, cluster[at]!, mix(p1, n1));
  out[n++] = feature(127, s, p);
  out[n++] = feature(128, s, mix(p1, n1));
  out[n++] = feature(129, s, mix(valueAt(strength, at - 1, start, end), valueAt(strength, at + 1, start, end)));
  out[n++] = feature(130, s, mix(w2, 3));
  out[n++] = feature(131, s, mix(w1, 4));
  out[n++] = feature(132, s, inQuote);
  out[n++] = feature(133, w, inQuote);
  out[n++] = feature(134, mix(inQuote, p), mix(quotesBefore, quotesAfter));
  out[n++] = feature(135, mix(s, shape1), mix(shape2, inQuote));
  out[n++] = feature(136, s, mix(quotesBefore, quotesAfter));
  out[n++] = feature(137, mix(fromStart, s), fromEnd);
  out[n++] = feature(138, w, Math.min(fromStart, 2));
  out[n++] = feature(139, w, Math.min(fromEnd, 2));
  out[n++] = feature(140, before < 0 ? 0 : word[before]!, mix(bucket(before < 0 ? 0 : at - before), w));
  out[n++] = feature(141, before < 0 ? 0 : bucket(at - before), mix(s, after < 0 ? 0 : bucket(after - at)));
  out[n++] = feature(142, after < 0 ? 0 : word[after]!, mix(bucket(after < 0 ? 0 : after - at), w));
  out[n++] = feature(143, mix(before < 0 ? 0 : bucket(at - before), p), after < 0 ? 0 : bucket(after - at));
  out[n++] = feature(
    144,
    mix(Math.min(3, counts.commas[at]! - counts.commas[start]!), s),
    Math.min(3, counts.verbs[at]! - counts.verbs[start]!),
  );
  out[n++] = feature(145, mix(block[at] === 0 ? 1 : 0, shape[at]!), s);
  out[n++] = feature(
    146,
    mix(shape1, valueAt(shape, at - 2, start, end)),
    mix(shape2, valueAt(shape, at + 2, start, end)),
  );
  out[n++] = feature(147, mix(shape[at]!, shape1), mix(shape2, mix(fromStart, fromEnd)));
}
