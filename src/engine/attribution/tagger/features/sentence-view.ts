import { Tag } from './pos-features';
import { Shape } from './shape';
import { QuoteState, type TokenView } from './token-view';

/** Counts up to each token (prefix sums over the document), so that what lies between two tokens is one subtraction: `[i]` counts in the tokens before `i`. */
export interface Counts {
  readonly verbs: Int32Array;
  readonly marks: Int32Array;
  readonly quoted: Int32Array;
}

/** Verbs, outer quotation marks and tokens inside quotations. */
export function countAll({ count, shape, pos, quote }: TokenView): Counts {
  const verbs = new Int32Array(count + 1);
  const marks = new Int32Array(count + 1);
  const quoted = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) {
    const part = pos[i]!;
    const look = shape[i]!;
    verbs[i + 1] = verbs[i]! + (part === Tag.VERB || part === Tag.AUX ? 1 : 0);
    marks[i + 1] = marks[i]! + (look === Shape.OpenQuote || look === Shape.CloseQuote ? 1 : 0);
    quoted[i + 1] = quoted[i]! + (quote[i]! & QuoteState.Inside);
  }
  return { verbs, marks, quoted };
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
