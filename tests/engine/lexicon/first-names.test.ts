import { expect, test } from 'vitest';
import { genderOfFirstName } from '../../../src/engine/lexicon/first-names';
import { FIRST_NAMES } from '../../../src/engine/lexicon/first-names.data';

test.each([
  ['anna', 'female'],
  ['Anna', 'female'],
  ['otto', 'male'],
  ['bo', 'either'],
  ['robin', 'either'],
  ['José', 'male'],
  ['jean-pierre', 'male'],
  ['Anna-Xq', 'female'],
  ['annax', undefined],
  ['xqzz', undefined],
  ['a', undefined],
  ['', undefined],
  ['an M', undefined],
])('“%s” is a first name of: %s', (name, gender) => {
  expect(genderOfFirstName(name)).toBe(gender);
});

test('every name of the list is found, with its mark', () => {
  const genders = { M: 'male', F: 'female', E: 'either' };
  const names = FIRST_NAMES.split('\n').flatMap((line) => {
    const [letters, ...rests] = line.split(' ');
    return rests.map((rest) => letters + rest);
  });
  expect(names.length).toBeGreaterThan(20_000);
  const wrong = names.filter((name) => genderOfFirstName(name.slice(0, -1)) !== Reflect.get(genders, name.at(-1)!));
  expect(wrong).toEqual([]);
});
