import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forwardBackward, makeLattice } from '../../../../../src/engine/attribution/tagger/decode/lattice';
import { likeliestPaths, makeSearch } from '../../../../../src/engine/attribution/tagger/decode/paths';
import { labelsOf } from '../../../../../src/engine/attribution/tagger/decode/segments';

const ROLES = 2;
const COUNT = labelsOf(ROLES);
const [OUTSIDE, OPEN, LAST] = [0, 1, 2];

/** Evidence of a chain as logarithms: three columns a role a token, and edges. */
interface Chain {
  readonly length: number;
  readonly sums: readonly number[];
  readonly transitions: readonly number[];
}

const kindOf = (label: number) => (label === 0 ? OUTSIDE : label % 2 ? OPEN : LAST);
const roleOf = (label: number) => (label - 1) >> 1;
const follows = (previous: number, label: number) =>
  kindOf(previous) !== OPEN || (label > 0 && roleOf(label) === roleOf(previous));

/** Every label sequence that leaves no span open. */
function allSequences(length: number): number[][] {
  let sequences: number[][] = [[]];
  for (let i = 0; i < length; i++) {
    sequences = sequences.flatMap((sequence) =>
      Array.from({ length: COUNT }, (_, label) => label)
        .filter((label) => follows(sequence.at(-1) ?? OUTSIDE, label))
        .map((label) => sequence.concat(label)),
    );
  }
  return sequences.filter((sequence) => kindOf(sequence.at(-1) ?? OUTSIDE) !== OPEN);
}

function scoreOf({ sums, transitions }: Chain, sequence: readonly number[]): number {
  return sequence.reduce((score, label, i) => {
    const previous = sequence[i - 1] ?? OUTSIDE;
    const edge = score + transitions[previous * COUNT + label]!;
    if (label === OUTSIDE) return edge;
    const at = (i * ROLES + roleOf(label)) * 3;
    const first = kindOf(previous) === OPEN ? 0 : sums[at + 1]!;
    return edge + sums[at]! + first + (kindOf(label) === LAST ? sums[at + 2]! : 0);
  }, 0);
}

function latticeOf({ sums, transitions, length }: Chain) {
  const lattice = makeLattice(ROLES, Float32Array.from(transitions), length + 3);
  lattice.factors.set(sums.map(Math.exp));
  return lattice;
}

function search(chain: Chain, most: number, least = 0) {
  const lattice = latticeOf(chain);
  const logTotal = forwardBackward(lattice, chain.length);
  return { logTotal, paths: likeliestPaths(lattice, chain.length, makeSearch(COUNT, chain.length, most), least) };
}

const score = fc.double({ min: -5, max: 5, noNaN: true });

const chains = (most: number) =>
  fc.integer({ min: 1, max: most }).chain((length) =>
    fc.record({
      length: fc.constant(length),
      sums: fc.array(score, { minLength: length * ROLES * 3, maxLength: length * ROLES * 3 }),
      transitions: fc.array(score.map(Math.fround), { minLength: COUNT * COUNT, maxLength: COUNT * COUNT }),
    }),
  );

describe('the best sequence', () => {
  test('comes first of the best few, which are those of all', () => {
    fc.assert(
      fc.property(chains(4), (chain) => {
        const all = allSequences(chain.length).map((sequence) => scoreOf(chain, sequence));
        const best = all.toSorted((a, b) => b - a).slice(0, 4);
        const { logTotal, paths } = search(chain, 4);
        expect(paths.length).toBe(best.length);
        paths.forEach(({ labels, probability }, rank) => {
          expect(Math.log(probability) + logTotal).toBeCloseTo(best[rank]!, 5);
          expect(scoreOf(chain, [...labels])).toBeCloseTo(best[rank]!, 5);
        });
        expect(new Set(paths.map(({ labels }) => labels.join(' '))).size).toBe(paths.length);
      }),
      { numRuns: 60 },
    );
  });

  test('is found among likely labels alone where it is likely itself', () => {
    fc.assert(
      fc.property(chains(5), (chain) => {
        const likely = search(chain, 4).paths.filter(({ probability }) => probability >= 0.04);
        const found = search(chain, 4, 0.03).paths.filter(({ probability }) => probability >= 0.04);
        expect(found.map(({ labels }) => labels)).toEqual(likely.map(({ labels }) => labels));
      }),
      { numRuns: 60 },
    );
  });

  test('keeps to outside where all else is forbidden', () => {
    fc.assert(
      fc.property(chains(8), (chain) => {
        const lattice = latticeOf(chain);
        lattice.factors.fill(0, 0, ROLES * 3);
        forwardBackward(lattice, chain.length);
        const [path] = likeliestPaths(lattice, chain.length, makeSearch(COUNT, chain.length, 1));
        expect(path!.labels[0]).toBe(OUTSIDE);
      }),
    );
  });
});

describe('probabilities', () => {
  test('are those of all sequences, and the total is theirs', () => {
    fc.assert(
      fc.property(chains(4), (chain) => {
        const lattice = latticeOf(chain);
        const logTotal = forwardBackward(lattice, chain.length);
        const sequences = allSequences(chain.length);
        const weights = sequences.map((sequence) => Math.exp(scoreOf(chain, sequence)));
        const total = weights.reduce((a, b) => a + b, 0);
        expect(logTotal).toBeCloseTo(Math.log(total), 6);
        for (let i = 0; i < chain.length; i++) {
          for (let label = 0; label < COUNT; label++) {
            const mine = weights.reduce((sum, weight, s) => (sequences[s]![i] === label ? sum + weight : sum), 0);
            expect(lattice.probabilities[i * COUNT + label]).toBeCloseTo(mine / total, 6);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('stay finite over thousands of tokens', () => {
    const length = 5000;
    const lattice = makeLattice(ROLES, new Float32Array(COUNT * COUNT), length);
    lattice.factors.fill(Math.exp(30));
    expect(Number.isFinite(forwardBackward(lattice, length))).toBe(true);
    expect(lattice.probabilities.every((p) => p >= 0 && p <= 1.000001)).toBe(true);
  });
});
