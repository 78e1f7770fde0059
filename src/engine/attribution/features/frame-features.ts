import type { TokenRange } from '../../text/document';
import type { Reading } from '../read-features';
import type { RuledFrame } from '../ruled-frames';
import type { Frame } from '../tag-arguments';
import { Tag } from './pos-features';
import { Shape } from './shape';
import { QuoteState } from './token-view';

const OWN = 37;
const AROUND = 8;
const BY_RULES = 5;
/** Numbers that describe a frame: its own, those of the frames around it, those of the rules, and its rank among the cue's readings. */
export const FRAME_FEATURES = OWN + AROUND + BY_RULES + 1;

const COMMUNICATION = 32;
const COGNITION = 31;

/** Most tokens between the cue of a frame and one whose relation to it is looked at. */
const NEIGHBOURS = 8;

const logit = (p: number) => Math.log((p + 1e-4) / (1 - p + 1e-4));
const lengthOf = (ranges: readonly TokenRange[]) => ranges.reduce((sum, { start, end }) => sum + end - start, 0);
const holds = (ranges: readonly TokenRange[], at: number) => ranges.some(({ start, end }) => start <= at && at < end);
const distance = (a: TokenRange, b: TokenRange) => (a.end <= b.start ? b.start - a.end : a.start - b.end);

function shared(a: readonly TokenRange[], b: readonly TokenRange[]): number {
  let sum = 0;
  for (const x of a) for (const y of b) sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return sum;
}

/**
 * What the judge knows of each frame, `FRAME_FEATURES` numbers each, in the order of the flattened lists. `readings`: the
 * readings of each cue, best first. They and `ruled` are in text order.
 */
export function frameFeatures(
  reading: Reading,
  readings: readonly (readonly Frame[])[],
  ruled: readonly RuledFrame[],
): Float32Array {
  const best = readings.map(([frame]) => frame!);
  const out = new Float32Array(readings.reduce((sum, { length }) => sum + length, 0) * FRAME_FEATURES);
  let near = 0;
  let at = 0;
  readings.forEach((frames, i) => {
    while (near < ruled.length && ruled[near]!.cue.end <= best[i]!.cue.start - REACH) near++;
    frames.forEach((frame, rank) => {
      out.set(ownFeatures(reading, frame), at);
      out.set(neighbourFeatures(best, i, frame), at + OWN);
      out.set(ruleFeatures(frame, ruled, near), at + OWN + AROUND);
      out[at + FRAME_FEATURES - 1] = rank;
      at += FRAME_FEATURES;
    });
  });
  return out;
}

function ownFeatures({ view, counts }: Reading, frame: Frame): number[] {
  const { cue, source, content } = frame;
  const { strength, sense, pos, shape, quote, document, sentence, block } = view;
  let head = cue.start;
  for (let i = cue.start; i < cue.end; i++) if (strength[i]! > strength[head]!) head = i;
  const sentenceRange = document.sentences[sentence[cue.start]!]!.tokens;
  const contentTokens = lengthOf(content);
  const nearest = Math.min(99, ...content.map((range) => distance(range, cue)));
  const first = content[0];
  const last = content.at(-1);
  let quoted = 0;
  for (const { start, end } of content) for (let i = start; i < end; i++) if (quote[i]! & QuoteState.Inside) quoted++;
  const opening = source[0];
  let names = 0;
  if (opening) for (let i = opening.start; i < opening.end; i++) if (pos[i] === Tag.PROPN) names++;
  const verbs = content.reduce((sum, { start, end }) => sum + counts.verbs[end]! - counts.verbs[start]!, 0);
  const startsSentence = first ? sentenceStart(view, first.start) : 0;
  const nextShape = last && last.end < view.count ? shape[last.end]! : Shape.Stop;
  return [
    logit(cue.probability),
    frame.logProbability,
    frame.contentMean,
    frame.contentStart,
    frame.contentEnd,
    frame.contentMissed,
    frame.sourceMean,
    cue.end - cue.start,
    strength[head]!,
    sense[head] === COMMUNICATION ? 2 : sense[head] === COGNITION ? 1 : 0,
    pos[head]!,
    shape[cue.start]!,
    quote[cue.start]! & (QuoteState.Inside | QuoteState.Long),
    pos[cue.start]!,
    source.length,
    lengthOf(source),
    opening ? (opening.start < cue.start ? 1 : 2) : 0,
    opening ? distance(opening, cue) : -1,
    names,
    opening ? pos[opening.start]! : -1,
    opening && quote[opening.start]! & QuoteState.Inside ? 1 : 0,
    content.length,
    contentTokens,
    nearest,
    first ? (first.start < cue.start ? 1 : 0) + (last!.start > cue.start ? 2 : 0) : 0,
    contentTokens ? quoted / contentTokens : 0,
    first ? shape[first.start]! : -1,
    first ? pos[first.start]! : -1,
    startsSentence,
    nextShape,
    verbs,
    block[cue.start] === 0 ? 1 : 0,
    cue.start - sentenceRange.start,
    sentenceRange.end - cue.end,
    sentenceRange.end - sentenceRange.start,
    cue.end < view.count ? pos[cue.end]! : -1,
    opening && opening.end === cue.start ? 1 : 0,
  ];
}

