import { expect, test } from 'vitest';
import { readPropositions, type Proposition } from '../../../../src/engine/conflicts/clauses/propositions';
import { createWordReader } from '../../../../src/engine/conflicts/clauses/words';
import { mayOppose } from '../../../../src/engine/conflicts/pairs/opposition';
import { readText } from '../../support';

function clause(text: string): Proposition {
  const document = readText(text);
  const range = { start: 0, end: document.tokens.length };
  return readPropositions(document, createWordReader(document).words(range), [range])[0]!;
}

test.each([
  ['a negation in the first', 'The port is not open.', 'The port is open.'],
  ['a negation in the second', 'The port is open.', 'The port is not open.'],
  ['two ends of a scale', 'Prices rose.', 'Prices fell.'],
  ['figures on both sides', 'The storm killed 30 people.', 'The storm killed 40 people.'],
  ['figures of what has no opposite', 'The chapel has 30 windows.', 'The chapel has 40 windows.'],
  ['a word with an antonym', 'The letter is genuine.', 'The letter is a forgery.'],
])('%s may turn two clauses against each other', (_name, first, second) => {
  expect(mayOppose(clause(first), clause(second))).toBe(true);
});

test.each([
  ['nothing', 'The port serves ferries.', 'The port serves boats.'],
  ['a scale in one', 'The chapel has windows.', 'Prices rose.'],
  ['figures in the second', 'The chapel has windows.', 'The chapel has 40 windows.'],
  ['figures in the first', 'The chapel has 40 windows.', 'The chapel has windows.'],
  ['a year beside a figure', 'The chapel has windows of 1987.', 'The chapel has 40 windows.'],
])('%s cannot', (_name, first, second) => {
  expect(mayOppose(clause(first), clause(second))).toBe(false);
});
