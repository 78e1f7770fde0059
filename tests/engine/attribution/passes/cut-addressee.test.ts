import { expect, test } from 'vitest';
import { cutAddressee } from '../../../../src/engine/attribution/passes/cut-addressee';
import { besideRule } from '../support';

const read = (told: string, clause: string, text: string) =>
  besideRule(
    cutAddressee,
    text,
    { source: ['Ben Orr'], cue: 'assured', content: [told] },
    { source: ['Ben Orr'], cue: 'assured', content: [clause] },
  ).content;

test('whom it is said to is no content', () => {
  const clause = 'that the dam would hold';
  const told = `the people of Eastham ${clause}`;
  expect(read(told, clause, `Ben Orr assured ${told}.`)).toEqual([clause]);
});

test.each([
  ['a verb among them', 'the people who live in Eastham that the dam would hold', 'that the dam would hold'],
  ['words in marks among them', 'the “people” of Eastham that the dam would hold', 'that the dam would hold'],
  ['another end', 'the people that the dam would hold for years', 'that the dam would hold'],
  [
    'more of them than a name has',
    'the very old and very tired people of Eastham that the dam would hold',
    'that the dam would hold',
  ],
  ['no “that” behind them', 'the people of Eastham the dam would hold', 'the dam would hold'],
])('words stay with %s', (_name, told, clause) => {
  expect(read(told, clause, `Ben Orr assured ${told}.`)).toEqual([told]);
});

test('eight words are a name still', () => {
  const clause = 'that the dam would hold';
  const told = `the old and tired people of upper Eastham ${clause}`;
  expect(read(told, clause, `Ben Orr assured ${told}.`)).toEqual([clause]);
});

test('words that begin elsewhere than behind the cue stay', () => {
  const text = 'Ben Orr assured them of it and the people that the dam would hold.';
  expect(read('the people that the dam would hold', 'that the dam would hold', text)).toEqual([
    'the people that the dam would hold',
  ]);
});

test('a content that is the clause already stays, with what is said besides', () => {
  const text = 'Ben Orr assured that the dam would hold.';
  expect(read('that the dam would hold', 'that the dam would hold', text)).toEqual(['that the dam would hold']);
});
