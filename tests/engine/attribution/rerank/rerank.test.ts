import { describe, expect, test } from 'vitest';
import { CANDIDATE_FEATURES } from '../../../../src/engine/attribution/rerank/candidate-features';
import { ENCODER_FEATURES } from '../../../../src/engine/attribution/rerank/encoder-features';
import { CLAUSE_FEATURES } from '../../../../src/engine/attribution/rerank/clause-features';
import { rankCandidates } from '../../../../src/engine/attribution/rerank/rerank';
import { readTaggerInput } from '../../../../src/engine/attribution/tagger/tagger-input';
import { readText } from '../../support';
import { tinyModel } from '../tiny-model';
import { rankedCandidate as candidate } from '../ranked-candidate';

/** One tree that looks at a candidate's rank, which is the last of its numbers before those of its clause and of the encoder. */
const treesFor = (first: number, second: number) => ({
  depth: 1,
  base: 0,
  features: Uint8Array.of(CANDIDATE_FEATURES - CLAUSE_FEATURES - ENCODER_FEATURES - 1),
  thresholds: Float32Array.of(0.5),
  leaves: Float32Array.of(first, second),
});

describe('of a cue’s candidates', () => {
  const input = readTaggerInput(readText('Okafor said the dam is safe, and that it will stand.'), tinyModel());
  const byCue = [[candidate([1, 2], [[0, 1]], [[2, 6]], 0.5), candidate([1, 2], [[0, 1]], [[2, 12]], 0.5)]];
  const rank = (first: number, second: number) =>
    rankCandidates(input, byCue, [], treesFor(first, second))[0]!.map(({ probability }) => probability);

  test('each has a probability of its own: the logistic of the trees’ sum', () => {
    const [first, second] = rank(2, -1);
    expect(first).toBeCloseTo(1 / (1 + Math.exp(-2)), 6);
    expect(second).toBeCloseTo(1 / (1 + Math.exp(1)), 6);
  });
});
