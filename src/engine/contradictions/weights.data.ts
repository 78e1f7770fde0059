/** Weights of the two models by feature, and the probabilities from which on a pair is shown. */
export interface ConflictModel {
  readonly reported: Readonly<Record<string, number>>;
  readonly inferred: Readonly<Record<string, number>>;
  readonly thresholds: { readonly reported: number; readonly inferred: number };
}

// Written by training/contradictions/fit.ts; do not edit.
export const CONFLICT_MODEL: ConflictModel = {
  reported: {
    bias: 0.963,
    previous: 0.842,
    owner: 0,
    earlierOfOwner: 0,
    document: 0,
    predicate: 0.973,
    coverage: 0.339,
    shared: 0.79,
    claimed: 0,
    near: 1.117,
    far: 0,
    after: 0,
    turnsDown: -0.441,
    noClaim: -0.437,
    sameSign: 0,
  },
  inferred: {
    bias: -2.629,
    sameWord: 1.309,
    axis: 0.171,
    close: 0.002,
    shared: 0.023,
    names: 0,
    rare: 0.492,
    overlap: 1.876,
    length: -1.388,
    opposed: 0,
    near: 1.875,
    otherTime: -0.692,
    sameSpeaker: 0,
    change: 0,
    figures: 0,
  },
  thresholds: {
    reported: 0.5,
    inferred: 0.5,
  },
};
