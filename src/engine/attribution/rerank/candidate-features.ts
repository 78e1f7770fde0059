import { distance, holds, lengthOf, sharedLength, touch } from '../../document/ranges';
import type { TaggerInput } from '../tagger/tagger-input';
import type { CuedCandidate } from '../candidate';
import type { UnrankedCandidate } from '../tagger/tag-arguments';
import { Tag } from '../tagger/features/pos-features';
import { Shape } from '../tagger/features/shape';
import { ENCODER_FEATURES, writeEncoderFeatures } from './encoder-features';
import { CLAUSE_FEATURES, viewWhole, writeClauseFeatures } from './clause-features';
import { QuoteState } from '../tagger/features/token-view';

const OWN = 37;
const AROUND = 8;
const BY_RULES = 5;
/**
 * Numbers that describe a candidate: its own, those of the candidates around it, those of the rules, its rank among the cue's,
 * and those that tell of its clause.
 */
export const CANDIDATE_FEATURES = OWN + AROUND + BY_RULES + 1 + CLAUSE_FEATURES + ENCODER_FEATURES;

const COMMUNICATION = 32;
const COGNITION = 31;

/** Most tokens between the cue of a candidate and one whose relation to it is looked at. */
const NEIGHBOURS = 4;

const logit = (p: number) => Math.log((p + 1e-4) / (1 - p + 1e-4));
/**
 * What the re-ranker knows of each candidate, `CANDIDATE_FEATURES` numbers each, in the order of the flattened lists. `byCue`: the
 * candidates of each cue, best first. They and `fromRules` are in text order.
 */
export function candidateFeatures(
  input: TaggerInput,
  byCue: readonly (readonly UnrankedCandidate[])[],
  fromRules: readonly CuedCandidate[],
): Float32Array {
  const best = byCue.map(([candidate]) => candidate!);
  const out = new Float32Array(byCue.reduce((sum, { length }) => sum + length, 0) * CANDIDATE_FEATURES);
  const whole = viewWhole(input);
  let near = 0;
  let at = 0;
  byCue.forEach((ofCue, i) => {
    while (near < fromRules.length && fromRules[near]!.cue.end <= best[i]!.cue.start - REACH) near++;
    ofCue.forEach((candidate, rank) => {
      writeOwnFeatures(input, candidate, out, at);
      writeNeighbourFeatures(best, i, candidate, out, at + OWN);
      writeRuleFeatures(candidate, fromRules, near, out, at + OWN + AROUND);
      out[at + OWN + AROUND + BY_RULES] = rank;
      writeClauseFeatures(input, whole, ofCue, rank, out, at + CANDIDATE_FEATURES - CLAUSE_FEATURES - ENCODER_FEATURES);
      writeEncoderFeatures(input, candidate, out, at + CANDIDATE_FEATURES - ENCODER_FEATURES);
      at += CANDIDATE_FEATURES;
    });
  });
  return out;
}

function writeOwnFeatures(
  { view, counts }: TaggerInput,
  candidate: UnrankedCandidate,
  out: Float32Array,
  to: number,
): void {
  const { cue, source, content } = candidate;
  const { strength, sense, pos, shape, quote, document, sentence, block } = view;
  let head = cue.start;
  for (let i = cue.start; i < cue.end; i++) if (strength[i]! > strength[head]!) head = i;
  const sentenceRange = document.sentences[sentence[cue.start]!]!.tokens;
  const contentTokens = lengthOf(content);
  const first = content[0];
  const last = content.at(-1);
  let nearest = 99;
  let quoted = 0;
  let verbs = 0;
  for (const range of content) {
    const { start, end } = range;
    nearest = Math.min(nearest, distance(range, cue));
    verbs += counts.verbs[end]! - counts.verbs[start]!;
    quoted += counts.quoted[end]! - counts.quoted[start]!;
  }
  const opening = source[0];
  let names = 0;
  if (opening) for (let i = opening.start; i < opening.end; i++) if (pos[i] === Tag.PROPN) names++;
  let n = to;
  out[n++] = logit(cue.probability);
  out[n++] = candidate.logProbability;
  out[n++] = candidate.contentMean;
  out[n++] = candidate.contentStart;
  out[n++] = candidate.contentEnd;
  out[n++] = candidate.contentMissed;
  out[n++] = candidate.sourceMean;
  out[n++] = cue.end - cue.start;
  out[n++] = strength[head]!;
  out[n++] = sense[head] === COMMUNICATION ? 2 : sense[head] === COGNITION ? 1 : 0;
  out[n++] = pos[head]!;
  out[n++] = shape[cue.start]!;
  out[n++] = quote[cue.start]! & (QuoteState.Inside | QuoteState.Long);
  out[n++] = pos[cue.start]!;
  out[n++] = source.length;
  out[n++] = lengthOf(source);
  out[n++] = opening ? (opening.start < cue.start ? 1 : 2) : 0;
  out[n++] = opening ? distance(opening, cue) : -1;
  out[n++] = names;
  out[n++] = opening ? pos[opening.start]! : -1;
  out[n++] = opening && quote[opening.start]! & QuoteState.Inside ? 1 : 0;
  out[n++] = content.length;
  out[n++] = contentTokens;
  out[n++] = nearest;
  out[n++] = first ? (first.start < cue.start ? 1 : 0) + (last!.start > cue.start ? 2 : 0) : 0;
  out[n++] = contentTokens ? quoted / contentTokens : 0;
  out[n++] = first ? shape[first.start]! : -1;
  out[n++] = first ? pos[first.start]! : -1;
  out[n++] = first ? sentenceStart(view, first.start) : 0;
  out[n++] = last && last.end < view.count ? shape[last.end]! : Shape.Stop;
  out[n++] = verbs;
  out[n++] = block[cue.start] === 0 ? 1 : 0;
  out[n++] = cue.start - sentenceRange.start;
  out[n++] = sentenceRange.end - cue.end;
  out[n++] = sentenceRange.end - sentenceRange.start;
  out[n++] = cue.end < view.count ? pos[cue.end]! : -1;
  out[n++] = opening && opening.end === cue.start ? 1 : 0;
}

