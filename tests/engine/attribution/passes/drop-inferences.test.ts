import { expect, test } from 'vitest';
import { dropInferences } from '../../../../src/engine/attribution/passes/drop-inferences';
import { readText } from '../../support';
import { candidateOf, runPass } from '../support';

/** How many candidates the pass leaves. */
function left(text: string, source: string, cue: string, content: string) {
  const document = readText(text);
  return runPass(dropInferences, document, [candidateOf(document, { source: [source], cue, content: [content] })])
    .length;
}

test.each([
  ['a trend', 'These trends suggest that the town is growing.', 'These trends', 'suggest', 'that the town is growing'],
  ['a check', 'A prelaunch check revealed a leak in the hull.', 'A prelaunch check', 'revealed', 'a leak in the hull'],
  ['a name', 'The club, as its name suggests, is old.', 'its name', 'suggests', 'is old'],
  [
    'the litany of complaints',
    'The litany of complaints against drivers suggests it is unsafe.',
    'The litany of complaints against drivers',
    'suggests',
    'it is unsafe',
  ],
])('what the writer concludes from a thing is nobody’s statement: %s', (_, text, source, cue, content) => {
  expect(left(text, source, cue, content)).toBe(0);
});

test.each([
  [
    'data',
    'Data compiled by the port show that traffic fell.',
    'Data compiled by the port',
    'show',
    'that traffic fell',
  ],
  ['a study', 'The study suggests that the town is growing.', 'The study', 'suggests', 'that the town is growing'],
  ['a name', 'Ana Vale suggested that it was late.', 'Ana Vale', 'suggested', 'that it was late'],
  [
    'a name before its noun',
    'A Corvath analysis shows that it was late.',
    'A Corvath analysis',
    'shows',
    'that it was late',
  ],
  ['somebody by a pronoun', 'She suggested that it was late.', 'She', 'suggested', 'that it was late'],
  ['persons', 'Many researchers suggest that it was late.', 'Many researchers', 'suggest', 'that it was late'],
  [
    'words in marks',
    'The slogan on its door suggests “it is late”.',
    'The slogan on its door',
    'suggests',
    '“it is late”',
  ],
  [
    'a thing with another verb',
    'The sign above the gate says it is late.',
    'The sign above the gate',
    'says',
    'it is late',
  ],
])('who and what can tell stays: %s', (_, text, source, cue, content) => {
  expect(left(text, source, cue, content)).toBe(1);
});
