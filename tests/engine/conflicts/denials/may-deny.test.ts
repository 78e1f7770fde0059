import { expect, test } from 'vitest';
import { INNOCENCE, NEGATED_PHRASES } from '../../../../src/engine/lexicon/conflicts/negated-charges.data';
import { UNTRUE_NOUNS, VERDICT_PHRASES } from '../../../../src/engine/lexicon/conflicts/verdicts.data';
import { wordEntry } from '../../../../src/engine/lexicon/conflicts/entries';
import * as signs from '../../../../src/engine/lexicon/conflicts/signs';
import { linesOf, wordsOf } from '../../../../src/engine/lexicon/conflicts/vocabulary';
import { mayDeny } from '../../../../src/engine/conflicts/denials/read-denials';

const { NEGATOR, FIGURE, ACTUAL, PHRASE_HEAD, PHRASE_END, SINCE, NOW } = signs;
/** Signs of the cue, then of each word of the content. */
const looks = (cue: number, ...content: number[]) =>
  mayDeny({ cueSigns: cue, signs: content.reduce((all, one) => all | one, 0) });

test.each<[name: string, cue: number, content: number[]]>([
  ['a verb of denial', signs.CONTESTING, [0]],
  ['the two parts of a phrase', PHRASE_HEAD | PHRASE_END, [0]],
  ['a change with now in the cue', SINCE | NOW, [0]],
  ['a change with now in the content', SINCE, [NOW]],
  ['a word for untrue', 0, [0, signs.UNTRUE]],
  ['a slip', 0, [signs.MISSPOKE]],
  ['the actual figure', 0, [ACTUAL, FIGURE]],
  ['a negation', 0, [0, NEGATOR]],
])('%s may deny', (_name, cue, content) => {
  expect(looks(cue, ...content)).toBe(true);
});

test.each<[name: string, cue: number, content: number[]]>([
  ['nothing of the kind', 0, [0]],
  ['one part of a phrase', PHRASE_HEAD, [0]],
  ['the other part', PHRASE_END, [0]],
  ['now alone', NOW, [NOW]],
  ['a change alone', SINCE, [0]],
  ['a change in the content', 0, [SINCE, NOW]],
  ['a figure', 0, [FIGURE]],
  ['what is actual', 0, [ACTUAL]],
])('%s cannot', (_name, cue, content) => {
  expect(looks(cue, ...content)).toBe(false);
});

test.each([...[VERDICT_PHRASES, NEGATED_PHRASES, INNOCENCE].flatMap(linesOf), ...wordsOf(UNTRUE_NOUNS)])(
  '“%s” may deny',
  (wording) => {
    expect(looks(0, ...wordsOf(wording).map((word) => wordEntry(word).signs))).toBe(true);
  },
);

test('everyday words do not', () => {
  expect(looks(0, ...wordsOf('it was for the best of them all at last').map((word) => wordEntry(word).signs))).toBe(
    false,
  );
});
