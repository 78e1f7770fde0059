import type { TokenRange } from '../../document/document';
import { areSame, touch, touchAny } from '../../document/ranges';
import type { Candidate } from '../candidate';
import type { Frame } from '../tagger/tag-arguments';
import type { CueCandidate } from '../tagger/tag-cues';

/** What the rules found with a cue. */
export type RuledFrame = Pick<Candidate, 'source' | 'content' | 'confidence'> & { readonly cue: TokenRange };

/** The rules' candidates that have a cue, in the order of their cues. */
export const ruledFrames = (candidates: readonly Candidate[]): RuledFrame[] =>
  candidates
    .filter((candidate): candidate is Candidate & RuledFrame => candidate.cue !== undefined)
    .sort((a, b) => a.cue.start - b.cue.start);

/**
 * The cues' readings, and behind them what the rules read there if it is none of them; and the rules' cues that the tagger
 * passed over: the judge decides on all alike. In text order.
 */
export function withRuled(readings: readonly (readonly Frame[])[], ruled: readonly RuledFrame[]): (readonly Frame[])[] {
  const all = [...readings];
  const passedOver: Frame[][] = [];
  let at = 0;
  for (const rule of ruled) {
    while (at < readings.length && readings[at]![0]!.cue.end <= rule.cue.start) at++;
    const cue = readings[at]?.[0]!.cue;
    if (!cue || !touch(cue, rule.cue)) {
      const frame = toFrame({ ...rule.cue, probability: 0 }, rule);
      const last = passedOver.at(-1);
      if (last?.[0]!.cue.start === rule.cue.start) last.push(frame);
      else passedOver.push([frame]);
    } else if (isOther(rule, cue, all[at]!)) all[at] = [...all[at]!, toFrame(cue, rule)];
  }
  return [...all, ...passedOver].sort(([a], [b]) => a!.cue.start - b!.cue.start);
}

/** Whether the rules read the cue's arguments in a way of their own, and in words beside the cue as the tagger has it. */
function isOther({ source, content }: RuledFrame, cue: TokenRange, readings: readonly Frame[]): boolean {
  if (touchAny([...source, ...content], [cue])) return false;
  return !readings.some((frame) => areSame(frame.content, content) && areSame(frame.source, source));
}

/** A frame of which the tagger was not asked. */
const toFrame = (cue: CueCandidate, { source, content }: RuledFrame): Frame => ({
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
