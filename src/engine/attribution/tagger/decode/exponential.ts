/** Exponentials of a whole number of steps as a product of two table entries: sums of quantised weights need no other. */
export interface Exponential {
  readonly coarse: Float64Array;
  readonly fine: Float64Array;
}

/** Sums are less than this many steps from 0. */
const REACH = 2 ** 11;
const FINE_BITS = 7;
const FINE = 2 ** FINE_BITS;
/** Evidence beyond e^50 is as good as certain; larger factors could overflow where they meet. */
const MOST = 50;

/** The tables for steps of one size. */
export function exponentialOf(step: number): Exponential {
  const exp = (units: number) => Math.exp(Math.max(-MOST, Math.min(MOST, units * step)));
  return {
    coarse: Float64Array.from({ length: (2 * REACH) / FINE }, (_, i) => exp(i * FINE - REACH)),
    fine: Float64Array.from({ length: FINE }, (_, i) => exp(i)),
  };
}

/** `e ** (units * step)`. */
export const exponential = ({ coarse, fine }: Exponential, units: number) =>
  coarse[(units + REACH) >> FINE_BITS]! * fine[units & (FINE - 1)]!;
