import { mix } from './hash';
import { bucket, type Counts } from './sentence-view';
import { Shape } from './shape';
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
  const wordAt = (i: number) => (i >= start && i < end ? word[i]! : i < start ? 1 : 2);
  const posAt = (i: number) => (i >= start && i < end ? pos[i]! : i < start ? 30 : 31);
  const shapeAt = (i: number) => (i >= start && i < end ? shape[i]! : i < start ? 30 : 31);
  const strengthAt = (i: number) => (i >= start && i < end ? strength[i]! : 0);
  let n = 0;
  const add = (a: number, b = 0) => {
    out[to + n] = mix(mix(a, b), n + 101);
    n++;
  };
  const w = word[at]!;
  const p = pos[at]!;
  const q = quote[at]!;
  const s = strength[at]!;
  const p1 = posAt(at - 1);
  const n1 = posAt(at + 1);
  const inQuote = q & (QuoteState.Inside | QuoteState.Nested | QuoteState.Long);
  const quotesBefore = Math.min(2, counts.marks[at]! - counts.marks[start]!);
  const quotesAfter = Math.min(2, counts.marks[end]! - counts.marks[at + 1]!);
  const fromStart = Math.min(6, at - start);
  const fromEnd = Math.min(6, end - 1 - at);
  const before = strongBefore[at]!;
  const after = strongAfter[at]!;
  add(0);
  add(w);
  add(wordAt(at - 1));
  add(wordAt(at + 1));
  add(wordAt(at - 2));
  add(wordAt(at + 2));
  add(w, wordAt(at - 1));
  add(w, wordAt(at + 1));
  add(mix(w, wordAt(at - 1)), wordAt(at - 2));
  add(mix(w, wordAt(at + 1)), wordAt(at + 2));
  add(mix(w, wordAt(at - 1)), wordAt(at + 1));
  add(suffix[at]!);
  add(suffix[at]!, mix(p1, n1));
  add(w, p);
  add(mix(p, p1), n1);
  add(mix(p, p1), posAt(at - 2));
  add(mix(p, n1), posAt(at + 2));
  add(w, n1);
  add(w, p1);
  add(w, mix(p1, n1));
  add(shape[at]!, p);
  add(sense[at]!, p);
  add(mix(sense[at]!, p), mix(p1, n1));
  add(mix(sense[at]!, p), wordAt(at + 1));
  add(cluster[at]!);
  add(cluster[at]!, mix(p1, n1));
  add(s, p);
  add(s, mix(p1, n1));
  add(s, mix(strengthAt(at - 1), strengthAt(at + 1)));
  add(s, mix(wordAt(at + 1), 3));
  add(s, mix(wordAt(at - 1), 4));
  add(s, inQuote);
  add(w, inQuote);
  add(mix(inQuote, p), mix(quotesBefore, quotesAfter));
  add(mix(s, shapeAt(at - 1)), mix(shapeAt(at + 1), inQuote));
  add(s, mix(quotesBefore, quotesAfter));
  add(mix(fromStart, s), fromEnd);
  add(w, Math.min(fromStart, 2));
  add(w, Math.min(fromEnd, 2));
  add(before < 0 ? 0 : word[before]!, mix(bucket(before < 0 ? 0 : at - before), w));
  add(before < 0 ? 0 : bucket(at - before), mix(s, after < 0 ? 0 : bucket(after - at)));
  add(after < 0 ? 0 : word[after]!, mix(bucket(after < 0 ? 0 : after - at), w));
  add(mix(before < 0 ? 0 : bucket(at - before), p), after < 0 ? 0 : bucket(after - at));
  add(
    mix(Math.min(3, counts.commas[at]! - counts.commas[start]!), s),
    Math.min(3, counts.verbs[at]! - counts.verbs[start]!),
  );
  add(mix(block[at] === 0 ? 1 : 0, shape[at]!), s);
  add(mix(shapeAt(at - 1), shapeAt(at - 2)), mix(shapeAt(at + 1), shapeAt(at + 2)));
  add(mix(shape[at]!, shapeAt(at - 1)), mix(shapeAt(at + 1), mix(fromStart, fromEnd)));
}

/** Is the token one of the shapes that can be a cue without a word: a colon or a dash? */
export const isPunctuationCue = (shape: number) => shape === Shape.Colon || shape === Shape.Dash;
