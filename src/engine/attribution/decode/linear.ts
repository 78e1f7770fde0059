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

/** Adds up the weights of `count` features into `out` from `at` on, one sum a column. */
export function addScores(
  model: LinearWeights,
  features: Int32Array,
  count: number,
  out: Float32Array | Float64Array,
  at: number,
): void {
  const { columns, mask, weights, scales } = model;
  for (let column = 0; column < columns; column++) {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += weights[(features[i]! & mask) * columns + column]!;
    out[at + column]! += sum * scales[column]!;
  }
}
