import type { LinkKind } from '../pairs/link-kind';

/** What was measured and fitted on marked articles. */
export interface ConflictModel {
  /** By kind of link how often a pair of that kind is a conflict. */
  readonly links: Readonly<Record<LinkKind, number>>;
  /** Weights of the inferred tier by feature. */
  readonly inferred: Readonly<Record<string, number>>;
  /** Probabilities from which on a pair makes a conflict. */
  readonly thresholds: {
    readonly dispute: number;
    /** Of corrections, changed positions and differing views that the article reports. */
    readonly reported: number;
    readonly inferred: number;
  };
}

// Written by training/contradictions/fit.ts; do not edit.
export const CONFLICT_MODEL: ConflictModel = {
  links: {
    pointed: 0.978,
    called: 0.963,
    answered: 0.638,
    unsaid: 0.963,
    owned: 0.91,
    document: 0.934,
    words: 0.963,
    'taken-back': 0.86,
    'turned-down': 0.842,
    loose: 0,
  },
  inferred: {
    bias: -1.858,
    sameWord: 0.605,
    close: 0.026,
    shared: 0.2,
    rare: 0.329,
    overlap: 1.532,
    length: -0.596,
    opposed: 0.33,
    near: 2.016,
    otherTime: -0.6,
  },
  thresholds: {
    dispute: 0.9,
    reported: 0.8,
    inferred: 0.5,
  },
};
