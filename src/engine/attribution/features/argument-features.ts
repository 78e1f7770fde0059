import { mix, stamp, valueAt } from './hash';
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
  readonly previousWord: number;
  readonly previousKind: number;
  readonly nextWord: number;
  readonly nextKind: number;
  readonly lastWord: number;
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
  /** 1 for each sentence that holds words in quotation marks. */
  readonly quoted: Uint8Array;
}

/** Index of the outermost quotation around each token, or -1. */
export function outerQuotations({ document: { tokens, quotations } }: TokenView): Int32Array {
  const outer = new Int32Array(tokens.length).fill(-1);
  quotations.forEach((quotation, index) => {
    if (quotation.depth === 0) outer.fill(index, quotation.tokens.start, quotation.tokens.end);
  });
  return outer;
}

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
  const kindAt = (at: number) => valueAt(view.kind, at, sentence.start, sentence.end);
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
    signature: mix(mix(kindAt(start - 1), kindAt(start - 2)), mix(kindAt(end), kindAt(end + 1))),
    previousWord: valueAt(word, start - 1, sentence.start, sentence.end),
    previousKind: kindAt(start - 1),
    nextWord: valueAt(word, end, sentence.start, sentence.end),
    nextKind: kindAt(end),
    lastWord: word[end - 1]!,
    marks: mix(marksBefore, marksAfter),
  };
}

export const TOKEN_FEATURES = 20;
const FIRST_TOKEN_TEMPLATE = 201;

/** Features of a token that are the same for every cue. Writes `TOKEN_FEATURES` hashes to `out` from `to` on. */
export function writeTokenFeatures(context: ArgumentContext, at: number, out: Int32Array, to: number): void {
  const { view } = context;
  const { document, word, suffix, shape, pos, cluster, quote, sentence, kind } = view;
  const { start, end } = document.sentences[sentence[at]!]!.tokens;
  const w1 = valueAt(word, at - 1, start, end);
  const w2 = valueAt(word, at + 1, start, end);
  const k1 = valueAt(kind, at - 1, start, end);
  const k2 = valueAt(kind, at + 1, start, end);
  let n = to;
  const w = word[at]!;
  const q = quote[at]!;
  const k = kind[at]!;
  const first = Math.min(2, at - start);
  const last = Math.min(2, end - 1 - at);
  const kindAndLast = mix(k1, k);
  const kindAndNext = mix(k2, k);
  const quotedKind = mix(k, q);
  out[n++] = mix(0, 0);
  out[n++] = mix(w, 0);
  out[n++] = mix(w1, 0);
  out[n++] = mix(w2, 0);
  out[n++] = mix(w, w1);
  out[n++] = mix(w, w2);
  out[n++] = mix(w1, valueAt(word, at - 2, start, end));
  out[n++] = mix(w2, valueAt(word, at + 2, start, end));
  out[n++] = quotedKind;
  out[n++] = mix(kindAndLast, k2);
  out[n++] = mix(kindAndLast, valueAt(kind, at - 2, start, end));
  out[n++] = mix(kindAndNext, valueAt(kind, at + 2, start, end));
  out[n++] = mix(suffix[at]!, pos[at]!);
  out[n++] = mix(shape[at]!, first);
  out[n++] = mix(cluster[at]!, k2);
  out[n++] = mix(mix(first, last), q);
  out[n++] = mix(mix(k1, quote[Math.max(0, at - 1)]!), quotedKind);
  out[n++] = mix(w, q);
  out[n++] = mix(quotedKind, mix(k2, at + 1 < view.count ? quote[at + 1]! : 0));
  out[n++] = mix(w1, mix(first, k));
  stamp(out, to, TOKEN_FEATURES, FIRST_TOKEN_TEMPLATE);
}

/** Templates of tokens before, in and behind the cue are apart: added to the template's number. */
const SIDE = 1000;

/** How much of what a prefix sum counts lies in `[from, until)`, up to `most`. */
const between = (sums: Int32Array, from: number, until: number, most: number) =>
  from < until ? Math.min(most, sums[until]! - sums[from]!) : 0;

export const RELATIVE_FEATURES = 38;
const FIRST_RELATIVE_TEMPLATE = 221;

