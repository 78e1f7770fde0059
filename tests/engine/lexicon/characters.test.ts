import { expect, test } from 'vitest';
import {
  classAt,
  DIGIT,
  FORMAT,
  isCapitals,
  isSmallWord,
  looksLikeAcronym,
  LOWER,
  mostCapitals,
  opensWithCapital,
  PUNCTUATION,
  SPACE,
  SURROGATE,
  UPPER,
} from '../../../src/engine/lexicon/characters';

const CLASSES: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [SURROGATE, /[\uD800-\uDFFF]/],
  [SPACE, /\s/u],
  [UPPER, /[\p{Lu}\p{Lt}]/u],
  [LOWER, /[\p{L}\p{M}]/u],
  [DIGIT, /\p{N}/u],
  [FORMAT, /[\p{Cf}\p{Cc}]/u],
];

test('every code unit is of the class that Unicode gives it', () => {
  const wrong: string[] = [];
  for (let unit = 0; unit <= 0xffff; unit++) {
    const char = String.fromCharCode(unit);
    const kind = CLASSES.find(([, pattern]) => pattern.test(char))?.[0] ?? PUNCTUATION;
    if (classAt(char, 0) !== kind) wrong.push(unit.toString(16));
  }
  expect(wrong).toEqual([]);
});

test('before and behind a text is space', () => {
  expect([classAt('a', -1), classAt('a', 1), classAt('', 0)]).toEqual([SPACE, SPACE, SPACE]);
});

test.each([
  ['Vale', true],
  ['Élan', true],
  ['Ürün', true],
  ['vale', false],
  ['élan', false],
  ['4Vale', false],
  ['', false],
])('whether “%s” opens with a capital: %s', (text, opens) => {
  expect(opensWithCapital(text)).toBe(opens);
});

test.each([
  ['', 0],
  ['vale', 0],
  ['Vale', 1],
  ['McVALE', 4],
  ['VAle', 2],
  ['U.S.', 1],
  ['ÉLAN', 4],
])('“%s” has %i capitals together at most', (text, most) => {
  expect(mostCapitals(text)).toBe(most);
});

test.each([
  ['AB', false],
  ['ABC', true],
  ['ÄBC', true],
  ['ABCD', true],
  ['ABCDE', false],
  ['ABc', false],
  ['AB1', false],
])('whether “%s” is three or four capitals: %s', (text, is) => {
  expect(isCapitals(text, 3, 4)).toBe(is);
});

test.each([
  ['AT&T', true],
  ['F-16', true],
  ['U.S.', true],
  ['ÖBB', true],
  ['A', false],
  ['', false],
  ['ATs', false],
  ['A/B', false],
])('whether “%s” looks like an acronym: %s', (text, looks) => {
  expect(looksLikeAcronym(text)).toBe(looks);
});

test.each([
  ['vale', true],
  ['élan', true],
  ['Vale', false],
  ['vAle', false],
  ['val3', false],
  ['vale’s', false],
  ['', false],
])('whether “%s” is a word of small letters: %s', (text, is) => {
  expect(isSmallWord(text)).toBe(is);
});
