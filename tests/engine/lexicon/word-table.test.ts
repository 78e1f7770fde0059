import { describe, expect, it } from 'vitest';
import { LONGEST_WORD, WordTable } from '../../../src/engine/lexicon/word-table';

const words = Array.from({ length: 500 }, (_, i) =>
  `w${i.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[+digit]!)}`.repeat((i % 4) + 1),
);
const table = new WordTable(words.map((word, i) => [word, i + 1] as const));

describe('WordTable', () => {
  it('knows the number of every word of its list', () => {
    expect(words.map((word) => table.get(word))).toEqual(words.map((_, i) => i + 1));
  });

  it('has no number for other words', () => {
    expect(words.filter((word) => table.get(`${word}a`) !== 0)).toEqual([]);
    expect(new WordTable([]).get('vote')).toBe(0);
  });

  it('holds words of plain small letters up to a length', () => {
    const [longest, tooLong] = ['a'.repeat(LONGEST_WORD), 'a'.repeat(LONGEST_WORD + 1)];
    const others = [tooLong, 'Vote', 'co-op', 'café', 'it’s', '{}'];
    const held = new WordTable([longest, ...others].map((word) => [word, 7] as const));
    expect(held.get(longest)).toBe(7);
    expect(others.map((word) => held.get(word))).toEqual(others.map(() => -1));
  });
});
