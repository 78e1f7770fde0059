import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextDocument } from '../../../src/engine/document/document';
import { readDocument } from '../../../src/engine/document/read-document';
import { articleOf, readText } from '../support';

/** Strings that break text tools: marks, apostrophes, lone surrogates, direction marks, stops, dashes. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        '“',
        '”',
        "'",
        '‘',
        '’',
        '„',
        '«',
        '»',
        "''",
        '.',
        '…',
        '?',
        ' ',
        ',',
        ':',
        '—',
        '-',
        '(',
        ')',
        '\u200f',
        '\u202e',
        '\ud83d',
        '\udc00',
        '🙂',
        '\n',
      ),
      fc.constantFrom(
        'said',
        'Vale',
        'he',
        'U.S.',
        'Mr.',
        'that',
        'according',
        'to',
        "don't",
        '90s',
        '6',
        'told',
        'reporters',
        'and',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 120 },
  )
  .map((parts) => parts.join(''));

function expectSound(document: TextDocument): void {
  const { text, tokens, sentences, quotations, blocks } = document;
  let end = 0;
  tokens.forEach((token, i) => {
    expect(token.start).toBeGreaterThanOrEqual(end);
    expect(token.end).toBeGreaterThan(token.start);
    expect(text.slice(token.start, token.end)).toBe(token.text);
    end = token.end;
    const sentence = sentences[token.sentence]!;
    expect(i >= sentence.tokens.start && i < sentence.tokens.end).toBe(true);
    expect(sentence.block).toBe(token.block);
  });
  for (const { start, end: stop, tokens: range, parent, depth, block } of quotations) {
    expect(range.end).toBeGreaterThan(range.start);
    expect([start, stop]).toEqual([tokens[range.start]!.start, tokens[range.end - 1]!.end]);
    const whole = blocks[block]!.tokens;
    expect(range.start >= whole.start && range.end <= whole.end).toBe(true);
    const outer = parent < 0 ? undefined : quotations[parent];
    expect(depth).toBe(outer ? outer.depth + 1 : 0);
    expect(!outer || (range.start >= outer.tokens.start && range.end <= outer.tokens.end)).toBe(true);
  }
}

describe('any text at all', () => {
  test('keeps its invariants', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 5 }), (blocks) => expectSound(readText(...blocks))),
      { numRuns: 400 },
    );
  });

  test.each<[name: string, text: string]>([
    ['a megabyte without a space', 'x'.repeat(1_000_000)],
    ['100,000 quotation marks', '"'.repeat(100_000)],
    ['100,000 opening marks', '“ '.repeat(100_000)],
    ['100,000 single opening marks', "'a ".repeat(100_000)],
    ['nested brackets and stops', '(.'.repeat(50_000)],
    ['right-to-left marks', '\u200f\u202b'.repeat(50_000)],
    ['lone surrogates', '\ud800'.repeat(50_000)],
  ])('%s is read', (_name, text) => {
    const document = readText(text);
    expect(document.truncated ? text.startsWith(document.text) : document.text === text).toBe(true);
    expect(document.tokens.at(-1)?.end ?? 0).toBeLessThanOrEqual(document.text.length);
  });

  test('what lies beyond the budget is cut off at a block, and said', () => {
    const article = articleOf('One two three.', 'Four five six.', 'Seven.');
    const document = readDocument(article, 8);
    expect(document.truncated).toBe(true);
    expect(document.text).toBe('One two three.\n\nFour five six.');
    expect(readDocument(article).truncated).toBe(false);
  });

  test('one block beyond the budget is cut inside, between words', () => {
    const document = readDocument(articleOf('one two three four five six'), 3);
    expect(document.truncated).toBe(true);
    expect(document.text).toBe('one two three');
  });
});
