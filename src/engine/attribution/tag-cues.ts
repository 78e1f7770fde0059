import type { TokenRange } from '../text/document';
import { chainOf, columnSums, CUE_SCHEME, type ChainModel } from './decode/chain-model';
import { marginals } from './decode/marginals';
import { beginOf, decode, unitOf, viterbi, type Chain } from './decode/segments';
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
    const segments = decode(viterbi(leaning(chain, lean))[0]!.labels);
    if (segments.length === 0) continue;
    const { labels: probabilities } = marginals(chain);
    for (const segment of segments) {
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

/** The chain with every beginning of a cue made likelier. */
function leaning(chain: Chain, lean: number): Chain {
  const scores = chain.scores.slice();
  for (let at = 0; at < scores.length; at += CUE_SCHEME.labels) {
    scores[at + BEGIN]! += lean;
    scores[at + UNIT]! += lean;
  }
  return { ...chain, scores };
}
