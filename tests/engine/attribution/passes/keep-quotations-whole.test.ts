import { expect, test } from 'vitest';
import { keepQuotationsWhole } from '../../../../src/engine/attribution/passes/keep-quotations-whole';
import { readText } from '../../support';
import { candidateOf, runPass, wordsOf, type Words } from '../support';

/** The contents behind the pass. */
function contents(text: string, ...candidates: readonly Words[]) {
  const document = readText(text);
  const all = candidates.map((words, id) => candidateOf(document, words, { id }));
  return runPass(keepQuotationsWhole, document, all).map((candidate) => wordsOf(document, candidate).content);
}

const TEXT = 'The paper quoted Vale as saying “[It] is wrong. [This] is a favour. Nobody asked.” She left.';

test('a quotation that is cut after a sentence is taken whole', () => {
  expect(contents(TEXT, { source: ['The paper'], cue: 'quoted', content: ['Vale as saying “[It] is wrong.'] })).toEqual(
    [['Vale as saying “[It] is wrong. [This] is a favour. Nobody asked.”']],
  );
});

test('what another one says in it stays his', () => {
  const first = { source: ['The paper'], cue: 'quoted', content: ['“[It] is wrong.'] };
  const second = { source: ['Vale'], content: ['Nobody asked.”'] };
  expect(contents(TEXT, first, second)).toEqual([first.content, second.content]);
});

test('a statement told inside a quotation does not take it all', () => {
  const inner = { source: ['Reed'], cue: 'said', content: ['it was late'] };
  expect(contents('“Reed said it was late, and he left,” Vale told us.', inner)).toEqual([inner.content]);
});

test('a content that begins in the middle of a quotation is left as it is', () => {
  const part = { source: ['The paper'], cue: 'quoted', content: ['is a favour'] };
  expect(contents(TEXT, part)).toEqual([part.content]);
});
