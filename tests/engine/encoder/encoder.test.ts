import { describe, expect, it } from 'vitest';
import { type Encoder, loadEncoder } from '../../../src/engine/encoder/encoder';
import { readPlainly } from './reference';
import { PIECES, randomNumbers, randomWeights, SHAPE, writeWeights } from './support';

const weights = randomWeights();
const file = writeWeights(weights);
const load = () => loadEncoder(file);

/** A window of random pieces of both types. */
function makeWindow(length: number): { ids: number[]; types: number[] } {
  const next = randomNumbers(length + 1);
  return {
    ids: Array.from({ length }, () => Math.floor(next() * PIECES.length)),
    types: Array.from({ length }, () => Math.round(next())),
  };
}
const read = (encoder: Encoder, { ids, types }: { ids: number[]; types: number[] }) => [
  ...encoder.read(Uint16Array.from(ids), Uint8Array.from(types)),
];
const distance = (a: readonly number[], b: readonly number[]) =>
  Math.max(...a.map((value, i) => Math.abs(value - b[i]!)));

describe('an encoder', () => {
  it.each([1, 2, 15, 16, 17, 33, 40])('answers for %d pieces what the plain network does', async (length) => {
    const window = makeWindow(length);
    const plain = readPlainly(weights, window.ids, window.types);
    const answer = read(await load(), window);
    expect(answer).toHaveLength(length * SHAPE.outputs);
    expect(Math.max(...plain.map(Math.abs))).toBeGreaterThan(0.5);
    expect(distance(answer, plain)).toBeLessThan(0.005);
  });

  it('forgets a window before the next', async () => {
    const encoder = await load();
    const short = makeWindow(5);
    const alone = read(encoder, short);
    read(encoder, makeWindow(SHAPE.positions));
    expect(read(encoder, short)).toEqual(alone);
  });

  it('tells the types of pieces apart', async () => {
    const encoder = await load();
    const { ids } = makeWindow(3);
    const answers = [0, 1].map((type) => read(encoder, { ids, types: ids.map(() => type) }));
    expect(distance(answers[0]!, answers[1]!)).toBeGreaterThan(0.05);
  });

  it('has nothing to say about an empty window', async () => {
    expect(read(await load(), makeWindow(0))).toEqual([]);
  });

  it('refuses a window that is too long', async () => {
    const encoder = await load();
    expect(() => read(encoder, makeWindow(SHAPE.positions + 1))).toThrow('41 pieces are more than 40.');
  });

  it('refuses pieces that the vocabulary does not have', async () => {
    const encoder = await load();
    expect(() => read(encoder, { ids: [PIECES.length], types: [0] })).toThrow(RangeError);
  });
});
