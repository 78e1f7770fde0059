import { expect, test } from 'vitest';
import { fitConditionalLogit, sharesOf } from '../../training/antecedents/conditional-logit';
import type { Example } from '../../training/antecedents/example';

const example = (candidates: readonly (readonly number[])[], right: number): Example & { weight: number } => ({
  kind: 'person',
  origin: 'pages',
  group: 'a',
  candidates: candidates.map((values) => Float64Array.from(values)),
  right: candidates.map((_, i) => i === right),
  weight: 1,
});

/** Who spoke last is meant; where nobody spoke, nobody is. */
const examples = [
  example(
    [
      [1, 0],
      [0, 1],
    ],
    0,
  ),
  example(
    [
      [0, 1],
      [1, 1],
    ],
    1,
  ),
  example([[0, 1]], -1),
];

test('finds what decides, and when nobody is meant', () => {
  const { weights, nobody } = fitConditionalLogit(examples, [0, 0], 0.01);
  const best = ({ candidates }: Example) => {
    const shares = sharesOf(candidates, weights, nobody);
    return shares.indexOf(Math.max(...shares));
  };
  expect(examples.map(best)).toEqual([0, 1, 1]);
});

test('keeps the signs that features may have', () => {
  const { weights } = fitConditionalLogit(examples, [-1, 1], 0.01);
  expect(weights[0]).toBe(0);
  expect(weights[1]).toBeGreaterThanOrEqual(0);
});
