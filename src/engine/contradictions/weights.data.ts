import type { INFERRED_FEATURES, REPORTED_FEATURES } from './features';

// Written by training/contradictions/fit.ts; do not edit.

export const REPORTED_WEIGHTS: Record<keyof typeof REPORTED_FEATURES | 'bias', number> = {
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
};
export const INFERRED_WEIGHTS: Record<keyof typeof INFERRED_FEATURES | 'bias', number> = {
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
};
