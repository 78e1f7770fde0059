import { largestLane, ROUNDING, sumOfLanes } from './lanes';
import { BLOCK, FLOAT, PAIR, roundUp } from './layout';
import { startOfRow, storePairs } from './quantise';

/** So far below every score that nothing of it is left. */
const NOTHING: f32 = -1e30;
const LOG2E: f32 = f32(Math.LOG2E);
/** Far below it, a power of two is no normal number. */
const LEAST_EXPONENT: f32 = -125;
/** Those of a float, below its exponent. */
const FRACTION_BITS: i32 = 23;

/**
 * Each row of scores, times `factor`, as probabilities interleaved for `multiply`: the highest becomes `limit`, and the row's
 * scale makes the sum 1. Scores from `count` up to the next multiple of 16 become 0; `stride` is the bytes from row to row.
 */
export function softmax(
  scores: usize,
  stride: i32,
  rows: i32,
  count: i32,
  factor: f32,
  limit: f32,
  to: usize,
  scales: usize,
): void {
  const toPowers = f32x4.splat(factor * LOG2E);
  const padded = roundUp(count);
  const limits = f32x4.splat(limit);
  for (let row = 0; row < rows; row++) {
    const end = scores + padded * FLOAT;
    for (let at = scores + count * FLOAT; at < end; at += FLOAT) store<f32>(at, NOTHING);
    let highest = f32x4.splat(NOTHING);
    for (let at = scores; at < end; at += 16) highest = f32x4.max(highest, v128.load(at));
    const most = f32x4.splat(largestLane(highest));
    let sums = f32x4.splat(0);
    let target = startOfRow(to, row, padded);
    for (let at = scores; at < end; at += 32) {
      const first = exp2(f32x4.mul(f32x4.sub(v128.load(at, 0), most), toPowers));
      const second = exp2(f32x4.mul(f32x4.sub(v128.load(at, 16), most), toPowers));
      sums = f32x4.add(sums, f32x4.add(first, second));
      storePairs(target, f32x4.mul(first, limits), f32x4.mul(second, limits));
      target += 4 * BLOCK * PAIR;
    }
    store<f32>(scales + row * FLOAT, 1 / (limit * sumOfLanes(sums)));
    scores += stride;
  }
}

/** Powers of two for exponents of 0 or less: the whole part goes into the float's exponent, a fitted polynomial does the rest (error below 1e-5). */
function exp2(x: v128): v128 {
  const exponent = f32x4.max(x, f32x4.splat(LEAST_EXPONENT));
  const whole = f32x4.add(exponent, f32x4.splat(ROUNDING));
  const part = f32x4.sub(exponent, f32x4.sub(whole, f32x4.splat(ROUNDING)));
  let power = f32x4.splat(0.00958285322);
  power = f32x4.add(f32x4.mul(power, part), f32x4.splat(0.0559064262));
  power = f32x4.add(f32x4.mul(power, part), f32x4.splat(0.240240986));
  power = f32x4.add(f32x4.mul(power, part), f32x4.splat(0.693124193));
  power = f32x4.add(f32x4.mul(power, part), f32x4.splat(1));
  return i32x4.add(power, i32x4.shl(whole, FRACTION_BITS));
}
