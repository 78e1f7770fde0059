import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marginals } from '../../../../src/engine/attribution/decode/marginals';
import {
  decode,
  encode,
  makeScheme,
  viterbi,
  type Chain,
  type Segment,
} from '../../../../src/engine/attribution/decode/segments';

const scheme = makeScheme(2);
const COUNT = scheme.labels;

/** Every label sequence that the scheme allows. */
function allSequences(length: number): number[][] {
  let sequences: number[][] = [[]];
  for (let i = 0; i < length; i++) {
    sequences = sequences.flatMap((sequence) => {
      const previous = sequence.at(-1) ?? 0;
      return scheme.before.flatMap((before, label) => (before.includes(previous) ? [sequence.concat(label)] : []));
    });
  }
  return sequences.filter((sequence) => scheme.mayEnd[sequence.at(-1) ?? 0]);
}

const scoreOf = ({ scores, transitions }: Chain, sequence: readonly number[]) =>
  sequence.reduce(
    (sum, label, i) => sum + scores[i * COUNT + label]! + transitions[(sequence[i - 1] ?? 0) * COUNT + label]!,
    0,
  );

const score = fc.double({ min: -5, max: 5, noNaN: true });

const chains = (most: number) =>
  fc.integer({ min: 1, max: most }).chain((length) =>
    fc
      .record({
        scores: fc.array(score, { minLength: length * COUNT, maxLength: length * COUNT }),
        transitions: fc.array(score, { minLength: COUNT * COUNT, maxLength: COUNT * COUNT }),
      })
      .map(({ scores, transitions }): Chain => ({
        scheme,
        length,
        scores: Float64Array.from(scores),
        transitions: Float32Array.from(transitions),
      })),
  );

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

describe('the best sequence', () => {
  test('is the best of all that are allowed', () => {
    fc.assert(
      fc.property(chains(4), (chain) => {
        const [path] = viterbi(chain);
        const { labels, score: found } = path!;
        const best = Math.max(...allSequences(chain.length).map((sequence) => scoreOf(chain, sequence)));
        expect(found).toBeCloseTo(best, 6);
        expect(scoreOf(chain, [...labels])).toBeCloseTo(best, 6);
      }),
      { numRuns: 40 },
    );
  });

  test('comes first of the best few, which are those of all', () => {
    fc.assert(
      fc.property(chains(3), (chain) => {
        const all = allSequences(chain.length).map((sequence) => scoreOf(chain, sequence));
        const best = all.toSorted((a, b) => b - a).slice(0, 4);
        const found = viterbi(chain, 4);
        expect(found.length).toBe(best.length);
        found.forEach(({ labels, score }, rank) => {
          expect(score).toBeCloseTo(best[rank]!, 6);
          expect(scoreOf(chain, [...labels])).toBeCloseTo(score, 6);
        });
        expect(new Set(found.map(({ labels }) => labels.join(' '))).size).toBe(found.length);
      }),
      { numRuns: 40 },
    );
  });

  test('keeps to outside where all else is forbidden', () => {
    fc.assert(
      fc.property(chains(8), (chain) => {
        for (let label = 1; label < COUNT; label++) chain.scores[label] = -Infinity;
        expect(viterbi(chain)[0]!.labels[0]).toBe(0);
      }),
    );
  });
});

describe('probabilities', () => {
  test('sum to one at each token, and the total is that of all sequences', () => {
    fc.assert(
      fc.property(chains(4), (chain) => {
        const { logTotal, labels } = marginals(chain);
        const total = allSequences(chain.length).reduce((sum, sequence) => sum + Math.exp(scoreOf(chain, sequence)), 0);
        expect(logTotal).toBeCloseTo(Math.log(total), 6);
        for (let i = 0; i < chain.length; i++) {
          expect(labels.subarray(i * COUNT, (i + 1) * COUNT).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('stay finite over thousands of tokens', () => {
    const length = 5000;
    const chain = {
      scheme,
      length,
      scores: new Float64Array(length * COUNT).fill(30),
      transitions: new Float32Array(COUNT * COUNT),
    };
    const { logTotal, labels } = marginals(chain);
    expect(Number.isFinite(logTotal)).toBe(true);
    expect(labels.every((p) => p >= 0 && p <= 1.000001)).toBe(true);
  });
});
