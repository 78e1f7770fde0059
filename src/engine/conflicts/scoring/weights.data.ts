/** Weights of the two models by feature, and the probabilities from which on a pair is shown. */
export interface ConflictModel {
  readonly reported: Readonly<Record<string, number>>;
  readonly inferred: Readonly<Record<string, number>>;
  readonly thresholds: { readonly reported: number; readonly inferred: number };
}

// Written by training/contradictions/fit.ts; do not edit.
export const CONFLICT_MODEL: ConflictModel = {
  reported: {
    bias: 1.073,
    previous: 0.506,
    owner: 0,
    earlierOfOwner: 0,
    document: 0,
    predicate: 0.838,
    coverage: 0.363,
    shared: 0.75,
    claimed: 0,
    near: 0.835,
    far: 0,
    after: 0,
    turnsDown: 0,
    noClaim: -0.802,
    sameSign: 0,
  },
  inferred: {
    bias: -2.485,
    sameWord: 0.969,
    axis: 0,
    close: 0.193,
    shared: 0.318,
    names: 0,
    rare: 0.294,
    overlap: 1.755,
    length: -0.833,
    opposed: 0.35,
    near: 2.071,
    otherTime: -0.412,
    sameSpeaker: 0,
    change: 0,
    figures: 0,
  },
  thresholds: {
    reported: 0.5,
    inferred: 0.5,
  },
};
