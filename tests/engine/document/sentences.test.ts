import { describe, expect, test } from 'vitest';
import { readText } from '../support';

/** Each text shows its sentence boundaries as " | ". */
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
];

describe('sentences', () => {
  test.each(CASES)('%s', (marked) => {
    const { sentences, text } = readText(marked.replaceAll(' | ', ' '));
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(marked.split(' | '));
  });
});
