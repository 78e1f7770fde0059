import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exponential, exponentialOf } from '../../../../src/engine/attribution/decode/exponential';
import {
  MOST_UNITS,
  packWeights,
  shiftFor,
  sumColumns,
  sumSix,
  sumThree,
  unpackWeights,
  type LinearWeights,
} from '../../../../src/engine/attribution/decode/linear';

const BITS = 3;
const TEMPLATES = Int32Array.of(0x9e3779b1, 0x85ebca6b, 0x27d4eb2f, 1);
/** The largest weight of which as many as there are templates never overflow a column. */
const LIMIT = Math.floor(MOST_UNITS / TEMPLATES.length);

const models = (columns: number) =>
  fc
    .array(fc.integer({ min: -LIMIT, max: LIMIT }), { minLength: columns * 2 ** BITS, maxLength: columns * 2 ** BITS })
    .map((weights): LinearWeights => ({
      columns,
      shift: shiftFor(BITS),
      weights: Int8Array.from(weights),
      scale: 0.5,
    }));

const sights = fc.array(fc.integer(), { minLength: TEMPLATES.length, maxLength: TEMPLATES.length });

function plainSums({ columns, shift, weights }: LinearWeights, seen: readonly number[]): number[] {
  const buckets = seen.map((value, i) => Math.imul(value, TEMPLATES[i]!) >>> shift);
  return Array.from({ length: columns }, (_, column) =>
    buckets.reduce((sum, bucket) => sum + weights[bucket * columns + column]!, 0),
  );
}

describe('packed weights', () => {
  test('hold the bytes', () => {
    fc.assert(
      fc.property(models(6), (model) => {
        expect(unpackWeights(packWeights(model))).toEqual(model);
      }),
    );
  });

  test.each([
    [3, sumThree],
    [6, sumSix],
    [18, sumColumns],
  ] as const)('of %i columns add up as the bytes do', (columns, sum) => {
    fc.assert(
      fc.property(models(columns), sights, (model, seen) => {
        const out = new Int32Array(columns);
        sum(packWeights(model), Int32Array.from(seen), TEMPLATES, out, 0);
        expect([...out]).toEqual(plainSums(model, seen));
      }),
    );
  });
});

test('an exponential is what its steps say', () => {
  const table = exponentialOf(0.02);
  for (const units of [-1500, -129, -1, 0, 1, 128, 777]) {
    expect(exponential(table, units) / Math.exp(units * 0.02)).toBeCloseTo(1, 9);
  }
});
