import type { TokenRange } from '../../document/document';
import { logistic, scoreTrees, type Trees } from './trees';
import { FRAME_FEATURES, frameFeatures } from './candidate-features';
import type { Reading } from '../tagger/read-features';
import type { RuledFrame } from '../candidates/rule-candidates';
import type { Frame } from '../tagger/tag-arguments';

/** A frame with the probability (calibrated) that its content and source are right. */
export interface JudgedFrame extends Frame {
  readonly probability: number;
}

/** A frame that shares more of its content than this with a likelier one is the same statement read twice. */
const MOST_SHARED = 0.5;

/**
 * Looks at each reading of each cue beside its neighbours and what the rules found, and keeps the best one of each cue.
 * `readings` and `ruled` in text order.
 */
export function judgeFrames(
  reading: Reading,
  readings: readonly (readonly Frame[])[],
  ruled: readonly RuledFrame[],
  trees: Trees,
): JudgedFrame[] {
  const values = frameFeatures(reading, readings, ruled);
  let at = 0;
  return readings.map((frames) => {
    let best = 0;
    let bestScore = 0;
    let most = -Infinity;
    for (let rank = 0; rank < frames.length; rank++, at += FRAME_FEATURES) {
      const score = scoreTrees(trees, values, at);
      const { byRules, logProbability } = frames[rank]!;
      const merit = score + (byRules ? RULES_MERIT : TAGGER_WEIGHT * Math.max(LEAST_BELIEF, logProbability));
      if (merit <= most) continue;
      best = rank;
      bestScore = score;
      most = merit;
    }
    return { ...frames[best]!, probability: logistic(bestScore) };
  });
}

/** How much the tagger's own belief counts beside the judge's between readings of one cue: it knows edges better. */
const TAGGER_WEIGHT = 0.2;
const LEAST_BELIEF = -20;
/** What the rules' reading has instead: among readings that the judge holds for equally likely they know edges best. In log-odds. */
const RULES_MERIT = 0.3;

/**
 * The frames to keep, likeliest first, so that no statement is read twice and none is made of words inside another one:
 * only the outermost attribution counts. Where a content runs over a further cue of the same speaker (“…, adding that …”),
 * it is cut there. Linear but for the sorting.
 */
export function chooseFrames(frames: readonly JudgedFrame[], tokens: number, threshold: number): JudgedFrame[] {
  const owner = new Int32Array(tokens).fill(-1);
  const chosen: JudgedFrame[] = [];
  const likeliest = frames
    .filter(({ probability, content }) => content.length > 0 && probability >= threshold)
    .sort((a, b) => b.probability - a.probability || a.cue.start - b.cue.start);
  for (const candidate of likeliest) {
    const { cue, content } = candidate;
    const outer = owner[cue.start]!;
    let frame = candidate;
    if (outer >= 0) {
      const before = isSibling(candidate, chosen[outer]!) ? cutBefore(chosen[outer]!, cue.start) : [];
      if (before.length === 0) continue;
      for (const { start, end } of chosen[outer]!.content)
        if (end > cue.start) owner.fill(-1, Math.max(start, cue.start), end);
      chosen[outer] = { ...chosen[outer]!, content: before };
      if (frame.source.length === 0) frame = { ...frame, source: chosen[outer].source };
    }
    if (sharedOf(content, owner) > MOST_SHARED) continue;
    for (const { start, end } of content) owner.fill(chosen.length, start, end);
    chosen.push(frame);
  }
  return chosen.sort((a, b) => a.cue.start - b.cue.start);
}

/** From this probability on a cue inside another one's content may cut it. */
const SURE = 0.5;

/** Does a cue inside another one's content go on with the same speaker, its own content up to the same end? */
function isSibling({ probability, source, content, cue }: JudgedFrame, outer: JudgedFrame): boolean {
  if (probability < SURE || content[0]!.start < cue.end) return false;
  return source.every(({ start, end }) => outer.source.some((other) => start < other.end && other.start < end));
}

/** The frame's content up to a token. */
function cutBefore({ content }: JudgedFrame, at: number): TokenRange[] {
  return content.flatMap(({ start, end }) => (start < at ? [{ start, end: Math.min(end, at) }] : []));
}

/** Share of the ranges' tokens that belong to a chosen frame. */
function sharedOf(ranges: readonly TokenRange[], owner: Int32Array): number {
  let all = 0;
  let shared = 0;
  for (const { start, end } of ranges) {
    all += end - start;
    for (let i = start; i < end; i++) if (owner[i]! >= 0) shared++;
  }
  return all ? shared / all : 0;
}
