import type { TokenRange } from '../text/document';
import { chainOf, columnSums, CUE_SCHEME, type ChainModel } from './decode/chain-model';
import { marginals } from './decode/marginals';
import { beginOf, decode, unitOf, viterbi } from './decode/segments';
import { CUE_FEATURES, cueContext, writeCueFeatures } from './features/cue-features';
import type { Reading } from './read-features';

const BEGIN = beginOf(0);
const UNIT = unitOf(0);

/** A possible cue with the probability (0 to 1) that its words are one. */
export interface CueCandidate extends TokenRange {
  readonly probability: number;
}

/**
 * Finds possible cues, sentence by sentence. A `lean` above 0 lets more of them through: a later stage, which sees what
 * a cue would govern, throws out the wrong ones.
 */
export function tagCues({ view, counts }: Reading, model: ChainModel, lean: number): CueCandidate[] {
  const context = cueContext(view, counts);
  const { labels } = CUE_SCHEME;
  const found: CueCandidate[] = [];
  for (const { tokens } of view.document.sentences) {
    const { start, end } = tokens;
    const sums = columnSums(model, CUE_FEATURES, start, end, (at, out) => writeCueFeatures(context, at, out, 0));
    const chain = chainOf(CUE_SCHEME, model, sums, 0, end - start);
    const { labels: probabilities } = marginals(chain);
    for (let i = 0; i < chain.length; i++) {
      chain.scores[i * labels + BEGIN]! += lean;
      chain.scores[i * labels + UNIT]! += lean;
    }
    for (const segment of decode(viterbi(chain).labels)) {
      let outside = 0;
      for (let i = segment.start; i < segment.end; i++) outside += probabilities[i * labels]!;
      found.push({
        start: start + segment.start,
        end: start + segment.end,
        probability: 1 - outside / (segment.end - segment.start),
      });
    }
  }
  return found;
}
