import { logistic, scoreTrees, type Trees } from './trees';
import { FRAME_FEATURES, frameFeatures } from './candidate-features';
import type { Reading } from '../tagger/read-features';
import type { RuledFrame } from '../candidates/rule-candidates';
import type { Frame } from '../tagger/tag-arguments';

/** A frame with the probability (calibrated) that its content and source are right. */
export interface JudgedFrame extends Frame {
  readonly probability: number;
}

/**
 * Looks at each reading of each cue beside its neighbours and what the rules found, and keeps the best one of each cue.
 * `readings` and `ruled` in text order.
 */
export function judgeFrames(
  reading: Reading,
  readings: readonly (readonly Frame[])[],
  ruled: readonly RuledFrame[],
  trees: Trees,
): JudgedFrame[] {
  const values = frameFeatures(reading, readings, ruled);
  let at = 0;
  return readings.map((frames) => {
    let best = 0;
    let bestScore = 0;
    let most = -Infinity;
    for (let rank = 0; rank < frames.length; rank++, at += FRAME_FEATURES) {
      const score = scoreTrees(trees, values, at);
      const { byRules, logProbability } = frames[rank]!;
      const merit = score + (byRules ? RULES_MERIT : TAGGER_WEIGHT * Math.max(LEAST_BELIEF, logProbability));
      if (merit <= most) continue;
      best = rank;
      bestScore = score;
      most = merit;
    }
    return { ...frames[best]!, probability: logistic(bestScore) };
  });
}

/** How much the tagger's own belief counts beside the judge's between readings of one cue: it knows edges better. */
const TAGGER_WEIGHT = 0.2;
const LEAST_BELIEF = -20;
/** What the rules' reading has instead: among readings that the judge holds for equally likely they know edges best. In log-odds. */
const RULES_MERIT = 0.3;
