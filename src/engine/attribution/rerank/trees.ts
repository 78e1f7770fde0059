/**
 * An ensemble of regression trees as parallel arrays. Each tree is complete to `depth`: node `i` has children `2i + 1` and
 * `2i + 2`, so that no links are stored.
 */
export interface Trees {
  readonly depth: number;
  /** Score of an example before any tree has spoken. */
  readonly base: number;
  /** `2^depth - 1` a tree: which feature an inner node looks at. */
  readonly features: Uint8Array;
  /** Beside them: an example goes right where its feature is larger. */
  readonly thresholds: Float32Array;
  /** `2^depth` a tree: what a leaf adds. */
  readonly leaves: Float32Array;
}

/** The sum of all trees: the log-odds of the example at `values[at…]`. */
export function scoreTrees({ depth, base, features, thresholds, leaves }: Trees, values: Float32Array, at = 0): number {
  const inner = 2 ** depth - 1;
  let score = base;
  for (let tree = 0, leaf = 0; tree < features.length; tree += inner, leaf += inner + 1) {
    let node = 0;
    for (let level = 0; level < depth; level++) {
      // A comparison added up: which way it goes cannot be foretold, so that a branch would cost more.
      node = (2 * node + 1 + (Number(values[at + features[tree + node]!]! > thresholds[tree + node]!) | 0)) | 0;
    }
    score += leaves[leaf + node - inner]!;
  }
  return score;
}

/** Log-odds to a probability. */
export const logistic = (score: number) => 1 / (1 + Math.exp(-score));
