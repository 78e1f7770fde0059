/** The largest of a vector's four numbers. */
export function largestLane(x: v128): f32 {
  const a = f32x4.max(x, i8x16.shuffle(x, x, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7));
  return max(f32x4.extract_lane(a, 0), f32x4.extract_lane(a, 1));
}

/** The sum of a vector's four numbers. */
export function sumOfLanes(x: v128): f32 {
  const a = f32x4.add(x, i8x16.shuffle(x, x, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7));
  return f32x4.extract_lane(a, 0) + f32x4.extract_lane(a, 1);
}

/** Added to a number of less than 2^22, it leaves the nearest whole number in the low bits; taken away again, the number rounded. */
export const ROUNDING: f32 = 12582912;

/** The nearest whole numbers as 32-bit integers. Four times as fast as the instruction that checks for what cannot happen here. */
export function rounded(x: v128): v128 {
  const magic = f32x4.splat(ROUNDING);
  return i32x4.sub(f32x4.add(x, magic), magic);
}
