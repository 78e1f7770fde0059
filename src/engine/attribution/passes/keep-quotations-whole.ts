import { touchAny, union } from '../../document/ranges';
import { inTextOrder, type Candidate } from '../candidate';
import type { Pass, PassContext } from './pass';

/**
 * A quotation is one person's from mark to mark: a candidate that holds where it begins, with its cue and source outside, has all
 * of it, if nothing of it is another one's.
 */
export const keepQuotationsWhole: Pass = {
  name: 'keep-quotations-whole',
  runLearned: (context, candidates) =>
    inTextOrder(candidates.map((candidate) => withWholeQuotations(context, candidate, candidates))),
};

function withWholeQuotations(
  { document }: PassContext,
  candidate: Candidate,
  candidates: readonly Candidate[],
): Candidate {
  const { cue, source, content } = candidate;
  const cut = document.quotations.filter(
    ({ tokens, closed }, i) =>
      closed &&
      document.outer[tokens.start] === i &&
      content.some(({ start, end }) => start <= tokens.start && tokens.start < end) &&
      !content.some(({ start, end }) => start < tokens.end && tokens.end <= end),
  );
  const whole = cut
    .map(({ tokens }) => tokens)
    .filter(
      (range) =>
        !touchAny(cue ? [cue, ...source] : source, [range]) &&
        !candidates.some(
          (other) => other !== candidate && touchAny([...(other.cue ? [other.cue] : []), ...other.content], [range]),
        ),
    );
  return whole.length > 0 ? { ...candidate, content: union([...content, ...whole]) } : candidate;
}
