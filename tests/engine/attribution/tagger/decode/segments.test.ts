import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode, type Segment } from '../../../../../src/engine/attribution/tagger/decode/segments';

const segments = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 1 })), {
    maxLength: 6,
  })
  .map((items) => {
    let at = 0;
    return items.map(([gap, length, role]): Segment => {
      const start = at + gap;
      at = start + length;
      return { role, start, end: at };
    });
  });

describe('labels', () => {
  test('say the same as the segments', () => {
    fc.assert(
      fc.property(segments, (list) => {
        const length = (list.at(-1)?.end ?? 0) + 2;
        expect(decode(encode(length, list))).toEqual(list);
      }),
    );
  });
});
