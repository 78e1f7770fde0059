import type { Attribution, Span } from '../model';
import type { TextDocument, TokenRange } from '../text/document';
import type { Frame } from './tag-arguments';

/** What the rules found, as token ranges. */
export interface RuledFrame {
  readonly cue: TokenRange;
  readonly source: readonly TokenRange[];
  readonly content: readonly TokenRange[];
  readonly confidence: number;
}

/** The rules' attributions that have a cue, in the order of their cues. */
export function ruledFrames(document: TextDocument, attributions: readonly Attribution[]): RuledFrame[] {
  const ranges = (spans: readonly Span[]) => spans.map((span) => rangeOf(document, span));
  return attributions
    .flatMap(({ cue, source, content, confidence }) =>
      cue[0] ? [{ cue: rangeOf(document, cue[0]), source: ranges(source), content: ranges(content), confidence }] : [],
    )
    .sort((a, b) => a.cue.start - b.cue.start);
}

/** The tokens of a span that begins and ends with tokens. */
function rangeOf({ tokens }: TextDocument, [start, end]: Span): TokenRange {
  const first = firstFrom(tokens, start);
  let last = first;
  while (last < tokens.length && tokens[last]!.end <= end) last++;
  return { start: first, end: last };
}

function firstFrom(tokens: TextDocument['tokens'], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const touches = (a: TokenRange, b: TokenRange) => a.start < b.end && b.start < a.end;

/** The cues' readings, and those of the rules whose cue the tagger passed over: the judge decides on both alike. In text order. */
export function withRuled(readings: readonly (readonly Frame[])[], ruled: readonly RuledFrame[]): (readonly Frame[])[] {
  const frames = readings.map(([frame]) => frame!);
  const all = [...readings];
  let at = 0;
  for (const { cue, source, content } of ruled) {
    while (at < frames.length && frames[at]!.cue.end <= cue.start) at++;
    if (at < frames.length && touches(frames[at]!.cue, cue)) continue;
    const frame = {
      cue: { ...cue, probability: 0 },
      source,
      content,
      logProbability: UNSEEN,
      contentMean: 0,
      contentStart: 0,
      contentEnd: 0,
      contentMissed: 0,
      sourceMean: 0,
    };
    all.push([frame]);
  }
  return all.sort(([a], [b]) => a!.cue.start - b!.cue.start);
}

/** Log-probability of arguments that the tagger was not asked about. */
const UNSEEN = -30;
