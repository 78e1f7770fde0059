import { expect, test } from 'vitest';
import { WordRecord } from '../../../../src/engine/lexicon/word-record';
import { isInitial } from '../../../../src/engine/speakers/mentions/words';

test.each([
  ['J', true],
  ['J.', true],
  ['JR', true],
  ['J.R.', true],
  ['JR.', true],
  ['J.R', true],
  ['É.', true],
  ['Ł.Ś.', true],
  ['I.', true],
  ['I', false],
  ['j.', false],
  ['Jr', false],
  ['J..', false],
  ['J.r.', false],
  ['J.R.T.', false],
  ['.', false],
  ['1.', false],
])('whether “%s” is an initial or two: %s', (text, is) => {
  const lower = text.toLowerCase();
  expect(isInitial(new WordRecord({ text, lower, small: lower === text, kind: 'word' }))).toBe(is);
});
