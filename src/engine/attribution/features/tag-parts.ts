import type { LinearWeights } from '../decode/linear';
import { POS_FEATURES, TAGS, writePosFeatures } from './pos-features';
import type { TokenView } from './token-view';

/** Fills in the view's parts of speech, greedily from left to right. */
export function tagParts(view: TokenView, { mask, weights }: LinearWeights): void {
  const features = new Int32Array(POS_FEATURES);
  const columns = TAGS.length;
  const sums = new Float64Array(columns);
  for (let i = 0; i < view.count; i++) {
    writePosFeatures(view, i, features);
    sums.fill(0);
    for (let f = 0; f < POS_FEATURES; f++) {
      const at = (features[f]! & mask) * columns;
      for (let tag = 0; tag < columns; tag++) sums[tag]! += weights[at + tag]!;
    }
    let best = 0;
    for (let tag = 1; tag < columns; tag++) if (sums[tag]! > sums[best]!) best = tag;
    view.pos[i] = best;
  }
}
