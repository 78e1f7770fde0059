import { expect, test } from 'vitest';
import { cutNeighbour } from '../../../../src/engine/attribution/passes/cut-neighbour';
import { besideRule } from '../support';

const ruled = { source: ['Ben Orr'], cue: 'said', content: ['“We did not,”'] };

test('a quotation right before another one is somebody else’s', () => {
  const told = { source: ['Ben Orr'], cue: 'said', content: ['“We lost.” “We did not,”'] };
  expect(besideRule(cutNeighbour, '“We lost.” “We did not,” Ben Orr said.', told, ruled)).toEqual(ruled);
});

test('words of the narrator that lead to a quotation stay', () => {
  const told = { source: ['Ben Orr'], cue: 'said', content: ['They lost but “We did not,”'] };
  expect(besideRule(cutNeighbour, 'They lost but “We did not,” Ben Orr said.', told, ruled)).toEqual(told);
});
