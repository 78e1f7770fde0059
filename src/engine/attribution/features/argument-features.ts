import { mix } from './hash';
import { bucket, type Counts } from './sentence-view';
import { Tag } from './pos-features';
import { QuoteState, type TokenView } from './token-view';
import type { TokenRange } from '../../text/document';

/** A cue as the argument tagger sees it, with the evidence that all tokens around it share. */
export interface CueView extends TokenRange {
  /** Token that names the act of speech: the strongest word of the cue. */
  readonly head: number;
  /** The sentence's tokens. */
  readonly sentence: TokenRange;
  /** Word, sense and form of the head; kinds of the tokens around the cue; marks before and after it in the sentence. */
  readonly word: number;
  readonly sense: number;
  readonly form: number;
  readonly signature: number;
  readonly marks: number;
}

/** Everything the templates of the argument tagger read. */
export interface ArgumentContext {
  readonly view: TokenView;
  readonly counts: Counts;
  /** Prefix sums of tokens that begin some cue. */
  readonly cues: Int32Array;
  /** Index of the outermost quotation around each token, or -1. */
  readonly outer: Int32Array;
}

/** Index of the outermost quotation around each token, or -1. */
export function outerQuotations({ document: { tokens, quotations } }: TokenView): Int32Array {
  const outer = new Int32Array(tokens.length).fill(-1);
  quotations.forEach((quotation, index) => {
    if (quotation.depth === 0) outer.fill(index, quotation.tokens.start, quotation.tokens.end);
  });
  return outer;
}

const kindAt = ({ shape, pos }: TokenView, at: number, { start, end }: TokenRange) =>
  at < start ? 60 : at >= end ? 61 : shape[at]! >= 5 ? 30 + shape[at]! : pos[at]!;

/** Looks at one cue. */
export function viewCue(context: ArgumentContext, { start, end }: TokenRange): CueView {
  const { view, counts } = context;
  const { strength, word, sense, suffix, pos, document } = view;
  let head = start;
  for (let i = start; i < end; i++) {
    const better = strength[i]! > strength[head]! || (strength[i] === strength[head] && pos[i] === Tag.VERB);
    if (better) head = i;
  }
  const sentence = document.sentences[view.sentence[start]!]!.tokens;
  const kind = (at: number) => kindAt(view, at, sentence);
  const marksBefore = Math.min(2, counts.marks[start]! - counts.marks[sentence.start]!);
  const marksAfter = Math.min(2, counts.marks[sentence.end]! - counts.marks[Math.min(end, sentence.end)]!);
  return {
    start,
    end,
    head,
    sentence,
    word: word[head]!,
    sense: sense[head]!,
    form: mix(pos[head]!, suffix[head]!),
    signature: mix(mix(kind(start - 1), kind(start - 2)), mix(kind(end), kind(end + 1))),
    marks: mix(marksBefore, marksAfter),
  };
}

export const TOKEN_FEATURES = 20;

/** Features of a token that are the same for every cue. Writes `TOKEN_FEATURES` hashes to `out` from `to` on. */
export function writeTokenFeatures(context: ArgumentContext, at: number, out: Int32Array, to: number): void {
  const { view } = context;
  const { document, word, suffix, shape, pos, cluster, quote, sentence } = view;
  const range = document.sentences[sentence[at]!]!.tokens;
  const { start, end } = range;
  const wordAt = (i: number) => (i >= start && i < end ? word[i]! : i < start ? 1 : 2);
  const kind = (i: number) => kindAt(view, i, range);
  let n = 0;
  const add = (a: number, b = 0) => {
    out[to + n] = mix(mix(a, b), n + 201);
    n++;
  };
  const w = word[at]!;
  const q = quote[at]!;
  const k = kind(at);
  const first = Math.min(2, at - start);
  const last = Math.min(2, end - 1 - at);
  add(0);
  add(w);
  add(wordAt(at - 1));
  add(wordAt(at + 1));
  add(w, wordAt(at - 1));
  add(w, wordAt(at + 1));
  add(wordAt(at - 1), wordAt(at - 2));
  add(wordAt(at + 1), wordAt(at + 2));
  add(k, q);
  add(mix(kind(at - 1), k), kind(at + 1));
  add(mix(kind(at - 1), k), kind(at - 2));
  add(mix(kind(at + 1), k), kind(at + 2));
  add(suffix[at]!, pos[at]);
  add(shape[at]!, first);
  add(cluster[at]!, kind(at + 1));
  add(mix(first, last), q);
  add(mix(kind(at - 1), quote[Math.max(0, at - 1)]!), mix(k, q));
  add(w, q);
  add(mix(k, q), mix(kind(at + 1), at + 1 < view.count ? quote[at + 1]! : 0));
  add(wordAt(at - 1), mix(first, k));
}

