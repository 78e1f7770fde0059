import { expect, test } from 'vitest';
import { cutForeignSources } from '../../../../src/engine/attribution/passes/cut-foreign-sources';
import { readText } from '../../support';
import { candidateOf, runPass, wordsOf } from '../support';

/** What becomes of the sources of a text's statements, each given as the pieces of its source, its cue and its content. */
function sources(text: string, ...items: readonly (readonly [source: string[], cue: string, content: string])[]) {
  const document = readText(text);
  const candidates = items.map(([source, cue, content], id) =>
    candidateOf(document, { source, cue, content: [content] }, { id }),
  );
  return runPass(cutForeignSources, document, candidates).map((candidate) => wordsOf(document, candidate).source);
}

test('the subject of another verb in between is no source', () => {
  expect(
    sources(
      'Ana Vale said the wall was sound, but two reports reveal it was weak.',
      [['Ana Vale'], 'said', 'the wall was sound'],
      [['Ana Vale', 'two reports'], 'reveal', 'it was weak'],
    ),
  ).toEqual([['Ana Vale'], ['two reports']]);
});

test('a relative pronoun keeps the name it stands for', () => {
  expect(
    sources(
      'Ana Vale told reporters it was sound, who claimed the wall was weak.',
      [['Ana Vale'], 'told', 'it was sound'],
      [['Ana Vale', 'who'], 'claimed', 'the wall was weak'],
    ),
  ).toEqual([['Ana Vale'], ['Ana Vale', 'who']]);
});

test('a source in pieces around nothing else stays whole', () => {
  expect(
    sources('Ana Vale, at her desk, the mayor said the wall was sound.', [
      ['Ana Vale', 'the mayor'],
      'said',
      'the wall was sound',
    ]),
  ).toEqual([['Ana Vale', 'the mayor']]);
});
