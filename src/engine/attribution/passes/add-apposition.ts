import { Tag } from '../tagger/features/pos-features';
import type { Candidate } from '../candidate';
import { ruledBeside, type LearnedContext, type Pass, type RuledCandidate } from './pass';

/** Longest name that may be missing at the end, in tokens. */
const MOST_APPOSITION = 5;

/** `that he never met the reporter, Ana Vale`: the name at the end belongs to the content. */
export const addApposition: Pass = {
  name: 'add-apposition',
  runLearned: (context, candidates) =>
    candidates.map((candidate) => {
      const rule = ruledBeside(context, candidate);
      return rule ? withApposition(context, candidate, rule) : candidate;
    }),
};

function withApposition({ view }: LearnedContext, candidate: Candidate, rule: RuledCandidate): Candidate {
  const last = candidate.content.at(-1)!;
  const clause = rule.content.at(-1)!;
  if (clause.end <= last.end + 1 || clause.end > last.end + MOST_APPOSITION) return candidate;
  if (clause.start >= last.end || view.document.tokens[last.end]!.text !== ',') return candidate;
  for (let i = last.end + 1; i < clause.end; i++) if (view.pos[i] !== Tag.PROPN) return candidate;
  return { ...candidate, content: [...candidate.content.slice(0, -1), { start: last.start, end: clause.end }] };
}
