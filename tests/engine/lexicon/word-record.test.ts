import { expect, test } from 'vitest';
import { WordRecord } from '../../../src/engine/lexicon/word-record';

const word = (text: string, kind: WordRecord['kind'] = 'word') => {
  const lower = text.toLowerCase();
  return new WordRecord({ text, lower, small: lower === text, kind });
};

test('one record tells of a form as a name, as a noun and in a claim', () => {
  const minister = word('Ministers');
  expect(minister).toMatchObject({
    capital: true,
    naming: 'word',
    category: 'person',
    singular: 'minister',
    plural: true,
  });
  expect(minister.entry).toBe(word('ministers').entry);
  expect(word('denies').entry.family).toBe(word('denied').entry.family);
  expect(word('the')).toMatchObject({
    functionWord: true,
    determiner: true,
    entry: { kind: 'function', asName: null },
  });
  expect(word('40', 'number').entry).toMatchObject({ kind: 'number', asName: null });
});

test.each([
  ['elbonians', 'elbonian'],
  ['elbonian', 'elbonian'],
  ['finns', 'finn'],
  ['fins', 'fins'],
  ['oss', 'oss'],
])('as a name %s is %s', (lower, concept) => {
  expect(word(lower).entry.asName?.concept).toBe(concept);
});

test.each([
  ['trainer', true],
  ['violinist', true],
  ['newspaper', false],
  ['quarter', false],
  ['plant', false],
])('whether %s looks like a person: %s', (text, looks) => {
  expect(word(text).looksLikePerson).toBe(looks);
});
