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

const PARTS_OF_WORDS: readonly (readonly [text: string, tokens: string])[] = [
  ['co\u00adop w\u00ad ok \u00adx', 'co\u00adop|w|ok|x'],
  ['@ alone and @', '@|alone|and|@'],
  ['it’ll be well- known', 'it’ll|be|well|-|known'],
  ['x_y or a&b or B&Q', 'x_y|or|a|&|b|or|B&Q'],
  ['at 3:30pm, a:b', 'at|3:30pm|,|a|:|b'],
  ['one,two 1,2 1,a', 'one|,|two|1,2|1|,|a'],
  ['v2.0 and 2.a', 'v2.0|and|2|.|a'],
  ['left.The end', 'left|.|The|end'],
  ['see ftp://a.b/c) now', 'see|ftp://a.b/c|)|now'],
  ['C3PO and 4x4', 'C3PO|and|4x4'],
  ['In the 1990s. I. Vale', 'In|the|1990s|.|I|.|Vale'],
  ['Orr (R-Ky.) said, e.g. this', 'Orr|(|R-Ky.|)|said|,|e.g.|this'],
  ['the then-U.S. envoy and ex-Sen. Orr', 'the|then-U.S.|envoy|and|ex-Sen.|Orr'],
  ['the U.S.-Russian or E.U.-backed deal', 'the|U.S.-Russian|or|E.U.-backed|deal'],
  ['É.U. or U.ß. but not U.2. or ab.c.', 'É.U.|or|U.ß.|but|not|U.|2|.|or|ab.c|.'],
  ["F.D.R.’s and J.F.K.'s", "F.D.R.|’s|and|J.F.K.|'s"],
  ['Orr, D-N.Y., left. Vale’s plan-B. No', 'Orr|,|D-N.Y.|,|left|.|Vale|’s|plan-B|.|No'],
  ['from 5 p.m.-6 p.m.', 'from|5|p.m.|-|6|p.m.'],
  ['the “word”s', 'the|“|word|”|s'],
];

describe('tokenize', () => {
  test.each([...CASES, ...PARTS_OF_WORDS])('%s', (text, tokens) => {
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(tokens.split('|'));
  });
});
