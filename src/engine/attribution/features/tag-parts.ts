import type { LinearWeights } from '../decode/linear';
import { POS_FEATURES, Tag, TAGS, writePosFeatures } from './pos-features';
import { isWordLike } from './shape';
import type { TokenView } from './token-view';

/** Kinds of punctuation come behind the parts of speech. */
const KINDS_OF_MARKS = 30;

/** Fills in the view's parts of speech, greedily from left to right. */
export function tagParts(view: TokenView, { mask, weights }: LinearWeights): void {
  const features = new Int32Array(POS_FEATURES);
  const columns = TAGS.length;
  const sums = new Float64Array(columns);
  for (let i = 0; i < view.count; i++) {
    const shape = view.shape[i]!;
    if (!isWordLike(shape)) {
      view.pos[i] = Tag.PUNCT;
      view.kind[i] = KINDS_OF_MARKS + shape;
      continue;
    }
    writePosFeatures(view, i, features);
    sums.fill(0);
    for (let f = 0; f < POS_FEATURES; f++) {
      const at = (features[f]! & mask) * columns;
      for (let tag = 0; tag < columns; tag++) sums[tag]! += weights[at + tag]!;
    }
    let best = 0;
    for (let tag = 1; tag < columns; tag++) if (sums[tag]! > sums[best]!) best = tag;
    view.pos[i] = best;
    view.kind[i] = best;
  }
}
