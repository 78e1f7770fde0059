import { mix } from './hash';
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

/** Features of token `at` given the two tags before it. Writes `POS_FEATURES` hashes to `out`. */
export function writePosFeatures(view: TokenView, at: number, out: Int32Array): void {
  const { word, suffix, shape, pos, cluster, count, sentence } = view;
  const here = sentence[at]!;
  const inside = (i: number) => i >= 0 && i < count && sentence[i] === here;
  const wordAt = (i: number) => (inside(i) ? word[i]! : 0);
  const tag1 = inside(at - 1) ? pos[at - 1]! : 30;
  const tag2 = inside(at - 2) ? pos[at - 2]! : 30;
  const w = word[at]!;
  const first = inside(at - 1) ? 0 : 1;
  let n = 0;
  const add = (value: number, other: number) => {
    out[n] = mix(mix(value, other), n + 1);
    n++;
  };
  add(w, 0);
  add(suffix[at]!, 0);
  add(shape[at]!, first);
  add(tag1, w);
  add(mix(tag1, tag2), w);
  add(mix(tag1, tag2), suffix[at]!);
  add(tag1, shape[at]!);
  add(wordAt(at - 1), w);
  add(w, wordAt(at + 1));
  add(wordAt(at + 1), tag1);
  add(inside(at + 1) ? suffix[at + 1]! : 0, suffix[at]!);
  add(inside(at + 1) ? suffix[at + 1]! : 0, tag1);
  add(wordAt(at + 2), wordAt(at + 1));
  add(wordAt(at - 1), 7);
  add(mix(cluster[at]!, tag1), isCapitalised(shape[at]!) ? 1 : 0);
  add(mix(inside(at + 1) ? shape[at + 1]! : 99, shape[at]!), first);
}
