import { expect, test } from 'vitest';
import { isBareName } from '../../../../src/engine/speakers/entities/compare-names';

const words = (name: string) => name.split(' ');

test.each([
  ['ana roe', 'honest ana roe'],
  ['ana roe', 'honest old ana roe'],
])('%s is the name in %s', (short, long) => {
  expect(isBareName(words(short), words(long))).toBe(true);
});

test.each([
  ['ana roe', 'mary ana roe'],
  ['ana roe', 'j ana roe'],
  ['ana roe', 'ana roe'],
  ['honest ana roe', 'ana roe'],
  ['ana roe', 'honest ana vale'],
  ['ana roe', 'honest ben roe'],
  ['harbour roe', 'old harbour roe'],
])('%s is not the name in %s, which is another or fuller', (short, long) => {
  expect(isBareName(words(short), words(long))).toBe(false);
});
