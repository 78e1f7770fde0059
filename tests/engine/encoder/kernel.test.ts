import { describe, expect, it } from 'vitest';
import { type Kernel, startKernel } from '../../../src/engine/encoder/kernel';
import { gelu } from './reference';

const ROOM = 4096;
const floats = ({ memory }: Kernel, at: number, length: number) => new Float32Array(memory.buffer, at, length);

describe('the kernel', () => {
  it('computes the activation to a ten-thousandth', async () => {
    const kernel = await startKernel();
    const inputs = Float32Array.from({ length: 2000 }, (_, i) => (i - 1000) / 100);
    floats(kernel, ROOM, inputs.length).set(inputs);
    kernel.gelu(ROOM, inputs.length);
    const errors = [...floats(kernel, ROOM, inputs.length)].map((value, i) => Math.abs(value - gelu(inputs[i]!)));
    expect(Math.max(...errors)).toBeLessThan(1e-4);
  });

  it('makes probabilities of scores however far apart', async () => {
    const kernel = await startKernel();
    const scores = [1000, 999, 990, -1e6];
    floats(kernel, ROOM, 16).set(scores);
    kernel.softmax(ROOM, 64, 1, scores.length, 1, 30_000, 2 * ROOM, 3 * ROOM);
    const [scale] = floats(kernel, 3 * ROOM, 1);
    const shorts = new Int16Array(kernel.memory.buffer, 2 * ROOM, 32);
    // Pairs of two rows take turns; the second row is none.
    const shares = [0, 1, 4, 5, 8, 9].map((at) => shorts[at]! * scale!);
    const powers = [...scores, -Infinity, -Infinity].map((score) => Math.exp(score - 1000));
    const total = powers.reduce((a, b) => a + b, 0);
    for (const [i, share] of shares.entries()) expect(share).toBeCloseTo(powers[i]! / total, 4);
  });
});
