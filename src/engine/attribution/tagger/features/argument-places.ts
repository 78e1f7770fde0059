import type { TokenRange } from '../../../document/document';
import { Tag } from './pos-features';
import { bucket } from './sentence-view';
import { Shape } from './shape';
import { QuoteState, type TokenView } from './token-view';

/** What is counted and looked at between a cue and the tokens around it. */
export interface PlaceContext {
  readonly view: TokenView;
  /** What each token is, of all that is counted between a cue and another token. */
  readonly flags: Int32Array;
  /** Index of the outermost quotation around each token, or -1. */
  readonly outer: Int32Array;
}

/** Bits of a token's flags: what is counted of it between a cue and a token further away. */
const Flag = { Comma: 1, Verb: 2, Mark: 4, Link: 8, Cue: 16 } as const;

/** What each token is, of all that is counted between a cue and another token. */
export function flagTokens({ count, shape, pos }: TokenView, cues: readonly TokenRange[]): Int32Array {
  const flags = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const look = shape[i]!;
    const part = pos[i]!;
    if (part === Tag.VERB || part === Tag.AUX) flags[i] = Flag.Verb;
    else if (part === Tag.SCONJ) flags[i] = Flag.Link;
    else if (look === Shape.Comma) flags[i] = Flag.Comma;
    else if (look === Shape.OpenQuote || look === Shape.CloseQuote) flags[i] = Flag.Mark;
  }
  for (const { start } of cues) flags[start]! |= Flag.Cue;
  return flags;
}

/** Sides of a cue. */
export const BEFORE = 0;
const BEHIND = 1;

/**
 * Where the tokens of a window stand as seen from a cue, each in one integer that holds what the templates of places read:
 * tokens beside each other often share it. Writes to `out`; nothing for the cue's own tokens.
 */
export function findPlaces(context: PlaceContext, cue: TokenRange, window: TokenRange, out: Int32Array): void {
  findPlacesOn(BEFORE, context, cue, window, out);
  findPlacesOn(BEHIND, context, cue, window, out);
}

/** Goes from the cue away, so that what lies between is counted on the way. */
function findPlacesOn(
  side: number,
  { view, flags, outer }: PlaceContext,
  { start, end }: TokenRange,
  window: TokenRange,
  out: Int32Array,
): void {
  const { sentence, quote } = view;
  const step = side === BEFORE ? -1 : 1;
  const from = side === BEFORE ? start - 1 : end;
  const until = side === BEFORE ? window.start - 1 : window.end;
  const home = sentence[start]!;
  const quotation = outer[start]!;
  let between = 0;
  for (let at = from, distance = 1; at !== until; at += step, distance++) {
    const jump = Math.max(-3, Math.min(3, sentence[at]! - home)) + 3;
    const around = outer[at]!;
    const sameQuote = around < 0 ? 0 : around === quotation ? 1 : 2;
    out[at - window.start] =
      side |
      (jump << 1) |
      (bucket(distance) << 4) |
      (sameQuote << 8) |
      (between << 10) |
      ((quote[at]! & ~QuoteState.Single) << 20);
    if (flags[at] !== 0) between = countIn(between, flags[at]!);
  }
}

/** Counts one more token with such flags; of each flag up to three are counted, two bits each. */
function countIn(between: number, flags: number): number {
  let counts = between;
  for (let flag = 0; flag < 5; flag++) {
    if ((flags >> flag) & 1 && ((counts >> (2 * flag)) & 3) < 3) counts += 1 << (2 * flag);
  }
  return counts;
}

/** Side of the cue on which a place is: `BEFORE` or behind it. */
export const sideOf = (place: number) => place & 1;
export const jumpOf = (place: number) => (place >>> 1) & 7;
export const distanceOf = (place: number) => (place >>> 4) & 15;
export const sameQuoteOf = (place: number) => (place >>> 8) & 3;
export const commasOf = (place: number) => (place >>> 10) & 3;
/** Commas and verbs between, in one. */
export const clausesOf = (place: number) => (place >>> 10) & 15;
export const marksOf = (place: number) => (place >>> 14) & 3;
export const linksOf = (place: number) => Math.min(2, (place >>> 16) & 3);
export const othersOf = (place: number) => Math.min(2, (place >>> 18) & 3);
export const quoteOf = (place: number) => place >>> 20;
