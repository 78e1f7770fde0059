import { expect, test } from 'vitest';
import { readContext } from '../../../../src/engine/speakers/mentions/name-context';
import { findNameRuns } from '../../../../src/engine/speakers/mentions/name-runs';
import { readName } from '../../../../src/engine/speakers/mentions/read-name';
import { readSpellings } from '../../../../src/engine/speakers/mentions/words';
import { readText } from '../../support';

/** How much speaks for a person in the words around the first name. */
function evidence(text: string): number {
  const words = readText(text);
  const [run] = findNameRuns(words, readSpellings(words));
  return readContext(words, run!, readName(words.words, run!)).evidence;
}

const PLAIN = evidence('Later Zed Vorr left.');

test.each([
  ['an age', 'Later Zed Vorr, 44, left.', 3],
  ['an age at the end', 'Later he met Zed Vorr, 44.', 3],
  ['an age of one digit', 'Later Zed Vorr, 7, left.', 3],
  ['“who”', 'Later Zed Vorr who left sang.', 2],
  ['“, who”', 'Later Zed Vorr, who left, sang.', 2],
  ['“whose”', 'Later Zed Vorr, whose car broke, sang.', 2],
  ['“whom”', 'Later Zed Vorr, whom they met, sang.', 2],
  ['a verb of saying', 'Later Zed Vorr said no.', 1],
  ['another', 'Later Zed Vorr recalled it.', 1],
  ['a relative', 'Later Zed Vorr’s wife left.', 2],
])('%s behind a name tells a person', (_, text, more) => {
  expect(evidence(text) - PLAIN).toBe(more);
});

test.each([
  ['a form of company', 'Later Zed Vorr, Inc. left.', -4],
  ['another', 'Later Zed Vorr, Ltd left.', -4],
  ['“which”', 'Later Zed Vorr, which left, sang.', -2],
  ['a shareholder', 'Later Zed Vorr’s shareholders left.', -2],
  ['a number that is no age', 'Later Zed Vorr, 144, left.', 0],
  ['a number that goes on', 'Later Zed Vorr, 44 of them, left.', 0],
  ['a number without commas', 'Later Zed Vorr 44, left.', 0],
  ['a number of something', 'Later they saw Zed Vorr 44 times, and left.', 0],
  ['a place in brackets', 'Later Zed Vorr (Oslo) left.', 0],
  ['a year further on', 'Later they (and Zed Vorr in 44) left.', 0],
  ['a number in half a bracket', 'Later Zed Vorr (44 of them) left.', 0],
  ['the end', 'Later they met Zed Vorr', 0],
])('%s behind a name does not', (_, text, more) => {
  expect(evidence(text) - PLAIN).toBe(more);
});

test('a verb of saying behind a single word tells nothing: outlets say much', () => {
  expect(evidence('Later Vorr said no.')).toBe(evidence('Later Vorr left it.'));
});

test('an age in brackets tells a person', () => {
  expect(evidence('Later Zed Vorr (44) left.') - PLAIN).toBe(1);
});
