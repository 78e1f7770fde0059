import type { TextDocument, TokenRange } from '../../document/document';
import { holds, touchAny, union } from '../../document/ranges';
import { inTextOrder, type Candidate } from '../candidate';
import type { Pass } from './pass';

/**
 * A quotation is one person's from mark to mark: a candidate that holds where it begins, with its cue and source outside, has all
 * of it, if nothing of it is another one's.
 */
export const keepQuotationsWhole: Pass = {
  name: 'keep-quotations-whole',
  runLearned: ({ document }, candidates) => {
    const owners = ownersOf(document, candidates);
    return inTextOrder(
      candidates.map((candidate, i) => {
        const { cue, source, content } = candidate;
        const isFree = ({ start, end }: TokenRange) =>
          !touchAny(cue ? [cue, ...source] : source, [{ start, end }]) &&
          owners.subarray(start, end).every((owner) => owner === NOBODY || owner === i);
        const whole = cutQuotations(document, content).filter(isFree);
        return whole.length > 0 ? { ...candidate, content: union([...content, ...whole]) } : candidate;
      }),
    );
  },
};

const NOBODY = -1;
const SEVERAL = -2;

/** For each token whose cue or content it is in: the candidate's index. */
function ownersOf({ tokens }: TextDocument, candidates: readonly Candidate[]): Int32Array {
  const owners = new Int32Array(tokens.length).fill(NOBODY);
  candidates.forEach(({ cue, content }, i) => {
    for (const { start, end } of cue ? [cue, ...content] : content)
      for (let token = start; token < end; token++)
        owners[token] = owners[token] === NOBODY || owners[token] === i ? i : SEVERAL;
  });
  return owners;
}

/** The outermost quotations whose beginning a content holds and whose end it does not. */
const cutQuotations = ({ quotations, outer }: TextDocument, content: readonly TokenRange[]): TokenRange[] =>
  content.flatMap(({ start, end }) => {
    const quotation = quotations[outer[end - 1]!];
    const isCut =
      quotation?.closed &&
      start <= quotation.tokens.start &&
      end < quotation.tokens.end &&
      !holds(content, quotation.tokens.end - 1);
    return isCut ? [quotation.tokens] : [];
  });
