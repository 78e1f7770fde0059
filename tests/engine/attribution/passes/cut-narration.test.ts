import { expect, test } from 'vitest';
import { cutNarration } from '../../../../src/engine/attribution/passes/cut-narration';
import { readText } from '../../support';
import { candidateOf, runPass, wordsOf } from '../support';

/** What stays of a content in pieces. */
function keep(text: string, ...content: readonly string[]) {
  const document = readText(text);
  const [kept] = runPass(cutNarration, document, [candidateOf(document, { content })]);
  return wordsOf(document, kept!).content;
}

test.each([
  [
    'behind the cue',
    '“We can float,” Ana Vale said, not even naming the poet.',
    ['“We can float,”', 'not even naming the poet'],
    ['“We can float,”'],
  ],
  [
    'right behind the marks',
    'She says “Leave it alone,” until the siren is heard.',
    ['“Leave it alone,” until the siren is heard'],
    ['“Leave it alone,”'],
  ],
  [
    'behind a single word',
    'She says “Yes,” until the siren is heard.',
    ['“Yes,” until the siren is heard'],
    ['“Yes,”'],
  ],
])('the article’s own words %s are nobody’s statement', (_, text, pieces, kept) => {
  expect(keep(text, ...pieces)).toEqual(kept);
});

test.each([
  [
    'a second half in marks',
    '“We can float,” Ana Vale said, “and we can sting.”',
    ['“We can float,”', '“and we can sting.”'],
  ],
  [
    'words that lead to it',
    '“I like Ben,” she said, but “he is never on time.”',
    ['“I like Ben,”', 'but “he is never on time.”'],
  ],
  [
    'a clause that quotes a few words',
    'He said the wall was “a gift,” and would be kept.',
    ['the wall was “a gift,” and would be kept'],
  ],
  [
    'a quotation that no comma hands on',
    '“Basically a tax increase” for the rich, she said.',
    ['“Basically a tax increase” for the rich'],
  ],
  [
    'a word in small letters',
    'He said “leave it,” until the siren is heard.',
    ['“leave it,” until the siren is heard'],
  ],
  ['a brand with a capital inside', 'He said “eShops pay,” in the end.', ['“eShops pay,” in the end']],
  [
    'what no mark closes',
    'He said: “Leave it, all of you, until the siren is heard,',
    ['“Leave it, all of you, until the siren is heard,'],
  ],
])('%s stays', (_, text, pieces) => {
  expect(keep(text, ...pieces)).toEqual(pieces);
});
