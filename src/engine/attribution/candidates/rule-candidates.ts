import type { TokenRange } from '../../document/document';
import { areSame, touch, touchAny } from '../../document/ranges';
import type { Candidate, CuedCandidate } from '../candidate';
import type { UnrankedCandidate } from '../tagger/tag-arguments';
import type { PossibleCue } from '../tagger/tag-cues';

/** The rules' candidates that have a cue, in the order of their cues. */
export const cuedCandidates = (candidates: readonly Candidate[]): CuedCandidate[] =>
  candidates
    .filter((candidate): candidate is CuedCandidate => candidate.cue !== undefined)
    .sort((a, b) => a.cue.start - b.cue.start);

/**
 * The tagger's candidates of each cue, and behind them the rules' if it is none of them; and those with a cue that the tagger
 * passed over: the re-ranker looks at all alike. In text order.
 */
export function withRules(
  byCue: readonly (readonly UnrankedCandidate[])[],
  fromRules: readonly CuedCandidate[],
): (readonly UnrankedCandidate[])[] {
  const all = [...byCue];
  const passedOver: UnrankedCandidate[][] = [];
  let at = 0;
  for (const rule of fromRules) {
    while (at < byCue.length && byCue[at]![0]!.cue.end <= rule.cue.start) at++;
    const cue = byCue[at]?.[0]!.cue;
    if (!cue || !touch(cue, rule.cue)) {
      const candidate = toUnranked({ ...rule.cue, probability: 0 }, rule);
      const last = passedOver.at(-1);
      if (last?.[0]!.cue.start === rule.cue.start) last.push(candidate);
      else passedOver.push([candidate]);
    } else if (isOther(rule, cue, all[at]!)) all[at] = [...all[at]!, toUnranked(cue, rule)];
  }
  return [...all, ...passedOver].sort(([a], [b]) => a!.cue.start - b!.cue.start);
}

/** Whether the rules give the cue arguments that no candidate has yet, and of words beside the cue as the tagger has it. */
function isOther({ source, content }: CuedCandidate, cue: TokenRange, ofCue: readonly UnrankedCandidate[]): boolean {
  if (touchAny([...source, ...content], [cue])) return false;
  return !ofCue.some((candidate) => areSame(candidate.content, content) && areSame(candidate.source, source));
}

/** A rule's candidate as one of a cue, of which the tagger was not asked. */
const toUnranked = (cue: PossibleCue, { source, content }: CuedCandidate): UnrankedCandidate => ({
  cue,
  source,
  content,
  byRules: true,
  logProbability: UNSEEN,
  contentMean: 0,
  contentStart: 0,
  contentEnd: 0,
  contentMissed: 0,
  sourceMean: 0,
});

/** Log-probability of arguments that the tagger was not asked about. */
const UNSEEN = -6;
