import type { TokenRange } from '../../document/document';
import { cutAt, touchAny } from '../../document/ranges';
import type { JudgedFrame } from '../rerank/rerank';

/** A frame that shares more of its content than this with a likelier one is the same statement read twice. */
const MOST_SHARED = 0.5;

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
      const before = isSibling(candidate, chosen[outer]!) ? cutAt(chosen[outer]!.content, cue.start) : [];
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
  return source.every((range) => touchAny([range], outer.source));
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
