import { multipliers, second, third, valueAt } from './hash';
import {
  BEFORE,
  clausesOf,
  commasOf,
  distanceOf,
  flagTokens,
  jumpOf,
  linksOf,
  marksOf,
  othersOf,
  quoteOf,
  sameQuoteOf,
  sideOf,
  type PlaceContext,
} from './argument-places';
import { binOf, Link, linkLogit, NO_BIN, queryOf, type EncodedDocument } from '../../../encoder/encoded-document';
import { Tag } from './pos-features';
import type { Counts } from './sentence-view';
import { QuoteState } from './token-view';
import type { TokenRange } from '../../../document/document';
import type { TaggerInput } from '../tagger-input';

/** A cue as the argument tagger sees it, with the evidence that all tokens around it share. */
export interface CueView extends TokenRange {
  readonly query: Float32Array | undefined;
  /** The word that names the act of speech: the strongest of the cue. */
  readonly word: number;
  readonly previousWord: number;
  readonly previousKind: number;
  readonly nextWord: number;
  readonly nextKind: number;
  readonly lastWord: number;
  /** Quotation marks before and behind the cue in the sentence. */
  readonly marks: number;
}

/** Everything the templates of the argument tagger read. */
export interface ArgumentContext extends PlaceContext {
  readonly counts: Counts;
  readonly encoded: EncodedDocument | undefined;
  /** 1 for each sentence that holds words in quotation marks. */
  readonly quoted: Uint8Array;
}

/** What the argument templates read. `cues` in text order. */
export function argumentContext({ view, counts, encoded }: TaggerInput, cues: readonly TokenRange[]): ArgumentContext {
  const { sentences } = view.document;
  const quoted = new Uint8Array(sentences.length);
  for (let i = 0; i < view.count; i++) if (view.quote[i]! & QuoteState.Inside) quoted[view.sentence[i]!] = 1;
  return { view, counts, encoded, flags: flagTokens(view, cues), outer: view.document.outer, quoted };
}

/** Looks at one cue. */
export function viewCue(context: ArgumentContext, { start, end }: TokenRange): CueView {
  const { view, counts } = context;
  const { strength, word, pos, document } = view;
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
    query: context.encoded && queryOf(context.encoded, { start, end }),
    start,
    end,
    word: word[head]!,
    previousWord: valueAt(word, start - 1, sentence.start, sentence.end),
    previousKind: kindAt(start - 1),
    nextWord: valueAt(word, end, sentence.start, sentence.end),
    nextKind: kindAt(end),
    lastWord: word[end - 1]!,
    marks: marksBefore | (marksAfter << 2),
  };
}

export const TOKEN_TEMPLATES = multipliers(3, 16);

/** Writes to `out` what the templates see of a token that is the same for every cue. */
export function seeToken({ view }: ArgumentContext, at: number, out: Int32Array): void {
  const { document, word, suffix, shape, pos, quote, sentence, kind } = view;
  const { start, end } = document.sentences[sentence[at]!]!.tokens;
  const w = word[at]!;
  const w1 = valueAt(word, at - 1, start, end);
  const w2 = valueAt(word, at + 1, start, end);
  const k = kind[at]!;
  const k1 = valueAt(kind, at - 1, start, end);
  const k2 = valueAt(kind, at + 1, start, end);
  const q = quote[at]!;
  const q1 = quote[Math.max(0, at - 1)]!;
  const q2 = at + 1 < view.count ? quote[at + 1]! : 0;
  const first = Math.min(2, at - start);
  const last = Math.min(2, end - 1 - at);
  const quotedKind = k | (q << 6);
  let n = 0;
  out[n++] = 1;
  out[n++] = w;
  out[n++] = w1;
  out[n++] = w2;
  out[n++] = w1 + second(valueAt(word, at - 2, start, end));
  out[n++] = quotedKind;
  out[n++] = suffix[at]! + second(pos[at]!);
  out[n++] = shape[at]! | (first << 6);
  out[n++] = first | (last << 2) | (q << 4);
  out[n++] = quotedKind | (k1 << 12) | (q1 << 18);
  out[n++] = quotedKind | (k2 << 12) | (q2 << 18);
  out[n++] = w + second(w2);
  out[n++] = k | (k1 << 6) | (valueAt(kind, at - 2, start, end) << 12);
  out[n++] = k | (k2 << 6) | (valueAt(kind, at + 2, start, end) << 12);
  out[n++] = w + second(q);
  out[n++] = w1 + second(first | (k << 2));
}

