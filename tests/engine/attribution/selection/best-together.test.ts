import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestTogether } from '../../../../src/engine/attribution/selection/best-together';

describe('the best items together', () => {
  test.each<[name: string, worth: number[], rivals: number[][], expected: number[]]>([
    ['are all where none are rivals', [1, 2], [[], []], [0, 1]],
    ['are the more valuable of two rivals', [1, 2], [[1], [0]], [1]],
    ['are two that are worth more than their rival', [2, 3, 2], [[1], [0, 2], [1]], [0, 2]],
    ['are none of nothing', [], [], []],
  ])('%s', (_name, worth, rivals, expected) => {
    expect(bestTogether(worth, rivals)).toEqual(expected);
  });

  test('are no rivals in a chain of very many', () => {
    const chain = chainOf(20_000);
    expect(
      bestTogether(
        chain.map(() => 1),
        chain,
      ),
    ).toHaveLength(10_000);
  });

  test('of very many are the most valuable, else the first', () => {
    const worth = Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? 2 : 3));
    expect(bestTogether(worth, chainOf(60))).toEqual(every(60, 1));
    expect(
      bestTogether(
        worth.map(() => 1),
        chainOf(60),
      ),
    ).toEqual(every(60, 0));
  });

  test('are never rivals, and never worth less than any other such set', () => {
    const items = fc.integer({ min: 1, max: 9 }).chain((count) =>
      fc.record({
        worth: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }),
        pairs: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 12 }),
      }),
    );
    fc.assert(
      fc.property(items, ({ worth, pairs }) => {
        const rivals = worth.map((_, i) => worth.map((_, j) => j).filter((j) => j !== i && isPair(pairs, i, j)));
        const isPeaceful = (set: readonly number[]) => set.every((i) => set.every((j) => !rivals[i]!.includes(j)));
        const valueOf = (set: readonly number[]) => set.reduce((sum, i) => sum + worth[i]!, 0);
        const best = bestTogether(worth, rivals);
        expect(isPeaceful(best)).toBe(true);
        const sets = Array.from({ length: 2 ** worth.length }, (_, bits) =>
          worth.map((_, i) => i).filter((i) => bits & (1 << i)),
        );
        expect(valueOf(best)).toBe(Math.max(...sets.filter(isPeaceful).map(valueOf)));
      }),
      { numRuns: 60 },
    );
  });
});

/** Each is a rival of the ones beside it. */
const chainOf = (length: number) =>
  Array.from({ length }, (_, i) => [i - 1, i + 1].filter((j) => j >= 0 && j < length));

/** Every other number below `length`. */
const every = (length: number, first: number) => Array.from({ length: length / 2 }, (_, i) => 2 * i + first);

const isPair = (pairs: readonly (readonly [number, number])[], i: number, j: number) =>
  pairs.some(([a, b]) => (a === i && b === j) || (a === j && b === i));