const sentenceStart = ({ document, sentence }: Reading['view'], at: number) =>
  document.sentences[sentence[at]!]!.tokens.start === at ? 1 : 0;

/** How the frames around stand to one: does another's content hold its cue, does its own hold other cues, do they share content or source? */
function neighbourFeatures(frames: readonly Frame[], index: number, { cue, content, source }: Frame): number[] {
  let holder = 0;
  let holderSure = 0;
  let held = 0;
  let heldCount = 0;
  let overlap = 0;
  let rival = 0;
  let sharedSource = 0;
  const size = lengthOf(content);
  for (let j = Math.max(0, index - NEIGHBOURS); j < Math.min(frames.length, index + NEIGHBOURS + 1); j++) {
    if (j === index) continue;
    const other = frames[j]!;
    const sure = other.cue.probability;
    if (holds(other.content, cue.start) && sure > holder) {
      holder = sure;
      holderSure = other.contentMean;
    }
    if (holds(content, other.cue.start)) {
      held = Math.max(held, sure);
      heldCount++;
    }
    const common = shared(content, other.content);
    if (common) {
      overlap = Math.max(overlap, common / (size + lengthOf(other.content) - common));
      rival = Math.max(rival, sure);
    }
    if (shared(source, other.source)) sharedSource = Math.max(sharedSource, sure);
  }
  return [
    holder,
    holderSure,
    held,
    heldCount,
    overlap,
    rival,
    sharedSource,
    frames.length - index > 1 ? frames[index + 1]!.cue.start - cue.end : 99,
  ];
}

/** How far, in tokens, from its cue a frame is compared with what the rules found, and with how many of those. */
const REACH = 60;
const MOST_RULED = 12;

/** Do the rules find the same cue, content and source? */
function ruleFeatures({ cue, content, source }: Frame, ruled: readonly RuledFrame[], near: number): number[] {
  let sameCue = 0;
  let alike = 0;
  let sure = 0;
  let sourceAgrees = -1;
  let inside = 0;
  const size = lengthOf(content);
  for (let j = near; j < Math.min(ruled.length, near + MOST_RULED); j++) {
    const other = ruled[j]!;
    if (other.cue.start >= cue.end + REACH) break;
    const common = shared(content, other.content);
    const jaccard = common / (size + lengthOf(other.content) - common || 1);
    const isSame = shared([cue], [other.cue]) > 0;
    if (isSame) sameCue = 1;
    if (holds(other.content, cue.start)) inside = 1;
    if (jaccard > alike || (isSame && sourceAgrees < 0)) {
      alike = Math.max(alike, jaccard);
      sure = other.confidence;
      sourceAgrees = source.length ? (shared(source, other.source) > 0 ? 2 : 1) : other.source.length ? 1 : 2;
    }
  }
  return [sameCue, alike, sure, sourceAgrees, inside];
}
