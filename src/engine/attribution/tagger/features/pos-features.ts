import { multipliers, second, valueAt } from './hash';
import { isCapitalised } from './shape';
import type { TokenView } from './token-view';

/** Universal parts of speech, the tag set of the tagger. */
export const Tag = {
  NOUN: 0,
  PROPN: 1,
  PRON: 2,
  VERB: 3,
  AUX: 4,
  ADJ: 5,
  ADV: 6,
  ADP: 7,
  DET: 8,
  CCONJ: 9,
  SCONJ: 10,
  PART: 11,
  NUM: 12,
  INTJ: 13,
  PUNCT: 14,
  SYM: 15,
  X: 16,
} as const;

/** Their names, in order. */
export const TAGS: readonly string[] = Object.keys(Tag);

export const PART_TEMPLATES = multipliers(1, 18);

/** Writes to `out` what the templates of parts of speech see of token `at`, the two tags before it given. */
export function seeForParts(view: TokenView, at: number, out: Int32Array): void {
  const { word, suffix, shape, pos, onlyTag, cluster, sentence, document } = view;
  const { start, end } = document.sentences[sentence[at]!]!.tokens;
  const tag1 = valueAt(pos, at - 1, start, end);
  const tag2 = valueAt(pos, at - 2, start, end);
  const w = word[at]!;
  const h = shape[at]!;
  const before = valueAt(word, at - 1, start, end);
  const next = valueAt(word, at + 1, start, end);
  const nextSuffix = valueAt(suffix, at + 1, start, end);
  const nextTag = valueAt(onlyTag, at + 1, start, end);
  const first = at === start ? 1 : 0;
  const tags = tag1 | (tag2 << 6);
  let n = 0;
  out[n++] = w;
  out[n++] = suffix[at]!;
  out[n++] = h | (first << 6);
  out[n++] = w + second(tag1);
  out[n++] = w + second(tags);
  out[n++] = suffix[at]! + second(tags);
  out[n++] = h | (tag1 << 6);
  out[n++] = w + second(before);
  out[n++] = w + second(next);
  out[n++] = next + second(tag1);
  out[n++] = suffix[at]! + second(nextSuffix);
  out[n++] = nextSuffix + second(tag1);
  out[n++] = next + second(valueAt(word, at + 2, start, end));
  out[n++] = before;
  out[n++] = cluster[at]! | (tag1 << 8) | (isCapitalised(h) ? 1 << 14 : 0);
  out[n++] = h | (valueAt(shape, at + 1, start, end) << 6) | (first << 12);
  out[n++] = tags | (nextTag << 12);
  out[n++] = suffix[at]! + second(nextTag);
}
