import { hashWord } from './hash';

/** What is known of a word: packed attributes, 0 for a word that is not in the lexicon. */
export interface Lexicon {
  /** Sorted hashes (as unsigned 32-bit integers) of lower-case words. */
  readonly keys: Uint32Array;
  /** Attributes of the word with the key at the same index; see `pack`. */
  readonly values: Uint32Array;
}

/** `strength` 0 to 7: how often the word was a cue in training; `sense` 0 to 63: its commonest WordNet field; `cluster` 0 to 255: words used alike. */
export interface WordAttributes {
  readonly strength: number;
  readonly sense: number;
  readonly cluster: number;
}

const KNOWN = 1 << 17;

/** One integer for a word's attributes. Never 0. */
export const pack = ({ strength, sense, cluster }: WordAttributes) => KNOWN | (strength << 14) | (sense << 8) | cluster;
export const strengthOf = (value: number) => (value >>> 14) & 7;
export const senseOf = (value: number) => (value >>> 8) & 63;
export const clusterOf = (value: number) => value & 255;

/** The attributes of a word by its hash, or 0. Binary search: no allocation, and the keys load as they are. */
export function lookUp(lexicon: Lexicon, hash: number): number {
  const key = hash >>> 0;
  const { keys } = lexicon;
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = keys[middle]!;
    if (found === key) return lexicon.values[middle]!;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/** Builds a lexicon from words in lower case; of two words with one hash the first stays. */
export function makeLexicon(words: Iterable<readonly [word: string, attributes: WordAttributes]>): Lexicon {
  const entries = new Map<number, number>();
  for (const [word, attributes] of words) {
    const key = hashWord(word) >>> 0;
    if (!entries.has(key)) entries.set(key, pack(attributes));
  }
  const keys = Uint32Array.from(entries.keys()).sort();
  return { keys, values: keys.map((key) => entries.get(key)!) };
}
