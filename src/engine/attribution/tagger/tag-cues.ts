import type { TokenRange } from '../../document/document';
import { readChains, type ChainModel } from './decode/chain-model';
import { emptyProbability, goBackward, goForward } from './decode/lattice';
import { roomFor, sumColumns } from './decode/linear';
import { likeliestPaths, makeSearch } from './decode/paths';
import { COLUMNS_PER_ROLE, decode, OUTSIDE } from './decode/segments';
import { cueContext, cueTemplates, seeForCues } from './features/cue-features';
import type { TaggerInput } from './tagger-input';

/** A possible cue with the probability (0 to 1) that its words are one. */
export interface PossibleCue extends TokenRange {
  readonly probability: number;
}

/** A sentence that is so likely without any cue is not looked at further, nor is a label that is so unlikely. */
const SURELY_NONE = 0.9;
const LEAST_LABEL_PROBABILITY = 0.005;

/**
 * Finds possible cues, sentence by sentence. A `lean` above 0 lets more of them through: a later stage, which sees what
 * a cue would govern, throws out the wrong ones.
 */
export function tagCues(input: TaggerInput, model: ChainModel, lean: number): PossibleCue[] {
  const { view } = input;
  const context = cueContext(input);
  const { sentences } = view.document;
  const longest = sentences.reduce((most, { tokens }) => Math.max(most, tokens.end - tokens.start), 0);
  const { lattice, setFactors } = readChains(model, longest);
  const { labels, probabilities, factors } = lattice;
  const search = makeSearch(labels, longest, 1);
  const templates = cueTemplates(input.encoded !== undefined);
  const seen = new Int32Array(templates.length);
  const sums = new Int32Array(roomFor(COLUMNS_PER_ROLE));
  const towards = Math.exp(lean);
  const found: PossibleCue[] = [];
  for (const { tokens } of sentences) {
    const { start, end } = tokens;
    const length = end - start;
    for (let i = 0; i < length; i++) {
      seeForCues(context, start + i, seen);
      sumColumns(model.emissions, seen, templates, sums, 0);
      setFactors(i, sums);
    }
    goForward(lattice, length);
    if (emptyProbability(lattice, length) > SURELY_NONE) continue;
    goBackward(lattice, length);
    for (let at = 1; at < length * COLUMNS_PER_ROLE; at += COLUMNS_PER_ROLE) factors[at]! *= towards;
    const [path] = likeliestPaths(lattice, length, search, LEAST_LABEL_PROBABILITY);
    if (!path) continue;
    const segments = decode(path.labels);
    for (const segment of segments) {
      let outside = 0;
      for (let i = segment.start; i < segment.end; i++) outside += probabilities[i * labels + OUTSIDE]!;
      found.push({
        start: start + segment.start,
        end: start + segment.end,
        probability: 1 - outside / (segment.end - segment.start),
      });
    }
  }
  return found;
}