/** Features of a token relative to one cue. Writes `RELATIVE_FEATURES` hashes to `out` from `to` on. */
export function writeRelativeFeatures(
  context: ArgumentContext,
  cue: CueView,
  at: number,
  out: Int32Array,
  to: number,
): void {
  const { view, counts, cues, outer } = context;
  const { word, shape, quote, sentence, kind } = view;
  const { start, end } = cue;
  const isBefore = at < start;
  const from = isBefore ? at + 1 : end;
  const until = isBefore ? start : at;
  const side = isBefore ? 1 : at < end ? 0 : 2;
  const range = view.document.sentences[sentence[at]!]!.tokens;
  const w1 = valueAt(word, at - 1, range.start, range.end);
  const w2 = valueAt(word, at + 1, range.start, range.end);
  const k1 = valueAt(kind, at - 1, range.start, range.end);
  const k2 = valueAt(kind, at + 1, range.start, range.end);
  const distance = isBefore ? start - at : side ? at - end + 1 : 0;
  const d = bucket(distance);
  const sentences = sentence[at]! - sentence[start]!;
  const jump = Math.max(-3, Math.min(3, sentences));
  const q = quote[at]! & ~QuoteState.Single;
  const sameQuote = outer[at]! < 0 ? 0 : outer[at] === outer[start] ? 1 : 2;
  const commas = between(counts.commas, from, until, 3);
  const verbs = between(counts.verbs, from, until, 3);
  const marks = between(counts.marks, from, until, 3);
  const links = between(counts.links, from, until, 2);
  const breaks = between(counts.breaks, from, until, 2);
  const others = between(cues, from, until, 2);
  const k = kind[at]!;
  const w = word[at]!;
  const first = Math.min(2, at - range.start);
  const last = Math.min(2, range.end - 1 - at);
  const near = distance <= 3 ? distance : 4;
  const place = mix(side, jump);
  const clauses = mix(commas, verbs);
  const kinds = mix(k1, k);
  const distantKind = mix(d, k);
  const nearWord = mix(w, near);
  let n = to;
  out[n++] = mix(d, 0);
  out[n++] = mix(d, q);
  out[n++] = distantKind;
  out[n++] = mix(d, nearWord);
  out[n++] = mix(w, jump);
  out[n++] = mix(jump, q);
  out[n++] = clauses;
  out[n++] = mix(clauses, mix(k, links));
  out[n++] = mix(marks, mix(q, commas));
  out[n++] = mix(others, mix(verbs, commas));
  out[n++] = mix(mix(others, jump), q);
  out[n++] = mix(cue.word, 0);
  out[n++] = mix(cue.word, d);
  out[n++] = mix(cue.word, mix(q, sameQuote));
  out[n++] = mix(mix(cue.sense, cue.form), k);
  out[n++] = mix(cue.word, clauses);
  out[n++] = mix(isBefore ? cue.nextWord : cue.previousWord, d);
  out[n++] = mix(isBefore ? cue.nextKind : cue.previousKind, mix(commas, k));
  out[n++] = mix(cue.signature, d);
  out[n++] = mix(cue.signature, mix(q, jump));
  out[n++] = mix(cue.signature, clauses);
  out[n++] = mix(cue.marks, mix(q, place));
  out[n++] = mix(mix(cue.marks, cue.signature), q);
  out[n++] = mix(mix(cue.marks, commas), mix(verbs, jump));
  out[n++] = mix(links, mix(verbs, others));
  out[n++] = mix(mix(jump, first), mix(q, last));
  out[n++] = mix(mix(sameQuote, jump), mix(marks, others));
  out[n++] = mix(mix(breaks, commas), k);
  out[n++] = mix(cue.word, w);
  out[n++] = mix(cue.word, kinds);
  out[n++] = mix(kinds, mix(d, k2));
  out[n++] = mix(w1, d);
  out[n++] = mix(w2, d);
  out[n++] = mix(cue.form, distantKind);
  out[n++] = mix(mix(cue.lastWord, end - start > 1 ? 1 : 0), nearWord);
  out[n++] = mix(mix(cue.signature, k1), mix(k, near));
  out[n++] = mix(mix(shape[at]!, first), mix(cue.marks, mix(commas, jump)));
  out[n++] = mix(mix(at === range.start ? 1 : 0, k1), mix(verbs, mix(commas, others)));
  stamp(out, to, RELATIVE_FEATURES, FIRST_RELATIVE_TEMPLATE + side * SIDE);
}
