import { expect, it } from 'vitest';
import { numberOf } from '../../../src/engine/lexicon/numbers';

it.each([
  ['7', 7],
  ['1,200', 1200],
  ['5k', 5000],
  ['2.5bn', 2.5e9],
  ['twelve', 12],
  ['nineteen', 19],
  ['ninety', 90],
  ['ninety-five', 95],
  ['dozen', 12],
  ['zero', 0],
  ['twenty-one', 21],
  ['thirty-nine', 39],
  ['3m', 3e6],
  ['3mn', 3e6],
  ['1.5tn', 1.5e12],
  ['12,345,678', 12_345_678],
])('%s is the number %d', (word, value) => {
  expect(numberOf(word)).toBe(value);
});

it.each([
  'tonight',
  'one-sided',
  'twenty-first',
  'twenty-one-year',
  'twenty-ten',
  'twenty-zero',
  'nineteen-five',
  'twenty-people',
  'dozen-one',
  'people-one',
  '',
  'k',
  '5th',
  '-3',
])('%j is no number', (word) => {
  expect(numberOf(word)).toBeUndefined();
});
