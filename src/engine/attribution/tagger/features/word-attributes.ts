import { hashWord } from './hash';

/** What is known of a word: packed attributes, 0 for a word that is not in the lexicon. */
export interface Lexicon {
  /** Sorted hashes (as unsigned 32-bit integers) of lower-case words. */
  readonly keys: Uint32Array;
  /** Attributes of the word with the key at the same index; see `pack`. */
  readonly values: Uint32Array;
  /** Index of the first key from each value of a hash's upper bits on, and the number of keys at the end. */
  readonly firsts: Uint32Array;
}

/** What training finds out about a word. */
export interface WordAttributes {
  /** 0 to 7: how often the word was a cue in training. */
  readonly strength: number;
  /** 0 to 63: its commonest WordNet field. */
  readonly sense: number;
  /** 0 to 255: words used alike. */
  readonly cluster: number;
  /** Its part of speech, where in lower case it has hardly ever another one. */
  readonly tag?: number | undefined;
}

const KNOWN = 1 << 17;

/** One integer for a word's attributes. Never 0. */
export const pack = ({ strength, sense, cluster, tag = -1 }: WordAttributes) =>
  KNOWN | ((tag + 1) << 18) | (strength << 14) | (sense << 8) | cluster;
/** The word's only part of speech, or -1. */
export const tagOf = (value: number) => (value >>> 18) - 1;
export const strengthOf = (value: number) => (value >>> 14) & 7;
export const senseOf = (value: number) => (value >>> 8) & 63;
export const clusterOf = (value: number) => value & 255;

/** Keys are found by their upper bits: hashes are spread evenly, so that a handful of keys share them. */
const UPPER_BITS = 12;

/** A lexicon of sorted keys and their values. */
export function indexed(keys: Uint32Array, values: Uint32Array): Lexicon {
  const firsts = new Uint32Array(2 ** UPPER_BITS + 1);
  for (let i = 0; i < keys.length; i++) firsts[(keys[i]! >>> (32 - UPPER_BITS)) + 1]!++;
  for (let i = 1; i < firsts.length; i++) firsts[i]! += firsts[i - 1]!;
  return { keys, values, firsts };
}

/** The attributes of a word by its hash, or 0. */
export function lookUp({ keys, values, firsts }: Lexicon, hash: number): number {
  const key = hash >>> 0;
  const upper = hash >>> (32 - UPPER_BITS);
  const end = firsts[upper + 1]!;
  for (let i = firsts[upper]!; i < end; i++) if (keys[i] === key) return values[i]!;
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
  return indexed(
    keys,
    keys.map((key) => entries.get(key)!),
  );
}
