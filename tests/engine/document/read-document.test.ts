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

describe('forms', () => {
  test('tokens that are written alike share a form, which has each spelling once', () => {
    const { tokens, forms, formOf, words } = readText('The vote, the vote.', 'The end.');
    expect(words).toEqual(tokens.map((_, i) => forms[formOf[i]!]));
    expect(forms.map(({ text }) => text)).toEqual(['The', 'vote', ',', 'the', '.', 'end']);
    expect(formOf).toHaveLength(tokens.length);
    tokens.forEach(({ text, lower, small, kind }, i) =>
      expect(forms[formOf[i]!]).toMatchObject({ text, lower, small, kind }),
    );
  });

  test('have plain apostrophes in lower case and tell capitals apart from marks', () => {
    const { forms } = readText("She isn’t there, she isn't here. Isn’t he?");
    expect(forms.filter(({ lower }) => lower === "isn't").map(({ text, small }) => [text, small])).toEqual([
      ['isn’t', true],
      ["isn't", true],
      ['Isn’t', false],
    ]);
  });
});
