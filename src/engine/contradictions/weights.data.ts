/** Weights of the two models by feature, and the probabilities from which on a pair is shown. */
export interface ConflictModel {
  readonly reported: Readonly<Record<string, number>>;
  readonly inferred: Readonly<Record<string, number>>;
  readonly thresholds: { readonly reported: number; readonly inferred: number };
}

// Written by training/contradictions/fit.ts; do not edit.
export const CONFLICT_MODEL: ConflictModel = {
  reported: {
    bias: 0.881,
    previous: 0.565,
    owner: 0,
    earlierOfOwner: 0,
    document: 0,
    predicate: 0.977,
    coverage: 0.375,
    shared: 0.841,
    claimed: 0,
    near: 0.915,
    far: 0,
    after: 0,
    turnsDown: -0.343,
    noClaim: -0.352,
    sameSign: 0,
  },
  inferred: {
    bias: -2.215,
    sameWord: 1.04,
    axis: 0,
    close: 0.133,
    shared: 0.231,
    names: 0,
    rare: 0.275,
    overlap: 1.426,
    length: -1.048,
    opposed: 0.408,
    near: 2.355,
    otherTime: -0.372,
    sameSpeaker: 0,
    change: 0,
    figures: 0,
  },
  thresholds: {
    reported: 0.5,
    inferred: 0.3,
  },
};
