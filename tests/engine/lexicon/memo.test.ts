import { expect, it } from 'vitest';
import { memo } from '../../../src/engine/lexicon/memo';

it('computes the value of a word once, also where there is none', () => {
  const asked: string[] = [];
  const length = memo((word) => {
    asked.push(word);
    return word === '' ? undefined : word.length;
  });
  expect(['ana', 'ben', 'ana', '', ''].map(length)).toEqual([3, 3, 3, undefined, undefined]);
  expect(asked).toEqual(['ana', 'ben', '']);
});

it('forgets what it knew rather than grow without bound, and goes on answering', () => {
  const asked = new Map<string, number>();
  const itself = memo((word) => {
    asked.set(word, (asked.get(word) ?? 0) + 1);
    return word;
  });
  const words = Array.from({ length: 20_000 }, (_, i) => `w${i}`);
  for (const word of words) itself(word);
  expect(itself('w0')).toBe('w0');
  expect(asked.get('w0')).toBe(1);
  expect(itself('one more')).toBe('one more');
  expect(itself('w0')).toBe('w0');
  expect(asked.get('w0')).toBe(2);
});
