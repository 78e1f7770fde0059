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

/**
 * Weights for adding up fast: three columns side by side in one integer, so that one addition adds three weights.
 * `triples[bucket * columns / 3 + i]` holds the columns from `3 * i` on.
 */
export interface PackedWeights {
  readonly columns: number;
  readonly shift: number;
  readonly triples: Int32Array;
  readonly scale: number;
}

/** Bits of a column. */
const BITS = 10;
/** A sum of one column has to stay between this and its negative. */
export const MOST_UNITS = 2 ** (BITS - 1) - 1;
const CENTRE = 2 ** (BITS - 1);
/** Added to a triple, makes every column positive. */
const CENTRES = CENTRE * (1 + 2 ** BITS + 2 ** (2 * BITS));
const COLUMN = 2 ** BITS - 1;

/** Packs quantised weights. */
export function packWeights({ columns, shift, weights, scale }: LinearWeights): PackedWeights {
  const triples = new Int32Array(weights.length / 3);
  for (let i = 0, at = 0; i < triples.length; i++, at += 3) {
    triples[i] = weights[at]! + (weights[at + 1]! << BITS) + (weights[at + 2]! << (2 * BITS));
  }
  return { columns, shift, triples, scale };
}

/** The bytes again. */
export function unpackWeights({ columns, shift, triples, scale }: PackedWeights): LinearWeights {
  const weights = new Int8Array(triples.length * 3);
  const sums = new Int32Array(3);
  triples.forEach((triple, i) => {
    unpackTriple(triple, sums, 0);
    weights.set(sums, 3 * i);
  });
  return { columns, shift, weights, scale };
}

/** Writes the columns of a sum of triples to `out` from `to` on. */
function unpackTriple(triple: number, out: Int32Array, to: number): void {
  const positive = triple + CENTRES;
  out[to] = (positive & COLUMN) - CENTRE;
  out[to + 1] = ((positive >> BITS) & COLUMN) - CENTRE;
  out[to + 2] = (positive >> (2 * BITS)) - CENTRE;
}

/** Sums of three columns of a model that has no others, for what each template has `seen`: written to `out` from `to` on. */
export function sumThree(
  { triples, shift }: PackedWeights,
  seen: Int32Array,
  templates: Int32Array,
  out: Int32Array,
  to: number,
): void {
  let sum = 0;
  for (let i = 0; i < templates.length; i++) {
    sum = (sum + triples[Math.imul(seen[i]!, templates[i]!) >>> shift]!) | 0;
  }
  unpackTriple(sum, out, to);
}

/** The same for six columns. */
export function sumSix(
  { triples, shift }: PackedWeights,
  seen: Int32Array,
  templates: Int32Array,
  out: Int32Array,
  to: number,
): void {
  let first = 0;
  let other = 0;
  for (let i = 0; i < templates.length; i++) {
    const bucket = (Math.imul(seen[i]!, templates[i]!) >>> shift) << 1;
    first = (first + triples[bucket]!) | 0;
    other = (other + triples[bucket + 1]!) | 0;
  }
  unpackTriple(first, out, to);
  unpackTriple(other, out, to + 3);
}

/** The same for any number of columns; uses up `seen`. */
export function sumColumns(
  { triples, shift, columns }: PackedWeights,
  seen: Int32Array,
  templates: Int32Array,
  out: Int32Array,
): void {
  const parts = columns / 3;
  const count = templates.length;
  for (let i = 0; i < count; i++) seen[i] = (Math.imul(seen[i]!, templates[i]!) >>> shift) * parts;
  for (let part = 0; part < parts; part++) {
    let sum = 0;
    for (let i = 0; i < count; i++) sum = (sum + triples[seen[i]! + part]!) | 0;
    unpackTriple(sum, out, 3 * part);
  }
}
