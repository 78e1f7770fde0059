import { holds } from '../../document/ranges';
import { cueLogit, Link, linkLogit, queryOf } from '../../encoder/encoded-document';
import type { UnrankedCandidate } from '../tagger/tag-arguments';
import type { TaggerInput } from '../tagger/tagger-input';

/** Numbers that tell what the encoder thinks of a candidate. */
export const ENCODER_FEATURES = 13;

const REACH = 40;
const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** Writes how far the encoder agrees with a candidate's cue, source and content, and what it would add. */
export function writeEncoderFeatures(
  { view, encoded }: TaggerInput,
  frame: UnrankedCandidate,
  out: Float32Array,
  to: number,
): void {
  if (!encoded) return;
  const { cue, source, content } = frame;
  const query = queryOf(encoded, cue);
  const logit = (at: number, link: number) => linkLogit(encoded, query, at, link);
  let cueSum = 0;
  let cueMost = -20;
  for (let i = cue.start; i < cue.end; i++) {
    cueSum += cueLogit(encoded, i, 0);
    cueMost = Math.max(cueMost, cueLogit(encoded, i, 0));
  }
  let inside = 0;
  let least = 1;
  let count = 0;
  let first = Math.min(cue.start, content[0]?.start ?? cue.start, source[0]?.start ?? cue.start);
  let last = Math.max(cue.end, content.at(-1)?.end ?? 0, source.at(-1)?.end ?? 0);
  for (const { start, end } of content)
    for (let i = start; i < end; i++) {
      const p = sigmoid(logit(i, Link.Content));
      inside += p;
      if (view.kind[i] !== undefined) least = Math.min(least, p);
      count++;
    }
  let sourceInside = 0;
  let sourceCount = 0;
  for (const { start, end } of source)
    for (let i = start; i < end; i++) {
      sourceInside += sigmoid(logit(i, Link.Source));
      sourceCount++;
    }
  const block = view.block[cue.start];
  first = Math.max(0, first - REACH);
  last = Math.min(view.count, last + REACH);
  let outside = 0;
  let sourceOutside = 0;
  let sourceMost = 0;
  for (let i = first; i < last; i++) {
    if (view.block[i] !== block || (i >= cue.start && i < cue.end)) continue;
    if (!holds(content, i)) outside += sigmoid(logit(i, Link.Content));
    if (!holds(source, i)) {
      const p = sigmoid(logit(i, Link.Source));
      sourceOutside += p;
      sourceMost = Math.max(sourceMost, p);
    }
  }
  const head = content[0];
  const tail = content.at(-1);
  let n = to;
  out[n++] = cueSum / (cue.end - cue.start);
  out[n++] = cueMost;
  out[n++] = count ? inside / count : 0;
  out[n++] = least;
  out[n++] = outside;
  out[n++] = head ? logit(head.start, Link.ContentFirst) : 0;
  out[n++] = tail ? logit(tail.end - 1, Link.ContentLast) : 0;
  out[n++] = head && head.start > 0 ? logit(head.start - 1, Link.Content) : 0;
  out[n++] = tail && tail.end < view.count ? logit(tail.end, Link.Content) : 0;
  out[n++] = sourceCount ? sourceInside / sourceCount : 0;
  out[n++] = sourceOutside;
  out[n++] = sourceMost;
  out[n++] = count ? inside / (count + outside) : 0;
}
