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
    pointed: 0.904,
    called: 0.969,
    answered: 0.775,
    unsaid: 0.964,
    owned: 0.882,
    document: 0.917,
    words: 0.938,
    'taken-back': 0.775,
    'turned-down': 0.844,
    loose: 0,
  },
  inferred: {
    bias: -1.75,
    sameWord: 0.583,
    close: 0.03,
    shared: 0.206,
    rare: 0.336,
    overlap: 1.449,
    length: -0.644,
    opposed: 0.334,
    near: 2.017,
    otherTime: -0.564,
  },
  thresholds: {
    dispute: 0.9,
    reported: 0.8,
    inferred: 0.5,
  },
};
