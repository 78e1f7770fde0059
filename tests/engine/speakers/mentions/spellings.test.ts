import { expect, test } from 'vitest';
import type { Block } from '../../../../src/engine/model';
import { readSpellings } from '../../../../src/engine/speakers/mentions/words';
import { readText } from '../../support';

const read = (...blocks: (string | Block)[]) => readSpellings(readText(...blocks));

test('words that stand with a capital in mid-sentence, and those that are written small as well', () => {
  const { lower, capital } = read('Port workers saw the Port and a port. Rain fell. “Snow,” said Ana.');
  expect([...capital]).toEqual(['port', 'ana']);
  expect([...lower]).toEqual(['port']);
});

test('a capital where a sentence or a quotation begins tells nothing', () => {
  const { lower, capital } = read('Rain fell and rain was good. He said: “Rain is good.”');
  expect([...capital]).toEqual([]);
  expect([...lower]).toEqual(['rain']);
});

test('numbers and marks are no words', () => {
  const { lower, capital } = read('In 1999 they saw 1999 of them, and A4 too.');
  expect([...capital]).not.toContain('1999');
  expect([...lower]).not.toContain('1999');
});

test('in a title each word has a capital', () => {
  const title = 'Council Votes To Close Harbour After Storm';
  const { capital, titled } = read({ kind: 'headline', text: title }, 'The council met at the Harbour.');
  expect([...titled]).toEqual([0]);
  expect([...capital]).toEqual(['harbour']);
});

test.each([
  ['paragraph', []],
  ['list-item', []],
  ['block-quote', []],
  ['heading', [0]],
  ['caption', [0]],
] as const)('five long words with a capital in a %s', (kind, titled) => {
  expect([...read({ kind, text: 'Harbour Council Closes Ferry Route' }).titled]).toEqual(titled);
});

test('nine of them are a title anywhere', () => {
  const text = 'Harbour Council Closes Ferry Route After Winter Storms Again';
  expect([...read(text).titled]).toEqual([0]);
});
