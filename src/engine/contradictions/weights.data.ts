/** Weights of the two models by feature, and the probabilities from which on a pair is shown. */
export interface ConflictModel {
  readonly reported: Readonly<Record<string, number>>;
  readonly inferred: Readonly<Record<string, number>>;
  readonly thresholds: { readonly reported: number; readonly inferred: number };
}

// Written by training/contradictions/fit.ts; do not edit.
export const CONFLICT_MODEL: ConflictModel = {
  reported: {
    bias: 1.241,
    previous: 0.427,
    owner: 0,
    earlierOfOwner: 0,
    document: 0,
    predicate: 0.783,
    coverage: 0.346,
    shared: 0.694,
    claimed: 0,
    near: 0.741,
    far: 0,
    after: 0,
    turnsDown: 0,
    noClaim: -0.444,
    sameSign: 0
  },
  inferred: {
    bias: -2.455,
    sameWord: 0.961,
    axis: 0,
    close: 0.183,
    shared: 0.322,
    names: 0,
    rare: 0.297,
    overlap: 1.745,
    length: -0.876,
    opposed: 0.353,
    near: 1.902,
    otherTime: -0.405,
    sameSpeaker: 0,
    change: 0,
    figures: 0
  },
  thresholds: {
    reported: 0.5,
    inferred: 0.5
  }
};
