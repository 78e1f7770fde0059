/** Weights of the two models by feature, and the probabilities from which on a pair is shown. */
export interface ConflictModel {
  readonly reported: Readonly<Record<string, number>>;
  readonly inferred: Readonly<Record<string, number>>;
  readonly thresholds: { readonly reported: number; readonly inferred: number };
}

// Written by training/contradictions/fit.ts; do not edit.
export const CONFLICT_MODEL: ConflictModel = {
  reported: {
    bias: 0.964,
    previous: 0.853,
    owner: 0,
    earlierOfOwner: 0,
    document: 0,
    predicate: 0.969,
    coverage: 0.344,
    shared: 0.802,
    claimed: 0,
    near: 1.126,
    far: 0,
    after: 0,
    turnsDown: -0.444,
    noClaim: -0.44,
    sameSign: 0,
  },
  inferred: {
    bias: -2.756,
    sameWord: 1.057,
    axis: 0,
    close: 0,
    shared: 0.29,
    names: 0,
    rare: 0.062,
    overlap: 1.476,
    length: -1.187,
    opposed: 0.412,
    near: 2.565,
    otherTime: -0.195,
    sameSpeaker: 0,
    change: 0,
    figures: 0,
  },
  thresholds: {
    reported: 0.5,
    inferred: 0.5,
  },
};
