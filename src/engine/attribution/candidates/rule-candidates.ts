import type { Attribution, Span } from '../../model';
import type { TextDocument, TokenRange } from '../../document/document';
import { tokensIn } from '../spans';
import type { Frame } from '../tagger/tag-arguments';
import type { CueCandidate } from '../tagger/tag-cues';

/** What the rules found, as token ranges. */
export interface RuledFrame {
  readonly cue: TokenRange;
  readonly source: readonly TokenRange[];
  readonly content: readonly TokenRange[];
  readonly confidence: number;
}

/** The rules' attributions that have a cue, in the order of their cues. */
export function ruledFrames(document: TextDocument, attributions: readonly Attribution[]): RuledFrame[] {
  const rangeOf = ([start, end]: Span) => tokensIn(document.tokens, start, end);
  return attributions
    .flatMap(({ cue, source, content, confidence }) =>
      cue[0] ? [{ cue: rangeOf(cue[0]), source: source.map(rangeOf), content: content.map(rangeOf), confidence }] : [],
    )
    .sort((a, b) => a.cue.start - b.cue.start);
}

const touches = (a: TokenRange, b: TokenRange) => a.start < b.end && b.start < a.end;

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
    if (!cue || !touches(cue, rule.cue)) {
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
  if ([...source, ...content].some((range) => touches(range, cue))) return false;
  return !readings.some((frame) => same(frame.content, content) && same(frame.source, source));
}

const same = (a: readonly TokenRange[], b: readonly TokenRange[]) =>
  a.length === b.length && a.every(({ start, end }, i) => start === b[i]!.start && end === b[i]!.end);

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
