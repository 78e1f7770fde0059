import type { RankedCandidate } from '../../../src/engine/attribution/rerank/rerank';

type Pair = readonly [start: number, end: number];
const range = ([start, end]: Pair) => ({ start, end });

/** A ranked candidate of these tokens of which the tagger is sure. */
export const rankedCandidate = (
  cue: Pair,
  source: readonly Pair[],
  content: readonly Pair[],
  probability: number,
): RankedCandidate => ({
  cue: { ...range(cue), probability },
  source: source.map(range),
  content: content.map(range),
  probability,
  logProbability: 0,
  contentMean: 1,
  contentStart: 1,
  contentEnd: 1,
  contentMissed: 0,
  sourceMean: 1,
});
