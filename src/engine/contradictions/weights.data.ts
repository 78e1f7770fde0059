/** Weights of the two models and the probabilities from which on a pair is shown. */
export interface ConflictModel {
  readonly reported: Readonly<Record<string, number>>;
  readonly inferred: Readonly<Record<string, number>>;
  readonly thresholds: { readonly reported: number; readonly inferred: number };
}

// Written by training/contradictions/fit.ts; do not edit.
export const CONFLICT_MODEL: ConflictModel = {
  reported: {
    bias: -3,
    owner: 2,
    anaphor: 1.5,
    document: 1.5,
    coverage: 2,
    shared: 1.5,
    claimed: 1,
    near: 1,
    between: -1,
    far: -1,
    after: -1,
    byCue: 0.3,
    turnsDown: -1,
    noClaim: -2,
    sameSign: -1,
  },
  inferred: {
    bias: -5,
    sameWord: 1,
    axis: 0.5,
    shared: 2,
    names: 1,
    rare: 1,
    overlap: 2,
    length: -1,
    opposed: 1,
    near: 1,
    otherTime: -1,
    sameSpeaker: -1,
    change: 1,
    actual: 2,
  },
  thresholds: { reported: 0.5, inferred: 0.5 },
};
