import type { TokenRange } from '../text/document';
import { logistic, scoreTrees, type Trees } from './decode/trees';
import { FRAME_FEATURES, frameFeatures } from './features/frame-features';
import type { Reading } from './read-features';
import type { RuledFrame } from './ruled-frames';
import type { Frame } from './tag-arguments';

/** A frame with the probability (calibrated) that its content and source are right. */
export interface JudgedFrame extends Frame {
  readonly probability: number;
}

/** A frame that shares more of its content than this with a likelier one is the same statement read twice. */
const MOST_SHARED = 0.5;

/** Looks at each frame beside its neighbours and what the rules found. `frames` and `ruled` in text order. */
export function judgeFrames(
  reading: Reading,
  frames: readonly Frame[],
  ruled: readonly RuledFrame[],
  trees: Trees,
): JudgedFrame[] {
  const values = frameFeatures(reading, frames, ruled);
  return frames.map((frame, i) =>
    Object.assign({}, frame, { probability: logistic(scoreTrees(trees, values, i * FRAME_FEATURES)) }),
  );
}

/**
 * The frames to keep, likeliest first, so that no statement is read twice and none is made of words inside another one:
 * only the outermost attribution counts. Linear but for the sorting.
 */
export function chooseFrames(frames: readonly JudgedFrame[], tokens: number, threshold: number): JudgedFrame[] {
  const taken = new Uint8Array(tokens);
  const chosen = frames
    .filter(({ probability, content }) => content.length > 0 && probability >= threshold)
    .sort((a, b) => b.probability - a.probability || a.cue.start - b.cue.start)
    .filter(({ cue, content }) => {
      if (taken[cue.start] || sharedOf(content, taken) > MOST_SHARED) return false;
      for (const { start, end } of content) taken.fill(1, start, end);
      return true;
    });
  return chosen.sort((a, b) => a.cue.start - b.cue.start);
}

/** Share of the ranges' tokens that are taken. */
function sharedOf(ranges: readonly TokenRange[], taken: Uint8Array): number {
  let all = 0;
  let shared = 0;
  for (const { start, end } of ranges) {
    all += end - start;
    for (let i = start; i < end; i++) shared += taken[i]!;
  }
  return all ? shared / all : 0;
}