const sentenceStart = ({ document, sentence }: TaggerInput['view'], at: number) =>
  document.sentences[sentence[at]!]!.tokens.start === at ? 1 : 0;

/** How the candidates around stand to one: does another's content hold its cue, does its own hold other cues, do they share content or source? */
function writeNeighbourFeatures(
  candidates: readonly UnrankedCandidate[],
  index: number,
  { cue, content, source }: UnrankedCandidate,
  out: Float32Array,
  to: number,
): void {
  let holder = 0;
  let holderSure = 0;
  let held = 0;
  let heldCount = 0;
  let overlap = 0;
  let rival = 0;
  let sharedSource = 0;
  const size = lengthOf(content);
  for (let j = Math.max(0, index - NEIGHBOURS); j < Math.min(candidates.length, index + NEIGHBOURS + 1); j++) {
    if (j === index) continue;
    const other = candidates[j]!;
    const sure = other.cue.probability;
    if (holds(other.content, cue.start) && sure > holder) {
      holder = sure;
      holderSure = other.contentMean;
    }
    if (holds(content, other.cue.start)) {
      held = Math.max(held, sure);
      heldCount++;
    }
    const common = sharedLength(content, other.content);
    if (common) {
      overlap = Math.max(overlap, common / (size + lengthOf(other.content) - common));
      rival = Math.max(rival, sure);
    }
    if (sure > sharedSource && sharedLength(source, other.source)) sharedSource = sure;
  }
  out[to] = holder;
  out[to + 1] = holderSure;
  out[to + 2] = held;
  out[to + 3] = heldCount;
  out[to + 4] = overlap;
  out[to + 5] = rival;
  out[to + 6] = sharedSource;
  out[to + 7] = candidates.length - index > 1 ? candidates[index + 1]!.cue.start - cue.end : 99;
}

/** How far, in tokens, from its cue a candidate is compared with what the rules found, and with how many of those. */
const REACH = 60;
const MOST_FROM_RULES = 12;

/** Do the rules find the same cue, content and source? */
function writeRuleFeatures(
  { cue, content, source }: UnrankedCandidate,
  fromRules: readonly CuedCandidate[],
  near: number,
  out: Float32Array,
  to: number,
): void {
  let sameCue = 0;
  let alike = 0;
  let sure = 0;
  let sourceAgrees = -1;
  let inside = 0;
  const size = lengthOf(content);
  for (let j = near; j < Math.min(fromRules.length, near + MOST_FROM_RULES); j++) {
    const other = fromRules[j]!;
    if (other.cue.start >= cue.end + REACH) break;
    const common = sharedLength(content, other.content);
    const jaccard = common / (size + lengthOf(other.content) - common || 1);
    const isSame = touch(cue, other.cue);
    if (isSame) sameCue = 1;
    if (holds(other.content, cue.start)) inside = 1;
    if (jaccard > alike || (isSame && sourceAgrees < 0)) {
      alike = Math.max(alike, jaccard);
      sure = other.confidence;
      sourceAgrees = source.length ? (sharedLength(source, other.source) > 0 ? 2 : 1) : other.source.length ? 1 : 2;
    }
  }
  out[to] = sameCue;
  out[to + 1] = alike;
  out[to + 2] = sure;
  out[to + 3] = sourceAgrees;
  out[to + 4] = inside;
}
