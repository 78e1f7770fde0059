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
  for (let i = 0; i < view.count; i++) {
    const shape = view.shape[i]!;
    if (!isWordLike(shape)) {
      view.pos[i] = Tag.PUNCT;
      view.kind[i] = KINDS_OF_MARKS + shape;
      continue;
    }
    writePosFeatures(view, i, features);
    for (let f = 0; f < POS_FEATURES; f++) features[f] = (features[f]! & mask) * columns;
    let best = 0;
    let most = -Infinity;
    for (let tag = 0; tag < columns; tag++) {
      let sum = 0;
      for (let f = 0; f < POS_FEATURES; f++) sum += weights[features[f]! + tag]!;
      if (sum > most) {
        best = tag;
        most = sum;
      }
    }
    view.pos[i] = best;
    view.kind[i] = best;
  }
}
