import { FLOAT } from './layout';
import { sumOfLanes } from './lanes';

/** Adds `more` to each row of `to`, then makes its mean 0 and its variance 1, times `gain`, plus `bias`. `count` is a multiple of 4. */
export function addAndNormalise(
  to: usize,
  more: usize,
  rows: i32,
  count: i32,
  gain: usize,
  bias: usize,
  epsilon: f32,
): void {
  const bytes = count * FLOAT;
  const share: f32 = 1 / f32(count);
  for (let row = 0; row < rows; row++) {
    let sums = f32x4.splat(0);
    for (let at = 0; at < bytes; at += 16) {
      const sum = f32x4.add(v128.load(to + at), v128.load(more + at));
      v128.store(to + at, sum);
      sums = f32x4.add(sums, sum);
    }
    const mean = f32x4.splat(sumOfLanes(sums) * share);
    let squares = f32x4.splat(0);
    for (let at = 0; at < bytes; at += 16) {
      const distance = f32x4.sub(v128.load(to + at), mean);
      squares = f32x4.add(squares, f32x4.mul(distance, distance));
    }
    const factor = f32x4.splat(1 / sqrt<f32>(sumOfLanes(squares) * share + epsilon));
    for (let at = 0; at < bytes; at += 16) {
      const unit = f32x4.mul(f32x4.sub(v128.load(to + at), mean), factor);
      v128.store(to + at, f32x4.add(f32x4.mul(unit, v128.load(gain + at)), v128.load(bias + at)));
    }
    to += bytes;
    more += bytes;
  }
}
