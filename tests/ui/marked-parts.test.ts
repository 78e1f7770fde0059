import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markedParts } from '../../src/ui/marked-parts';

const show = (...args: Parameters<typeof markedParts>) =>
  markedParts(...args)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

it.each([
  ['nothing marked', [[0, 9]], [], 'abcdefghi'],
  ['the middle', [[0, 9]], [[3, 5]], 'abc[de]fghi'],
  ['evidence that reaches over both ends', [[2, 5]], [[0, 9]], '[cde]'],
  ['evidence outside', [[2, 5]], [[6, 9]], 'cde'],
  ['overlapping evidence in any order', [[0, 9]], [[4, 7], [2, 5]], 'ab[cdefg]hi'], // prettier-ignore
  ['several spans', [[0, 2], [5, 7]], [[6, 9]], 'ab … f[g]'], // prettier-ignore
] as [string, [number, number][], [number, number][], string][])('%s', (_, spans, evidence, expected) => {
  expect(show('abcdefghi', spans, evidence)).toBe(expected);
});

it('never loses or doubles a letter', () => {
  const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
  fc.assert(
    fc.property(fc.array(span), (evidence) => {
      const text = 'abcdefghijklmnopqrstuvwxyz0123';
      expect(show(text, [[0, 30]], evidence).replace(/[[\]]/gu, '')).toBe(text);
    }),
  );
});
