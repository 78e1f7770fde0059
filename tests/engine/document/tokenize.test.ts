import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/engine/document/tokenize';

const CASES: readonly (readonly [text: string, tokens: string])[] = [
  ["Don’t split don't or O'Brien", "Don’t|split|don't|or|O'Brien"],
  ['Vale’s plan isn’t the Vales’ plan', 'Vale|’s|plan|isn’t|the|Vales|’|plan'],
  ["It's Brig-Gen Orr, a 42-year-old", "It|'s|Brig-Gen|Orr|,|a|42-year-old"],
  ['Mr. Vale met J. P. Orr in the U.S. at 9 a.m.', 'Mr.|Vale|met|J.|P.|Orr|in|the|U.S.|at|9|a.m.'],
  ['It cost $1,100.50 (or 2.5%).', 'It|cost|$|1,100.50|(|or|2.5|%|)|.'],
  ['No. 10 said no. Ten left.', 'No.|10|said|no|.|Ten|left|.'],
  ['Wait... what?! — yes', 'Wait|...|what|?|!|—|yes'],
  ["He said ''go'' and `no`", "He|said|''|go|''|and|`|no|`"],
  [
    'See https://news.example.com/a?b=1, then @valeria and #tag',
    'See|https://news.example.com/a?b=1,|then|@valeria|and|#tag',
  ],
  ['Ask sayso.example or info@sayso.example.', 'Ask|sayso.example|or|info@sayso.example|.'],
  ['Curaçao naïveté Łódź 東京 𝒳', 'Curaçao|naïveté|Łódź|東京|𝒳'],
  ['AT&T and the 1990’s', 'AT&T|and|the|1990|’s'],
];

describe('tokenize', () => {
  test.each(CASES)('%s', (text, tokens) => {
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(tokens.split('|'));
  });
});
