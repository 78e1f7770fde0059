import { Tag } from './pos-features';
import { Shape } from './shape';
import type { TokenView } from './token-view';

/** Counts up to each token (prefix sums over the document), so that what lies between two tokens is one subtraction. */
export interface Counts {
  readonly verbs: Int32Array;
  readonly marks: Int32Array;
}

/** Prefix sums of a property: `out[i]` counts it in tokens before `i`. */
export function prefixSum(count: number, has: (at: number) => boolean): Int32Array {
  const out = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) out[i + 1] = out[i]! + (has(i) ? 1 : 0);
  return out;
}

/** Verbs and outer quotation marks. */
export function countAll({ count, shape, pos }: TokenView): Counts {
  return {
    verbs: prefixSum(count, (i) => pos[i] === Tag.VERB || pos[i] === Tag.AUX),
    marks: prefixSum(count, (i) => shape[i] === Shape.OpenQuote || shape[i] === Shape.CloseQuote),
  };
}

/** A distance in tokens on a scale that is exact near by and coarse far away: 0 to 10. */
export function bucket(distance: number): number {
  if (distance <= 4) return distance;
  if (distance <= 6) return 5;
  if (distance <= 9) return 6;
  if (distance <= 14) return 7;
  if (distance <= 24) return 8;
  return distance <= 45 ? 9 : 10;
}
