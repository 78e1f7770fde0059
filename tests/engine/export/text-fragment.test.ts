import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragmentLink } from '../../../src/engine/export/text-fragment';

const link = (passage: string, url = 'https://a.example/x') => textFragmentLink(url, passage, [[0, passage.length]]);

const CASES: [what: string, passage: string, expected: string][] = [
  ['a short passage is given whole', 'The dam is safe', 'The%20dam%20is%20safe'],
  ['marks around the passage are left out', '“The dam is safe.”', 'The%20dam%20is%20safe'],
  [
    'a long passage by its ends',
    'one two three four five six seven eight nine ten eleven',
    'one%20two%20three%20four,eight%20nine%20ten%20eleven',
  ],
  ['a passage over two paragraphs by its ends', '“Not now.\n\n“Not ever.”', 'Not%20now,Not%20ever'],
  ['what has a meaning in a directive is encoded', 'a-b, c & d', 'a%2Db%2C%20c%20%26%20d'],
  ['half a surrogate pair breaks nothing', 'odd \ud800 text', 'odd%20%EF%BF%BD%20text'],
];

describe('link to a passage', () => {
  it.each(CASES)('%s', (_, passage, expected) => {
    expect(link(passage)).toBe(`https://a.example/x#:~:text=${expected}`);
  });

  it('keeps the page’s own fragment and replaces a directive that is there', () => {
    expect(link('safe', 'https://a.example/x#part')).toBe('https://a.example/x#part:~:text=safe');
    expect(link('safe', 'https://a.example/x#part:~:text=old')).toBe('https://a.example/x#part:~:text=safe');
  });

  it('is the plain address where there are no words, and empty where there is no address', () => {
    expect(link('—!?')).toBe('https://a.example/x');
    expect(textFragmentLink('https://a.example/x', 'abc', [])).toBe('https://a.example/x');
    expect(link('abc', '')).toBe('');
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const address = link(text);
        expect(URL.canParse(address) && !/[\s<>"]/u.test(address)).toBe(true);
      }),
    );
  }, 30_000);
});
