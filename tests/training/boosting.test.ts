import { expect, test } from 'vitest';
import { predictTrees, trainTrees } from '../../training/learn/boosting';
import { Random } from '../../training/learn/random';

test('trees learn what no single feature tells', () => {
  const random = new Random(7);
  const rows = Float32Array.from({ length: 800 }, () => random.next() - 0.5);
  const labels = Uint8Array.from({ length: 400 }, (_, i) => (rows[2 * i]! > 0 === rows[2 * i + 1]! > 0 ? 1 : 0));
  const weights = new Float32Array(400).fill(1);
  const options = { trees: 60, depth: 3, rate: 0.2, ridge: 1, least: 1, share: 0.8 };
  const trees = trainTrees({ rows, width: 2, labels, weights }, options, random);
  const right = predictTrees(trees, rows, 2).filter((p, i) => p > 0.5 === (labels[i] === 1));
  expect(right.length).toBeGreaterThan(380);
});
