import type { TextDocument, TokenRange } from '../../document/document';
import { areSame, holds, touchAny } from '../../document/ranges';
import type { RankedCandidate } from '../rerank/rerank';

/**
 * Gives each chosen candidate the extent that is most likely exact: of its cue's candidates of about the same words, with the
 * same of them in quotation marks and none in the way of another chosen one. The re-ranker asks whether a content is about right,
 * so that one of a clause too much is as good to it; of exact bounds the tagger knows more. Source and confidence stay: whether
 * anybody says it, and who, is settled.
 */
export function settleExtents(
  document: TextDocument,
  chosen: readonly RankedCandidate[],
  byCue: readonly (readonly RankedCandidate[])[],
  least: number,
): RankedCandidate[] {
  const cueOf = new Map(byCue.flatMap((ofCue) => ofCue.map((candidate) => [candidate, ofCue])));
  const taken = new Uint8Array(document.tokens.length);
  const mark = ({ cue, content }: RankedCandidate, as: 0 | 1) => {
    for (const { start, end } of [cue, ...content]) taken.fill(as, start, end);
  };
  for (const one of chosen) mark(one, 1);
  return chosen.map((one) => {
    mark(one, 0);
    const alike = (cueOf.get(one) ?? []).filter(
      ({ content, probability }) =>
        probability >= least &&
        touchAny(content, one.content) &&
        !touchAny(content, one.source) &&
        !content.some(({ start, end }) => taken.subarray(start, end).includes(1)) &&
        quoteSame(document, content, one.content),
    );
    const best = alike.reduce((a, b) => (oddsOfExtent(b) > oddsOfExtent(a) ? b : a), one);
    const settled = areSame(best.content, one.content) ? one : { ...one, content: best.content };
    mark(settled, 1);
    return settled;
  });
}

/** Whether two contents hold the same words in quotation marks. */
function quoteSame({ outer }: TextDocument, as: readonly TokenRange[], bs: readonly TokenRange[]): boolean {
  const isInBoth = ({ start, end }: TokenRange, others: readonly TokenRange[]) => {
    for (let i = start; i < end; i++) if (outer[i]! >= 0 && !holds(others, i)) return false;
    return true;
  };
  return as.every((range) => isInBoth(range, bs)) && bs.every((range) => isInBoth(range, as));
}

/** How much the tagger counts beside the re-ranker, in whose odds its belief is already: whole, PolNeAR's contents were right a little less often. */
const TAGGER = 0.5;

/** The re-ranker's odds by the tagger's probability, which was not asked of what only the rules read. */
const oddsOfExtent = ({ probability, byRules, logProbability }: RankedCandidate): number =>
  (probability / (1 - probability + 1e-6)) * (byRules ? 1 : Math.exp(TAGGER * logProbability));
