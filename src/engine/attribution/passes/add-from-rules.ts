import { touch } from '../../document/ranges';
import { inTextOrder, relink, type Candidate } from '../candidate';
import { layersOf } from '../selection/policy';
import type { Pass } from './pass';

/** A candidate that shares more of its content than this with those before it is one of them. */
const MOST_SHARED = 0.5;

/**
 * Adds what only rules know: statements inside statements, the page's structure, further quoted paragraphs. A candidate
 * of a later layer stands where the earlier ones say nothing about its words; references to one that was left out go to
 * the one with its cue, or away.
 */
export const addFromRules: Pass = {
  name: 'add-from-rules',
  runLearned({ document, fromRules, possible }, candidates) {
    const layers = layersOf(document, candidates, fromRules, possible);
    const kept = mergeLayers(layers, document.tokens.length);
    const ids = new Set(kept.map(({ id }) => id));
    const standIn = (id: number) => {
      const cue = fromRules[id]?.cue;
      return cue && kept.find((candidate) => candidate.cue && touch(candidate.cue, cue))?.id;
    };
    return kept.map((candidate) => relink(candidate, (id) => (ids.has(id) ? id : standIn(id))));
  },
};

/** One list of the candidates of several layers, in text order. */
function mergeLayers(layers: readonly (readonly Candidate[])[], tokens: number): Candidate[] {
  const taken = new Uint8Array(tokens);
  const cues = new Uint8Array(tokens);
  const kept: Candidate[] = [];
  for (const layer of layers) {
    for (const candidate of layer.filter((one) => isNew(one, taken, cues))) {
      kept.push(candidate);
      for (const { start, end } of candidate.content) taken.fill(1, start, end);
      if (candidate.cue) cues.fill(1, candidate.cue.start, candidate.cue.end);
    }
  }
  return inTextOrder(kept);
}

/** No other cue in its cue, no other statement around its cue unless it is told to be inside one, and most of its content not told yet. */
function isNew({ cue, content, within }: Candidate, taken: Uint8Array, cues: Uint8Array): boolean {
  for (let i = cue?.start ?? 0; i < (cue?.end ?? 0); i++)
    if (cues[i] || (taken[i] && within === undefined)) return false;
  if (within !== undefined) return true;
  let all = 0;
  let shared = 0;
  for (const { start, end } of content) {
    all += end - start;
    for (let i = start; i < end; i++) shared += taken[i]!;
  }
  return shared <= MOST_SHARED * all;
}
