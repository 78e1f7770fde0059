import type { Quotation, TextDocument, TokenRange } from '../../document/document';
import { overlap, touchAny, union } from '../../document/ranges';
import { inTextOrder, type Candidate } from '../candidate';
import type { Pass } from './pass';

/** A candidate holds a quotation when more than this share of it lies in its content. */
const LEAST_HELD = 0.5;

/**
 * A quotation that goes on over paragraphs (each opens with a mark, only the last one closes) is one statement: its pieces
 * that nobody holds go to the candidate with the piece before, else to that with the piece behind.
 */
export const joinContinuations: Pass = {
  name: 'join-continuations',
  runLearned({ document }, candidates) {
    const added = continuationsOf(document, candidates);
    if (added.size === 0) return candidates;
    return inTextOrder(
      candidates.map((candidate, i) => {
        const more = added.get(i);
        return more ? { ...candidate, content: union([...candidate.content, ...more]) } : candidate;
      }),
    );
  },
};

/** For a candidate's index the quotations that it lacks. */
function continuationsOf({ quotations, outer }: TextDocument, candidates: readonly Candidate[]) {
  const holders = holdersOf(quotations, outer, candidates);
  const added = new Map<number, TokenRange[]>();
  const give = (quotation: number, holder: number | undefined) => {
    if (holder === undefined || holders.has(quotation)) return;
    const { tokens } = quotations[quotation]!;
    const { cue, source } = candidates[holder]!;
    if (touchAny(cue ? [cue, ...source] : source, [tokens])) return;
    holders.set(quotation, holder);
    added.set(holder, [...(added.get(holder) ?? []), tokens]);
  };
  for (let i = 0; i < quotations.length; i++) {
    const { continues } = quotations[i]!;
    if (continues >= 0) give(i, holders.get(continues));
  }
  for (let i = quotations.length - 1; i >= 0; i--) {
    const { continues } = quotations[i]!;
    if (continues >= 0) give(continues, holders.get(i));
  }
  return added;
}

/** For each outer quotation the index of the candidate that holds it. */
function holdersOf(quotations: readonly Quotation[], outer: Int32Array, candidates: readonly Candidate[]) {
  const holders = new Map<number, number>();
  candidates.forEach(({ content }, holder) => {
    for (const range of content) {
      for (let i = range.start; i < range.end; i++) {
        const number = outer[i]!;
        if (number < 0) continue;
        const { tokens } = quotations[number]!;
        if (overlap(range, tokens) > LEAST_HELD * (tokens.end - tokens.start)) holders.set(number, holder);
        i = tokens.end - 1;
      }
    }
  });
  return holders;
}
