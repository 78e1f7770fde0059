import { Tag } from '../tagger/features/pos-features';
import type { Candidate } from '../candidate';
import { ruledBeside, type LearnedContext, type Pass, type RuledCandidate } from './pass';

/** Longest name of whom something is told, in tokens. */
const MOST_ADDRESSEE = 8;

/** `assured the American people that …`: whom it is said to is no content. */
export const cutAddressee: Pass = {
  name: 'cut-addressee',
  runLearned: (context, candidates) =>
    candidates.map((candidate) => {
      const rule = ruledBeside(context, candidate);
      return rule ? withoutAddressee(context, candidate, rule) : candidate;
    }),
};

function withoutAddressee({ view }: LearnedContext, candidate: Candidate, rule: RuledCandidate): Candidate {
  const [first, ...rest] = candidate.content;
  const [clause] = rule.content;
  if (!first || !clause || first.start !== candidate.cue!.end || first.end !== clause.end) return candidate;
  const gap = clause.start - first.start;
  if (gap <= 0 || gap > MOST_ADDRESSEE || view.document.tokens[clause.start]!.lower !== 'that') return candidate;
  for (let i = first.start; i < clause.start; i++)
    if (view.pos[i] === Tag.VERB || view.quote[i]! !== 0) return candidate;
  return { ...candidate, content: [clause, ...rest] };
}
