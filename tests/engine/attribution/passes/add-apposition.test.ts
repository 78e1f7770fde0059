import { expect, test } from 'vitest';
import { addApposition } from '../../../../src/engine/attribution/passes/add-apposition';
import { besideRule } from '../support';

const clause = 'that he never met the reporter';
const read = (rest: string) =>
  besideRule(
    addApposition,
    `Ben Orr said ${clause}${rest}.`,
    { source: ['Ben Orr'], cue: 'said', content: [clause] },
    { source: ['Ben Orr'], cue: 'said', content: [clause + rest] },
  ).content;

test('the name behind the noun at its end belongs to a content', () => {
  expect(read(', Ana Vale')).toEqual([`${clause}, Ana Vale`]);
});

test('other words behind a comma do not', () => {
  expect(read(', and left')).toEqual([clause]);
});
