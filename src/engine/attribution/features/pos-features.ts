import { mix, stamp, valueAt } from './hash';
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

export const POS_FEATURES = 16;
const FIRST_TEMPLATE = 1;

/** Features of token `at` given the two tags before it. Writes `POS_FEATURES` hashes to `out`. */
export function writePosFeatures(view: TokenView, at: number, out: Int32Array): void {
  const { word, suffix, shape, pos, cluster, sentence, document } = view;
  const { start, end } = document.sentences[sentence[at]!]!.tokens;
  const tag1 = valueAt(pos, at - 1, start, end);
  const tag2 = valueAt(pos, at - 2, start, end);
  const w = word[at]!;
  const before = valueAt(word, at - 1, start, end);
  const next = valueAt(word, at + 1, start, end);
  const nextSuffix = valueAt(suffix, at + 1, start, end);
  const first = at === start ? 1 : 0;
  const tags = mix(tag1, tag2);
  let n = 0;
  out[n++] = mix(w, 0);
  out[n++] = mix(suffix[at]!, 0);
  out[n++] = mix(shape[at]!, first);
  out[n++] = mix(tag1, w);
  out[n++] = mix(tags, w);
  out[n++] = mix(tags, suffix[at]!);
  out[n++] = mix(tag1, shape[at]!);
  out[n++] = mix(before, w);
  out[n++] = mix(w, next);
  out[n++] = mix(next, tag1);
  out[n++] = mix(nextSuffix, suffix[at]!);
  out[n++] = mix(nextSuffix, tag1);
  out[n++] = mix(valueAt(word, at + 2, start, end), next);
  out[n++] = mix(before, 7);
  out[n++] = mix(mix(cluster[at]!, tag1), isCapitalised(shape[at]!) ? 1 : 0);
  out[n++] = mix(mix(valueAt(shape, at + 1, start, end), shape[at]!), first);
  stamp(out, 0, POS_FEATURES, FIRST_TEMPLATE);
}
