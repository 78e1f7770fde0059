import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exponential, exponentialOf } from '../../../../../src/engine/attribution/tagger/decode/exponential';
import {
  MOST_UNITS,
  packWeights,
  roomFor,
  shiftFor,
  sumColumns,
  type LinearWeights,
} from '../../../../../src/engine/attribution/tagger/decode/linear';
import {
  PLACE_TEMPLATES,
  relativeTemplates,
  TOKEN_TEMPLATES,
} from '../../../../../src/engine/attribution/tagger/features/argument-features';
import { cueTemplates } from '../../../../../src/engine/attribution/tagger/features/cue-features';
import { PART_TEMPLATES } from '../../../../../src/engine/attribution/tagger/features/pos-features';

/** So many weights at most can be added up without running over into the next column. */
const MOST_AT_ONCE = 33;

const BITS = 3;
const TEMPLATES = Int32Array.from({ length: MOST_AT_ONCE }, (_, i) => 2 * i + 0x9e3779b1);

const models = (columns: number) =>
  fc
    .array(fc.constantFrom(-MOST_UNITS, -1, 0, 3, MOST_UNITS), {
      minLength: columns * 2 ** BITS,
      maxLength: columns * 2 ** BITS,
    })
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

test.each([3, 6, 18])('packed weights of %i columns add up as the bytes do', (columns) => {
  fc.assert(
    fc.property(models(columns), sights, (model, seen) => {
      const out = new Int32Array(roomFor(columns));
      sumColumns(packWeights(model), Int32Array.from(seen), TEMPLATES, out, 0);
      expect([...out.subarray(0, columns)]).toEqual(plainSums(model, seen));
    }),
  );
});

test.each([MOST_UNITS, -MOST_UNITS])('no column runs over into the next with all weights %i', (units) => {
  const model = { columns: 6, shift: shiftFor(BITS), weights: new Int8Array(6 * 2 ** BITS).fill(units), scale: 1 };
  const out = new Int32Array(6);
  sumColumns(packWeights(model), new Int32Array(TEMPLATES.length), TEMPLATES, out, 0);
  expect([...out]).toEqual(Array.from({ length: 6 }, () => units * TEMPLATES.length));
});

test('no tagger has more templates than can be added up', () => {
  const lists = [PART_TEMPLATES, cueTemplates(true), TOKEN_TEMPLATES, ...PLACE_TEMPLATES, ...relativeTemplates(true)];
  expect(Math.max(...lists.map(({ length }) => length))).toBeLessThanOrEqual(MOST_AT_ONCE);
});

test('an exponential is what its steps say', () => {
  const table = exponentialOf(0.02);
  for (const units of [-1500, -129, -1, 0, 1, 128, 777]) {
    expect(exponential(table, units) / Math.exp(units * 0.02)).toBeCloseTo(1, 9);
  }
});
