import { BLOCK, FLOAT, PAIR, PANEL, roundUp } from './layout';
import { largestLane, rounded } from './lanes';

/** Keeps a row of zeros from a division by zero. */
const LEAST: f32 = 1e-30;

/**
 * Rows of floats as whole numbers of up to `limit`, each row with a scale of its own, interleaved for `multiply`.
 * `count` numbers a row, a multiple of 16; `stride` bytes from row to row.
 */
export function quantiseRows(
  from: usize,
  stride: i32,
  rows: i32,
  count: i32,
  limit: f32,
  to: usize,
  scales: usize,
): void {
  const end = count * FLOAT;
  for (let row = 0; row < rows; row++) {
    let even = f32x4.splat(LEAST);
    let odd = even;
    for (let at = from; at < from + end; at += 32) {
      even = f32x4.max(even, f32x4.abs(v128.load(at, 0)));
      odd = f32x4.max(odd, f32x4.abs(v128.load(at, 16)));
    }
    const most = largestLane(f32x4.max(even, odd));
    store<f32>(scales + row * FLOAT, most / limit);
    const factor = f32x4.splat(limit / most);
    let target = startOfRow(to, row, count);
    for (let at = from; at < from + end; at += 32) {
      const first = f32x4.mul(v128.load(at, 0), factor);
      storePairs(target, first, f32x4.mul(v128.load(at, 16), factor));
      target += 4 * BLOCK * PAIR;
    }
    from += stride;
  }
}

/** Where a row begins that has `count` numbers. */
export function startOfRow(rows: usize, row: i32, count: i32): usize {
  return rows + (row / BLOCK) * count * BLOCK * 2 + (row % BLOCK) * PAIR;
}

/** Writes eight numbers of a row, rounded. */
export function storePairs(to: usize, first: v128, second: v128): void {
  const pairs = i16x8.narrow_i32x4_s(rounded(first), rounded(second));
  v128.store_lane<u32>(to, pairs, 0, 0);
  v128.store_lane<u32>(to, pairs, 1, BLOCK * PAIR);
  v128.store_lane<u32>(to, pairs, 2, 2 * BLOCK * PAIR);
  v128.store_lane<u32>(to, pairs, 3, 3 * BLOCK * PAIR);
}

/**
 * A matrix of floats as weights of `multiply`: whole numbers of up to `limit`, each output with a scale of its own. Strides are
 * bytes between outputs, and between the `count` numbers of one. `outputs` and `count` are filled up with zeros to multiples of 16.
 */
export function quantiseWeights(
  from: usize,
  outputs: i32,
  outputStride: i32,
  count: i32,
  stride: i32,
  limit: f32,
  to: usize,
  scales: usize,
): void {
  const padded = roundUp(count);
  memory.fill(to, 0, 2 * roundUp(outputs) * padded);
  for (let output = 0; output < outputs; output++) {
    let most = LEAST;
    for (let k = 0; k < count; k++) most = max(most, abs(load<f32>(from + k * stride)));
    store<f32>(scales + output * FLOAT, most / limit);
    const factor = limit / most;
    const target = startOfOutput(to, output, padded);
    for (let k = 0; k < count; k++) {
      store<i16>(target + distanceTo(k), i16(nearest(load<f32>(from + k * stride) * factor)));
    }
    from += outputStride;
  }
}

/** Weights of a byte each, output after output, as weights of `multiply`. */
export function widenWeights(from: usize, outputs: i32, count: i32, to: usize): void {
  for (let output = 0; output < outputs; output++) {
    const target = startOfOutput(to, output, count);
    for (let k = 0; k < count; k++) store<i16>(target + distanceTo(k), load<i8>(from + k));
    from += count;
  }
}

/** Where the weights of an output begin that has `count` of them. */
function startOfOutput(weights: usize, output: i32, count: i32): usize {
  return weights + (output / PANEL) * PANEL * count * 2 + (output % PANEL) * PAIR;
}

/** How far an output's k-th weight is from its first. */
function distanceTo(k: i32): usize {
  return (k >> 1) * PANEL * PAIR + (k & 1) * 2;
}
