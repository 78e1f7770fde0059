import { describe, expect, test } from 'vitest';
import { readText } from '../support';

/** Each text shows its sentence boundaries as " | ", or as "|" where no space stands there. */
const CASES: readonly string[] = [
  'Mr. Vale met Gen. Orr in Jan. 2021. | They left.',
  'She lives in the U.S. | He lives in Oslo.',
  'The U.S. Senate voted at 9 a.m. Monday. | It failed.',
  'Acme Inc. said no. | Nobody asked.',
  'J. K. Vale and Ana B. Orr spoke. | No. 10 did not.',
  '“Why?” he asked. | Nobody knew.',
  '“Why?” Vale asked. | Nobody knew.',
  '“Why now?” asked Ana Vale. | “Because.”',
  '“It is over.” | Vale left the room.',
  '“It is over,” she said. | “We lost.” | Then she left.',
  'He paused ... and went on. | Then he stopped.',
  'Wait… | Then he stopped.',
  'It cost $2.5 million. | That is a lot.',
  '(He laughed.) | Then he left.',
  'Is it true? | Yes! | It is.',
  'The vote is on St. John’s Street. | Come early.',
  'He met then-U.S. President Orr. | They left.',
];

const WHAT_BEGINS_ONE: readonly string[] = [
  'He said no. | @ana answered.',
  'It rose. | #vote trended.',
  'It rose. | 40 left.',
  'It cost $5. | $6 was asked.',
  'Sales fell. iPads rose.',
  'He left.|Then she came.',
  'He left.3 more came.',
  'He left. —Then she came.',
  'He left. | [Then she came.]',
  'He owns Acme Inc. | (It failed.) | He left.',
  'He works for Acme Corp. | “We left,” he said.',
  'She met J. “Then he left.”',
  'They met Dr. “Nobody” Vale.',
  'She left at 5 p.m. | The train was late.',
  'She left at 5 p.m. Trains were late.',
  'He asked “why?” and left.',
  'He stopped. | “and then he went,” she said.',
  'He paused… “and then he went,” she said.',
  'He paused ... “and then he went.”',
];

const CLOSING_MARKS: readonly string[] = [
  'He left.|“Then he came back,” she said.',
  '“He left.”|“She came.”',
  'He left. | “ Then she came.',
  'He left. | ”Then she came.',
  'He left.|(She came.) | They ate.',
  'He left?! | Then he came.',
  'He left. ... | Then he came.',
  'Is it [true?] | Yes.',
  'Is it true?} | Yes.',
  '(“Is it over?”) | Nobody knew.',
];

const QUESTIONS_BEFORE_A_VERB_OF_SAYING: readonly string[] = [
  '“Stop!” Ana Maria Vale shouted. | He ran.',
  '‘Why?’ Vale asked. | Nobody knew.',
  '“Why?” Ana Maria Louise Josephine asked.',
  '“Why?” | Ana Maria Louise Josephine Bertha Vale asked.',
  '“Why?” | Ana, who asked, left.',
  '“Why?” | Vale asked: “Who knows?”',
  '“Why?” | Ana Vale asked that nobody leave.',
  '“Why?” | “Vale asked,” he said.',
  '“Why?” | Vale.',
  '“It is over.” | Vale said nothing.',
  'Is it so? | Vale asked.',
  'Who said “why?” | Vale asked.',
];

describe('sentences', () => {
  test.each([...CASES, ...WHAT_BEGINS_ONE, ...CLOSING_MARKS, ...QUESTIONS_BEFORE_A_VERB_OF_SAYING])('%s', (marked) => {
    const { sentences, text } = readText(marked.replaceAll(' | ', ' ').replaceAll('|', ''));
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(marked.split(/ \| |\|/u));
  });
});
