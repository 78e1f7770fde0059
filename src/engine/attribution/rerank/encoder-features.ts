import type { TokenRange } from '../../document/document';
import { holds } from '../../document/ranges';
import { cueLogit, Link, linkLogit, queryOf } from '../../encoder/encoded-document';
import type { UnrankedCandidate } from '../tagger/tag-arguments';
import type { TokenView } from '../tagger/features/token-view';
import type { TaggerInput } from '../tagger/tagger-input';
import { logistic } from './trees';

/** Numbers that tell what the encoder thinks of a candidate. */
export const ENCODER_FEATURES = 13;

/** So many tokens around a candidate, in the cue's block, the encoder is asked what it would add. */
const REACH = 40;

/** Writes how far the encoder agrees with a candidate's cue, content and source, and what it would add; nothing where no encoder read the document. */
export function writeEncoderFeatures(
  { view, encoded }: TaggerInput,
  { cue, source, content }: UnrankedCandidate,
  out: Float32Array,
  to: number,
): void {
  if (!encoded) return;
  const query = queryOf(encoded, cue);
  const logit = (token: number, link: number) => linkLogit(encoded, query, token, link);
  const isContent = (token: number) => logistic(logit(token, Link.Content));
  const isSource = (token: number) => logistic(logit(token, Link.Source));
  const around = tokensAround(view, cue, [cue, ...source, ...content]);
  const ofCue = summarise(tokensIn([cue]), (token) => cueLogit(encoded, token, 0));
  const ofContent = summarise(tokensIn(content), isContent);
  const ofSource = summarise(tokensIn(source), isSource);
  const contentMissed = summarise(
    around.filter((token) => !holds(content, token)),
    isContent,
  );
  const sourceMissed = summarise(
    around.filter((token) => !holds(source, token)),
    isSource,
  );
  const first = content[0]?.start;
  const last = content.at(-1)?.end;
  let n = to;
  out[n++] = ofCue.sum / ofCue.count;
  out[n++] = ofCue.most;
  out[n++] = ofContent.count ? ofContent.sum / ofContent.count : 0;
  out[n++] = ofContent.count ? ofContent.least : 1;
  out[n++] = contentMissed.sum;
  out[n++] = first === undefined ? 0 : logit(first, Link.ContentFirst);
  out[n++] = last === undefined ? 0 : logit(last - 1, Link.ContentLast);
  out[n++] = first ? logit(first - 1, Link.Content) : 0;
  out[n++] = last !== undefined && last < view.count ? logit(last, Link.Content) : 0;
  out[n++] = ofSource.count ? ofSource.sum / ofSource.count : 0;
  out[n++] = sourceMissed.sum;
  out[n++] = sourceMissed.count ? sourceMissed.most : 0;
  out[n++] = ofContent.count ? ofContent.sum / (ofContent.count + contentMissed.sum) : 0;
}

const tokensIn = (ranges: readonly TokenRange[]): number[] =>
  ranges.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i));

/** The tokens of the cue's block from `REACH` before the first of some ranges to `REACH` behind the last, the cue left out. */
function tokensAround({ block, count }: TokenView, cue: TokenRange, ranges: readonly TokenRange[]): number[] {
  const start = Math.max(0, Math.min(...ranges.map((range) => range.start)) - REACH);
  const end = Math.min(count, Math.max(...ranges.map((range) => range.end)) + REACH);
  return tokensIn([{ start, end }]).filter((i) => block[i] === block[cue.start] && (i < cue.start || i >= cue.end));
}

function summarise(tokens: readonly number[], valueOf: (token: number) => number) {
  let sum = 0;
  let least = Infinity;
  let most = -Infinity;
  for (const token of tokens) {
    const value = valueOf(token);
    sum += value;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return { sum, least, most, count: tokens.length };
}
