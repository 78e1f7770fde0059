import { expect, test } from 'vitest';
import { dropTitles } from '../../../../src/engine/attribution/passes/drop-titles';
import { readText } from '../../support';
import { candidateOf, runPass } from '../support';

const stays = (text: string, cue: string, content: string) => {
  const document = readText(text);
  return runPass(dropTitles, document, [candidateOf(document, { cue, content: [content] })]).length > 0;
};

test.each([
  ['behind a colon', 'Film of the year: “The Long Way Down”', ':', '“The Long Way Down”'],
  ['behind a dash', 'Corrow Radio – “She Is Swimming”', '–', '“She Is Swimming”'],
  [
    'that is a subject',
    'In case you haven’t heard, “Captain Corrow Run” is essentially a game.',
    'haven’t heard',
    '“Captain Corrow Run”',
  ],
])('a title %s is nobody’s statement', (_name, text, cue, content) => {
  expect(stays(text, cue, content)).toBe(false);
});

test.each([
  ['ends as a sentence', 'The mayor: “Open The Gate!”', ':', '“Open The Gate!”'],
  ['is handed on by a comma', 'The mayor: “Not Yet,” and she left.', ':', '“Not Yet,”'],
  ['is no title', 'The mayor: “we are all going to swim”', ':', '“we are all going to swim”'],
  ['a verb gives to somebody', 'Ana Vale called it “Harbour Run” in a letter.', 'called', '“Harbour Run”'],
])('what %s stays', (_name, text, cue, content) => {
  expect(stays(text, cue, content)).toBe(true);
});