/** By the side of the cue on which a place is. */
export const PLACE_TEMPLATES = [4, 5].map((seed) => multipliers(seed, 4));

/** Writes to `out` what the templates see of a place: the same for all tokens that stand in it. */
export function seePlace(cue: CueView, place: number, out: Int32Array): void {
  const d = distanceOf(place);
  let n = 0;
  out[n++] = 1 | (d << 1);
  out[n++] = d | (quoteOf(place) << 4);
  out[n++] = (sideOf(place) === BEFORE ? cue.nextWord : cue.previousWord) + second(d);
  out[n++] = sameQuoteOf(place) | (jumpOf(place) << 2) | (marksOf(place) << 5) | (othersOf(place) << 7);
}

/** By the side of the cue on which the token is. */
const RELATIVE_TEMPLATES = [6, 7].map((seed) => multipliers(seed, 20));
/** Templates that read the words alone come first. */
const WORD_TEMPLATES = 11;

/** The templates of a token at its place, by the side of the cue on which it is, with or without those for what an encoder read. */
export const relativeTemplates = (encoded: boolean): readonly Int32Array[] =>
  encoded ? RELATIVE_TEMPLATES : RELATIVE_TEMPLATES.map((templates) => templates.subarray(0, WORD_TEMPLATES));

/** Writes to `out` what the templates see of a token at its place. */
export function seeAtPlace(
  { view, encoded }: ArgumentContext,
  cue: CueView,
  at: number,
  place: number,
  out: Int32Array,
): void {
  const { word, shape, sentence, kind, document } = view;
  const { start, end } = document.sentences[sentence[at]!]!.tokens;
  const side = sideOf(place);
  const d = distanceOf(place);
  const jump = jumpOf(place);
  const commas = commasOf(place);
  const w = word[at]!;
  const k = kind[at]!;
  const first = Math.min(2, at - start);
  const near = d <= 3 ? d : 4;
  let n = 0;
  out[n++] = k | (d << 6);
  out[n++] = w + second(d);
  out[n++] = w + second(jump | 8);
  out[n++] = k | (clausesOf(place) << 6) | (linksOf(place) << 10);
  out[n++] = k | (commas << 6) | ((side === BEFORE ? cue.nextKind : cue.previousKind) << 8);
  out[n++] = w + second(cue.word);
  out[n++] = valueAt(word, at - 1, start, end) + second(d);
  out[n++] = valueAt(word, at + 1, start, end) + second(d);
  out[n++] = w + second(cue.lastWord) + third(near | (cue.end - cue.start > 1 ? 8 : 0));
  out[n++] = shape[at]! | (first << 6) | (cue.marks << 8) | (commas << 12) | (jump << 14);
  out[n++] = k | (valueAt(kind, at - 1, start, end) << 6) | (valueAt(kind, at + 1, start, end) << 12) | (d << 18);
  const { query } = cue;
  if (!encoded || !query) return;
  const bin = (i: number, link: number) =>
    i >= 0 && i < view.count ? binOf(linkLogit(encoded, query, i, link)) : NO_BIN;
  const s0 = bin(at, Link.Source);
  const c0 = bin(at, Link.Content);
  const s3 = bin(at, Link.SourceFirst);
  const s4 = bin(at, Link.SourceLast);
  const c3 = bin(at, Link.ContentFirst);
  const c4 = bin(at, Link.ContentLast);
  out[n++] = s0;
  out[n++] = c0;
  out[n++] = s3 | (s4 << 5);
  out[n++] = c3;
  out[n++] = c4;
  out[n++] = (s0 >> 1) | ((c0 >> 1) << 4) | (k << 8);
  out[n++] = c0 | (bin(at - 1, Link.Content) << 5) | ((c3 >> 1) << 10);
  out[n++] = c0 | (bin(at + 1, Link.Content) << 5) | ((c4 >> 1) << 10);
  out[n++] = s0 | (bin(at - 1, Link.Source) << 5) | (bin(at + 1, Link.Source) << 10);
}
