import { expect, test } from 'vitest';
import { dropUnsourcedAccusations } from '../../../../src/engine/attribution/passes/drop-unsourced-accusations';
import { readText } from '../../support';
import { candidateOf, runPass } from '../support';

const stays = (text: string, source: string, content: string, cue = 'accused') => {
  const document = readText(text);
  const candidate = candidateOf(document, { source: [source], cue, content: [content] });
  return runPass(dropUnsourcedAccusations, document, [candidate]).length > 0;
};

test.each([
  ['Ana Vale accused of lying about the dam', 'Ana Vale', 'of lying about the dam', 'accused'],
  ['Ana Vale was accused of lying.', 'Ana Vale', 'of lying', 'was accused'],
  ['Two clerks, both of Port Ellan, stand accused of theft.', 'Two clerks', 'of theft', 'stand accused'],
])('%s: nobody says so', (text, source, content, cue) => expect(stays(text, source, content, cue)).toBe(false));

test.each([
  ['Ana Vale accused Ben Orr of lying.', 'Ana Vale', 'Ben Orr of lying'],
  ['Ben Orr, whom Ana Vale accused of lying, left.', 'Ana Vale', 'of lying'],
  ['The man she accused of lying left.', 'she', 'of lying'],
  ['Ben Orr was accused by Ana Vale of lying.', 'Ana Vale', 'of lying'],
])('%s: somebody does', (text, source, content) => expect(stays(text, source, content)).toBe(true));
