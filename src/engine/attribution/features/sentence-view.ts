import { Tag } from './pos-features';
import { Shape } from './shape';
import type { TokenView } from './token-view';

/** Counts up to each token (prefix sums over the document), so that what lies between two tokens is one subtraction. */
export interface Counts {
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
  readonly marks: Int32Array;
  readonly links: Int32Array;
  readonly breaks: Int32Array;
}

/** Prefix sums of a property: `out[i]` counts it in tokens before `i`. */
export function prefixSum(count: number, has: (at: number) => boolean): Int32Array {
  const out = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) out[i + 1] = out[i]! + (has(i) ? 1 : 0);
  return out;
}

/** Commas, verbs, outer quotation marks, clause links (subordinators and relative words) and strong breaks (colon, semicolon, dash). */
export function countAll({ count, shape, pos }: TokenView): Counts {
  const counts = {
    commas: new Int32Array(count + 1),
    verbs: new Int32Array(count + 1),
    marks: new Int32Array(count + 1),
    links: new Int32Array(count + 1),
    breaks: new Int32Array(count + 1),
  };
  const { commas, verbs, marks, links, breaks } = counts;
  for (let i = 0; i < count; i++) {
    const look = shape[i]!;
    const part = pos[i]!;
    commas[i + 1] = commas[i]! + (look === Shape.Comma ? 1 : 0);
    verbs[i + 1] = verbs[i]! + (part === Tag.VERB || part === Tag.AUX ? 1 : 0);
    marks[i + 1] = marks[i]! + (look === Shape.OpenQuote || look === Shape.CloseQuote ? 1 : 0);
    links[i + 1] = links[i]! + (part === Tag.SCONJ ? 1 : 0);
    breaks[i + 1] = breaks[i]! + (look === Shape.Colon || look === Shape.Semicolon || look === Shape.Dash ? 1 : 0);
  }
  return counts;
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
