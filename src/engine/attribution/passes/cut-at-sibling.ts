import { cutAt, touchAny } from '../../document/ranges';
import type { Candidate } from '../candidate';
import { Tag } from '../tagger/features/pos-features';
import { QuoteState } from '../tagger/features/token-view';
import type { LearnedContext, Pass } from './pass';

/** Rules this often right end the content of the same speaker's statement where they read a quotation of its own. */
const SURE = 0.9;

/** `She added that it leaks and concluded: “We must close it.”` is two statements. */
export const cutAtSibling: Pass = {
  name: 'cut-at-sibling',
  runLearned: (context, candidates) => candidates.map((candidate) => beforeSibling(context, candidate)),
};

function beforeSibling({ view, ruledAt }: LearnedContext, candidate: Candidate): Candidate {
  for (const { start, end } of candidate.content) {
    for (let i = Math.max(start + 1, candidate.cue!.end); i < end; i++) {
      const rule = ruledAt.get(i);
      if (rule && isSibling(rule, candidate) && view.quote[rule.content[0]!.start]! & QuoteState.Inside) {
        const until = view.pos[rule.cue.start - 1] === Tag.CCONJ ? rule.cue.start - 1 : rule.cue.start;
        const content = cutAt(candidate.content, until);
        return content.length > 0 ? { ...candidate, content } : candidate;
      }
    }
  }
  return candidate;
}

const isSibling = ({ source, confidence }: Candidate, candidate: Candidate) =>
  confidence >= SURE && touchAny(source, candidate.source);
