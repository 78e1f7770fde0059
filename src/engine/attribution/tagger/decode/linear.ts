/** Weights of a linear model over hashed features: `columns` outputs share each feature's bucket. */
export interface LinearWeights {
  readonly columns: number;
  /** A feature's bucket is its hash shifted right by this: the number of buckets is a power of two. */
  readonly shift: number;
  /** `buckets * columns` weights in units of `scale`, signed bytes once quantised. */
  readonly weights: Int8Array | Float32Array;
  /** What one unit is worth. */
  readonly scale: number;
}

/** How far to shift a 32-bit hash so that it is one of `2 ** bits` buckets. */
export const shiftFor = (bits: number) => 32 - bits;

/** Columns that share a word of `PackedWeights`, and the bits of each. */
const COLUMNS_PER_WORD = 6;
const BITS = 5;
/** A weight has to stay between this and its negative. */
export const MOST_UNITS = 2 ** (BITS - 1) - 1;
/** Added to each weight, makes it positive. */
const CENTRE = 2 ** (BITS - 1);
/** Every second column, with room above each for a sum of 33. */
const EVERY_SECOND = 0x01f07c1f;
const SUM_BITS = 2 * BITS;
const SUM = 2 ** SUM_BITS - 1;

/**
 * Weights for adding up fast, in little memory: six columns side by side in one integer, so that two additions add six
 * weights. `words[bucket * wordsFor(columns) + i]` holds the columns from `6 * i` on.
 */
export interface PackedWeights {
  readonly columns: number;
  readonly shift: number;
  readonly words: Int32Array;
  readonly scale: number;
}

/** Words that a bucket of so many columns takes. */
const wordsFor = (columns: number) => Math.ceil(columns / COLUMNS_PER_WORD);

/** Room that the sums of so many columns take: whole words. */
export const roomFor = (columns: number) => COLUMNS_PER_WORD * wordsFor(columns);

/** Packs quantised weights. */
export function packWeights({ columns, shift, weights, scale }: LinearWeights): PackedWeights {
  const perBucket = wordsFor(columns);
  const words = new Int32Array((weights.length / columns) * perBucket);
  for (let i = 0; i < weights.length; i++) {
    const column = i % columns;
    const word = Math.floor(i / columns) * perBucket + Math.floor(column / COLUMNS_PER_WORD);
    words[word]! |= (weights[i]! + CENTRE) << (BITS * (column % COLUMNS_PER_WORD));
  }
  return { columns, shift, words, scale };
}

/**
 * Sums of all columns for what each template has `seen`, at most 33 of them: written to `out` from `to` on, which
 * needs `roomFor(columns)`.
 */
export function sumColumns(
  { words, shift, columns }: PackedWeights,
  seen: Int32Array,
  templates: Int32Array,
  out: Int32Array,
  to: number,
): void {
  const perBucket = wordsFor(columns);
  const centre = CENTRE * templates.length;
  for (let part = 0, at = to; part < perBucket; part++, at += COLUMNS_PER_WORD) {
    let even = 0;
    let odd = 0;
    for (let i = 0; i < templates.length; i++) {
      const word = words[(Math.imul(seen[i]!, templates[i]!) >>> shift) * perBucket + part]!;
      even += word & EVERY_SECOND;
      odd += (word >>> BITS) & EVERY_SECOND;
    }
    out[at] = (even & SUM) - centre;
    out[at + 1] = (odd & SUM) - centre;
    out[at + 2] = ((even >>> SUM_BITS) & SUM) - centre;
    out[at + 3] = ((odd >>> SUM_BITS) & SUM) - centre;
    out[at + 4] = (even >>> (2 * SUM_BITS)) - centre;
    out[at + 5] = (odd >>> (2 * SUM_BITS)) - centre;
  }
}
