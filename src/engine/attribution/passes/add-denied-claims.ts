import type { TokenRange } from '../../document/document';
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
  given: readonly Candidate[],
  { source, cue, content, clause }: DeniedClaim,
  id: number,
): readonly Candidate[] {
  // "Took issue with Berg's [claim] that": who denies is no part of the one who claims.
  const candidates = given.filter((other) => !touchAny(other.source, [cue]));
  if (candidates.some((other) => touchAny(other.cue ? [other.cue, ...other.source] : other.source, [clause])))
    return given;
  // A content that ends with the denial, a closing mark more or less, is cut; a piece that is nothing else goes.
  const isCut = ({ start, end }: TokenRange, i: number) => end <= clause.end + 1 && (start < clause.start || i > 0);
  if (candidates.some((other) => other.content.some((range, i) => touch(range, clause) && !isCut(range, i))))
    return given;
  return inTextOrder([
    ...candidates.map((other) => cutOff(other, clause)),
    { id, origin: 'denial', cue, source: [source], content: [content], confidence: PRECISION.denial },
  ]);
}

const cutOff = (other: Candidate, clause: TokenRange): Candidate =>
  touchAny(other.content, [clause]) ? { ...other, content: cutAt(other.content, clause.start) } : other;
