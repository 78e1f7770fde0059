import { expect, test } from 'vitest';
import { trimContents } from '../../../../src/engine/attribution/passes/trim-contents';
import { readText } from '../../support';
import { candidateOf, runPass, wordsOf } from '../support';

/** What stays of a content in pieces. */
function keep(text: string, cue: string, ...content: readonly string[]) {
  const document = readText(text);
  const [kept] = runPass(trimContents, document, [candidateOf(document, { cue, content })]);
  return wordsOf(document, kept!).content;
}

test.each([
  ['its “But”', 'But the bridge is safe, Ana Vale said.', 'said', ['But the bridge is safe'], ['the bridge is safe']],
  ['its “And” with a comma', 'And, Vale said, it is safe.', 'said', ['And', 'it is safe'], ['it is safe']],
  [
    'a relative in front',
    'The plan, which Vale called “a mess”, is dead.',
    'called',
    ['which', '“a mess”'],
    ['“a mess”'],
  ],
  [
    'a relative behind a preposition',
    'They left, in what Vale says is a protest.',
    'says',
    ['in what', 'is a protest'],
    ['is a protest'],
  ],
  ['“only” before a quotation', 'Vale said only: “We will see.”', 'said', ['only: “We will see.”'], ['“We will see.”']],
  ['the name of a post', 'Vale tweeted this reply: “No more.”', 'tweeted', ['this reply: “No more.”'], ['“No more.”']],
  [
    'links behind a post',
    '“I love it. https://example.org/a pic.twitter.com/Ab12”, Vale said.',
    'said',
    ['I love it. https://example.org/a pic.twitter.com/Ab12'],
    ['I love it.'],
  ],
])('the article’s own words are left out: %s', (_, text, cue, pieces, kept) => {
  expect(keep(text, cue, ...pieces)).toEqual(kept);
});

test.each([
  ['“and” inside a sentence', 'She asked for time and patience, Vale said.', 'said', ['and patience']],
  ['a coordinator in marks', '“But it is safe,” Vale said.', 'said', ['“But it is safe,”']],
  ['a question', 'Vale asked what they would do.', 'asked', ['what they would do']],
  ['a relative alone', 'It is late, which Vale denied.', 'denied', ['which']],
  [
    'a longer clause before the quotation',
    'Vale said the town has one rule: “Be fair.”',
    'said',
    ['the town has one rule: “Be fair.”'],
  ],
  [
    'words behind a link',
    '“See https://example.org/a for more”, Vale said.',
    'said',
    ['See https://example.org/a for more'],
  ],
  ['“that” before a quotation', 'Vale said that, “We will see.”', 'said', ['that, “We will see.”']],
  ['a link alone', '“https://example.org/a”, Vale said.', 'said', ['https://example.org/a']],
])('what belongs to the content stays: %s', (_, text, cue, pieces) => {
  expect(keep(text, cue, ...pieces)).toEqual(pieces);
});
