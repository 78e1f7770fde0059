import { logistic, scoreTrees, type Trees } from './trees';
import { FRAME_FEATURES, frameFeatures } from './candidate-features';
import type { Reading } from '../tagger/read-features';
import type { RuledFrame } from '../candidates/rule-candidates';
import type { Frame } from '../tagger/tag-arguments';

/** A frame with the probability (calibrated) that its content and source are right. */
export interface JudgedFrame extends Frame {
  readonly probability: number;
}

/** Gives each reading of each cue its probability, by looking at it beside its neighbours and what the rules found. `readings` and `ruled` in text order. */
export function judgeFrames(
  reading: Reading,
  readings: readonly (readonly Frame[])[],
  ruled: readonly RuledFrame[],
  trees: Trees,
): JudgedFrame[][] {
  const values = frameFeatures(reading, readings, ruled);
  let at = -FRAME_FEATURES;
  return readings.map((frames) =>
    frames.map((frame) => ({ ...frame, probability: logistic(scoreTrees(trees, values, (at += FRAME_FEATURES))) })),
  );
}
