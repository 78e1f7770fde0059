import { QuoteState } from '../tagger/features/token-view';
import type { Candidate } from '../candidate';
import { ruledBeside, type LearnedContext, type Pass, type RuledCandidate } from './pass';

/** `“We lost.” “We did not,” Ben Orr said.`: a quotation right before another one is somebody else's answer or question. */
export const cutNeighbour: Pass = {
  name: 'cut-neighbour',
  runLearned: (context, candidates) =>
    candidates.map((candidate) => {
      const rule = ruledBeside(context, candidate);
      return rule ? withoutNeighbour(context, candidate, rule) : candidate;
    }),
};

function withoutNeighbour({ view }: LearnedContext, candidate: Candidate, { content: [said] }: RuledCandidate) {
  const [first, ...rest] = candidate.content;
  if (!first || !said || first.start >= said.start || first.end !== said.end) return candidate;
  const isApart = view.quote[said.start - 1]! & QuoteState.Closes && view.quote[said.start]! & QuoteState.Opens;
  if (!isApart || !(view.quote[first.start]! & QuoteState.Opens)) return candidate;
  return { ...candidate, content: [said, ...rest] };
}
