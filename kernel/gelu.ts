/** Beyond it, the error function of x / √2 is taken for ±1. */
const EDGE: f32 = 4.2;

/**
 * The activation x Φ(x) of `count` floats in their place, a multiple of 4. The error function is an odd polynomial, fitted so
 * that the result is nowhere off by more than 1e-4.
 */
export function gelu(at: usize, count: i32): void {
  const end = at + count * 4;
  for (; at < end; at += 16) {
    const x = v128.load(at);
    const inside = f32x4.max(f32x4.min(x, f32x4.splat(EDGE)), f32x4.splat(-EDGE));
    const square = f32x4.mul(inside, inside);
    let sum = f32x4.splat(-1.80353024e-9);
    sum = f32x4.add(f32x4.mul(sum, square), f32x4.splat(1.58828379e-7));
    sum = f32x4.add(f32x4.mul(sum, square), f32x4.splat(-6.07590585e-6));
    sum = f32x4.add(f32x4.mul(sum, square), f32x4.splat(0.000133781979));
    sum = f32x4.add(f32x4.mul(sum, square), f32x4.splat(-0.00190131937));
    sum = f32x4.add(f32x4.mul(sum, square), f32x4.splat(0.0185964756));
    sum = f32x4.add(f32x4.mul(sum, square), f32x4.splat(-0.131056434));
    sum = f32x4.add(f32x4.mul(sum, square), f32x4.splat(0.796931764));
    const half = f32x4.mul(x, f32x4.splat(0.5));
    v128.store(at, f32x4.add(half, f32x4.mul(half, f32x4.mul(inside, sum))));
  }
}
