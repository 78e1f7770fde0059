import { expect, it } from 'vitest';
import { contradictionKey } from '../../src/shared/contradiction-key';
import { buildAnalysis } from '../support/analysis-builder';

const keyOf = (first: string, second: string, before: string[] = [], swapped = false) => {
  const ids = [`s${before.length + 1}`, `s${before.length + 2}`] as const;
  const analysis = buildAnalysis({
    statements: [...before, first, second].map((words) => ({ words })),
    contradictions: [{ sides: swapped ? [[ids[1]], [ids[0]]] : [[ids[0]], [ids[1]]] }],
  });
  return contradictionKey(analysis, analysis.contradictions[0]!);
};

it('lasts when other statements come in before and when the sides change places', () => {
  expect(keyOf('The dam is safe.', 'It is not.', ['Something new.'])).toBe(keyOf('The dam is safe.', 'It is not.'));
  expect(keyOf('The dam is safe.', 'It is not.', [], true)).toBe(keyOf('The dam is safe.', 'It is not.'));
});

it('is another when a side says something else', () => {
  expect(keyOf('The dam is safe.', 'It is so.')).not.toBe(keyOf('The dam is safe.', 'It is not.'));
});
