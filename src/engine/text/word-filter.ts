/** Hash of a word of plain small letters, or -1 where it has anything else. */
export function hashOfLetters(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit < 0x61 || unit > 0x7a) return -1;
    hash = Math.imul(hash ^ unit, 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & 0x7fffffff;
}

/** Bits for each word: about one word in sixteen that is on no list passes. */
const BITS_A_WORD = 16;

/**
 * Tells of most words that they are not on a list, without touching it: a look into a long list waits for memory, and
 * most words of a text are on none (Bloom 1970, https://doi.org/10.1145/362686.362692, with one hash).
 */
export class WordFilter {
  private readonly bits: Uint32Array;

  /** Words with anything but plain small letters are left out. */
  constructor(words: ReadonlyMap<string, unknown>) {
    const bits = 2 ** Math.ceil(Math.log2(32 + words.size * BITS_A_WORD));
    this.bits = new Uint32Array(bits / 32);
    for (const word of words.keys()) {
      const hash = hashOfLetters(word);
      if (hash >= 0) this.bits[this.slot(hash)]! |= 1 << (hash & 31);
    }
  }

  /** False where no word of the list has this hash. */
  mayHold(hash: number): boolean {
    return (this.bits[this.slot(hash)]! & (1 << (hash & 31))) !== 0;
  }

  private slot(hash: number): number {
    return (hash >>> 5) & (this.bits.length - 1);
  }
}
