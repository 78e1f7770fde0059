import { describe, expect, test } from 'vitest';
import { readText } from '../support';

const quotationsOf = (...blocks: string[]) => {
  const document = readText(...blocks);
  return document.quotations.map(({ start, end }) => document.text.slice(start, end));
};

describe('offsets', () => {
  test('every token, sentence and quotation is the text that its offsets cut out', () => {
    const document = readText('Mr. Vale said: “It’s done.”', '“Is it?” asked Ana. Nobody knew.');
    expect(document.text).toBe('Mr. Vale said: “It’s done.”\n\n“Is it?” asked Ana. Nobody knew.');
    for (const token of document.tokens) expect(document.text.slice(token.start, token.end)).toBe(token.text);
    expect(document.sentences.map(({ start, end }) => document.text.slice(start, end))).toEqual([
      'Mr. Vale said: “It’s done.”',
      '“Is it?” asked Ana.',
      'Nobody knew.',
    ]);
    expect(quotationsOf('Mr. Vale said: “It’s done.”', '“Is it?” asked Ana. Nobody knew.')).toEqual([
      '“It’s done.”',
      '“Is it?”',
    ]);
  });
});
