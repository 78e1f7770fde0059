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
  ['no “that” behind them', 'the people of Eastham the dam would hold', 'the dam would hold'],
])('words stay with %s', (_name, told, clause) => {
  expect(read(told, clause, `Ben Orr assured ${told}.`)).toEqual([told]);
});
