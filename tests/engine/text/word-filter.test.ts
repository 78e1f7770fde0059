import { describe, expect, it } from 'vitest';
import { hashOfLetters, WordFilter } from '../../../src/engine/text/word-filter';

const words = Array.from(
  { length: 500 },
  (_, i) => `w${i.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[+digit]!)}`,
);

describe('WordFilter', () => {
  it('passes every word of its list', () => {
    const filter = new WordFilter(new Map(words.map((word) => [word, 1])));
    expect(words.every((word) => filter.mayHold(hashOfLetters(word)))).toBe(true);
  });

  it('turns down most other words', () => {
    const filter = new WordFilter(new Map(words.map((word) => [word, 1])));
    const passed = words.filter((word) => filter.mayHold(hashOfLetters(`${word}other`)));
    expect(passed.length).toBeLessThan(words.length / 5);
  });

  it('has no hash for a word of anything but plain small letters', () => {
    expect(['Vote', 'co-op', 'café', 'it’s'].map(hashOfLetters)).toEqual([-1, -1, -1, -1]);
    expect(hashOfLetters('vote')).toBeGreaterThanOrEqual(0);
  });
});
