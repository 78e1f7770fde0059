/** Letters of a key's one integer: five bits a letter. */
const LETTERS = 6;

/** Longest word that a table holds. */
export const LONGEST_WORD = 3 * LETTERS;

/** Integers of a slot: the word's letters and its number. */
const SLOT = 4;

/**
 * Numbers of words of plain small letters. A page asks for hundreds of words, most of them on no list, while the stages
 * drive one another's tables out of the caches: here a word is one look into one cache line, where a `Map` of strings
 * takes four or five that wait for one another.
 */
export class WordTable {
  private readonly slots: Int32Array;

  /** Numbers are above 0. Words that no table holds are left out. */
  constructor(words: Iterable<readonly [word: string, value: number]>) {
    const all = [...words];
    this.slots = new Int32Array(SLOT * 2 ** Math.ceil(Math.log2(1 + 2 * all.length)));
    for (const [word, value] of all) this.find(word, value);
  }

  /** The number of a word, 0 of one that the table does not have, and -1 of one that no table holds. */
  get(word: string): number {
    return this.find(word, 0);
  }

  /** Finds the word's slot, or the free one that `value` is to fill. */
  private find(word: string, value: number): number {
    if (word.length > LONGEST_WORD) return -1;
    let first = 0;
    let second = 0;
    let third = 0;
    for (let i = 0; i < word.length; i++) {
      const letter = word.charCodeAt(i) - 0x60;
      if (letter < 1 || letter > 26) return -1;
      if (i < LETTERS) first = (first << 5) | letter;
      else if (i < 2 * LETTERS) second = (second << 5) | letter;
      else third = (third << 5) | letter;
    }
    const { slots } = this;
    const mixed = Math.imul(first ^ Math.imul(second ^ Math.imul(third, 0x85ebca6b), 0xc2b2ae35), 0x9e3779b1);
    for (let at = ((mixed ^ (mixed >>> 15)) * SLOT) & (slots.length - 1); ; at = (at + SLOT) & (slots.length - 1)) {
      if (slots[at] === first && slots[at + 1] === second && slots[at + 2] === third) return slots[at + 3]!;
      if (slots[at] !== 0) continue;
      if (value > 0) {
        slots[at] = first;
        slots[at + 1] = second;
        slots[at + 2] = third;
        slots[at + 3] = value;
      }
      return value;
    }
  }
}
