import { describe, expect, it } from 'vitest';
import { readWeights, WeightsFileError } from '../../../src/engine/encoder/weights';
import { randomWeights, SHAPE, writeWeights } from './support';

const weights = randomWeights();
const file = writeWeights(weights);

describe('a file of weights', () => {
  it('gives back what was written', async () => {
    expect(await readWeights(file)).toEqual(weights);
  });

  it('may lie anywhere in a buffer', async () => {
    const shifted = new Uint8Array(file.length + 9);
    shifted.set(file, 3);
    expect(await readWeights(shifted.subarray(3, 3 + file.length))).toEqual(weights);
  });

  it.each([
    ['an empty file', new Uint8Array(), /holds no weights/],
    ['another file', file.with(0, 0), /holds no weights/],
    ['another version', file.with(8, 9), /version 9/],
    ['a header cut off', file.slice(0, 100), /damaged/],
    ['a body cut off', file.slice(0, -100), /damaged/],
    ['a changed byte', file.with(file.length - 1, 255 - file.at(-1)!), /damaged/],
    ['sizes that the kernel cannot take', writeWeights(randomWeights({ ...SHAPE, hidden: 60 })), /damaged/],
  ])('is refused: %s', async (_, bytes, message) => {
    const refusal = readWeights(bytes);
    await expect(refusal).rejects.toThrow(WeightsFileError);
    await expect(refusal).rejects.toThrow(message);
  });
});