export const RELATIVE_FEATURES = 38;

/** Features of a token relative to one cue. Writes `RELATIVE_FEATURES` hashes to `out` from `to` on. */
export function writeRelativeFeatures(
  context: ArgumentContext,
  cue: CueView,
  at: number,
  out: Int32Array,
  to: number,
): void {
  const { view, counts, cues, outer } = context;
  const { word, shape, quote, sentence } = view;
  const { start, end } = cue;
  const isBefore = at < start;
  const from = isBefore ? at + 1 : end;
  const until = isBefore ? start : at;
  const between = (sums: Int32Array, most: number) => (from < until ? Math.min(most, sums[until]! - sums[from]!) : 0);
  const side = isBefore ? 1 : at < end ? 0 : 2;
  const range = view.document.sentences[sentence[at]!]!.tokens;
  const kind = (i: number) => kindAt(view, i, range);
  const wordAt = (i: number) => (i >= range.start && i < range.end ? word[i]! : i < range.start ? 1 : 2);
  const distance = isBefore ? start - at : side ? at - end + 1 : 0;
  const d = bucket(distance);
  const sentences = sentence[at]! - sentence[start]!;
  const jump = Math.max(-3, Math.min(3, sentences));
  const q = quote[at]! & ~QuoteState.Single;
  const sameQuote = outer[at]! < 0 ? 0 : outer[at] === outer[start] ? 1 : 2;
  const commas = between(counts.commas, 3);
  const verbs = between(counts.verbs, 3);
  const marks = between(counts.marks, 3);
  const links = between(counts.links, 2);
  const breaks = between(counts.breaks, 2);
  const others = between(cues, 2);
  const k = kind(at);
  const w = word[at]!;
  const first = Math.min(2, at - range.start);
  const last = Math.min(2, range.end - 1 - at);
  const near = distance <= 3 ? distance : 4;
  const next = wordAt(end);
  const place = mix(side, jump);
  let n = 0;
  const add = (a: number, b = 0) => {
    out[to + n] = mix(mix(a, b), mix(n + 301, side));
    n++;
  };
  add(d);
  add(d, q);
  add(d, k);
  add(d, mix(w, near));
  add(w, jump);
  add(jump, q);
  add(commas, verbs);
  add(mix(commas, verbs), mix(k, links));
  add(marks, mix(q, commas));
  add(others, mix(verbs, commas));
  add(mix(others, jump), q);
  add(cue.word);
  add(cue.word, d);
  add(cue.word, mix(q, sameQuote));
  add(mix(cue.sense, cue.form), k);
  add(cue.word, mix(commas, verbs));
  add(isBefore ? next : wordAt(start - 1), d);
  add(isBefore ? kind(end) : kind(start - 1), mix(commas, k));
  add(cue.signature, d);
  add(cue.signature, mix(q, jump));
  add(cue.signature, mix(commas, verbs));
  add(cue.marks, mix(q, place));
  add(mix(cue.marks, cue.signature), q);
  add(mix(cue.marks, commas), mix(verbs, jump));
  add(links, mix(verbs, others));
  add(mix(jump, first), mix(q, last));
  add(mix(sameQuote, jump), mix(marks, others));
  add(mix(breaks, commas), k);
  add(cue.word, w);
  add(cue.word, mix(kind(at - 1), k));
  add(mix(kind(at - 1), k), mix(d, kind(at + 1)));
  add(wordAt(at - 1), d);
  add(wordAt(at + 1), d);
  add(cue.form, mix(d, k));
  add(mix(wordAt(end - 1), end - start > 1 ? 1 : 0), mix(w, near));
  add(mix(cue.signature, kind(at - 1)), mix(k, near));
  add(mix(shape[at]!, first), mix(cue.marks, mix(commas, jump)));
  add(mix(at === range.start ? 1 : 0, kind(at - 1)), mix(verbs, mix(commas, others)));
}
