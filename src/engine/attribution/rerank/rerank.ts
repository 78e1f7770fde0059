import { logistic, scoreTrees, type Trees } from './trees';
import { CANDIDATE_FEATURES, candidateFeatures } from './candidate-features';
import type { TaggerInput } from '../tagger/tagger-input';
import type { CuedCandidate } from '../candidate';
import type { UnrankedCandidate } from '../tagger/tag-arguments';

/** A candidate with the probability (calibrated) that its content and source are right. */
export interface RankedCandidate extends UnrankedCandidate {
  readonly probability: number;
}

/** Gives each candidate of each cue its probability, by looking at it beside its neighbours and what the rules found. `byCue` and `fromRules` in text order. */
export function rankCandidates(
  input: TaggerInput,
  byCue: readonly (readonly UnrankedCandidate[])[],
  fromRules: readonly CuedCandidate[],
  trees: Trees,
): RankedCandidate[][] {
  const values = candidateFeatures(input, byCue, fromRules);
  let at = -CANDIDATE_FEATURES;
  return byCue.map((ofCue) =>
    ofCue.map((candidate) => ({
      ...candidate,
      probability: logistic(scoreTrees(trees, values, (at += CANDIDATE_FEATURES))),
    })),
  );
}
