import { cutAt, touch, touchAny } from '../../document/ranges';
import { DENIAL_VERBS } from '../../lexicon/denying-verbs.data';
import { inTextOrder, type Candidate } from '../candidate';
import { findDeniedClaims, type DeniedClaim } from '../rules/denied-claims';
import { PRECISION } from '../rules/precision.data';
import type { Pass } from './pass';

/** No article denies more often; each denial is held against all statements. */
const MAX_DENIALS = 40;

/**
 * Adds those denials that the candidates lack. A denial that ends somebody's reported words in the narrator's voice
 * (`said it was safe, a claim that the engineers dispute`) is cut off them; one that stands anywhere else in a statement is
 * left alone.
 */
export const addDeniedClaims: Pass = {
  name: 'add-denied-claims',
  run({ document, narration, fromRules }, candidates) {
    if (!document.forms.some(({ lower }) => DENIAL_VERBS.has(lower))) return candidates;
    const firstId = Math.max(fromRules.length, ...candidates.map(({ id }) => id + 1));
    return findDeniedClaims(narration)
      .slice(0, MAX_DENIALS)
      .reduce((all, denial, i) => withDenial(all, denial, firstId + i), candidates);
  },
};

function withDenial(
  candidates: readonly Candidate[],
  { source, cue, content, clause }: DeniedClaim,
  id: number,
): readonly Candidate[] {
  if (candidates.some((other) => touchAny(other.cue ? [other.cue, ...other.source] : other.source, [clause])))
    return candidates;
  // A content that begins before the denial and ends with it, a closing mark more or less, is cut.
  const isCut = ({ start, end }: { start: number; end: number }) => start < clause.start && end <= clause.end + 1;
  if (candidates.some((other) => other.content.some((range) => touch(range, clause) && !isCut(range))))
    return candidates;
  const cut = candidates.map((other) =>
    touchAny(other.content, [clause]) ? { ...other, content: cutAt(other.content, clause.start) } : other,
  );
  return inTextOrder([
    ...cut,
    { id, origin: 'denial', cue, source: [source], content: [content], confidence: PRECISION.denial },
  ]);
}
