/** Weights of a linear model over hashed features: `columns` outputs share each feature's bucket. */
export interface LinearWeights {
  readonly columns: number;
  /** Number of buckets less one; the number is a power of two. */
  readonly mask: number;
  /** `buckets * columns` weights, quantised or not. */
  readonly weights: Int8Array | Float32Array;
  /** What one unit of a column's weights is worth. */
  readonly scales: Float32Array;
}

/** Adds up the weights of `count` features into `out` from `at` on, one sum a column. The columns are a multiple of three. */
export function addScores(
  model: LinearWeights,
  features: Int32Array,
  count: number,
  out: Float32Array | Float64Array,
  at: number,
): void {
  const { columns, mask, weights, scales } = model;
  for (let column = 0; column < columns; column += 3) {
    let first = 0;
    let second = 0;
    let third = 0;
    for (let i = 0; i < count; i++) {
      const bucket = (features[i]! & mask) * columns + column;
      first += weights[bucket]!;
      second += weights[bucket + 1]!;
      third += weights[bucket + 2]!;
    }
    out[at + column]! += first * scales[column]!;
    out[at + column + 1]! += second * scales[column + 1]!;
    out[at + column + 2]! += third * scales[column + 2]!;
  }
}
