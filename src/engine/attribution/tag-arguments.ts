import type { TokenRange } from '../text/document';
import { ARGUMENT_SCHEME, chainOf, columnSums, CONTENT, forbid, SOURCE, type ChainModel } from './decode/chain-model';
import { addScores } from './decode/linear';
import { marginals } from './decode/marginals';
import { decode, viterbi, type Chain, type Path } from './decode/segments';
import {
  outerQuotations,
  RELATIVE_FEATURES,
  TOKEN_FEATURES,
  viewCue,
  writeRelativeFeatures,
  writeTokenFeatures,
  type ArgumentContext,
} from './features/argument-features';
import { prefixSum } from './features/sentence-view';
import { QuoteState } from './features/token-view';
import type { Reading } from './read-features';
import type { CueCandidate } from './tag-cues';

/** A cue with the ranges that the tagger gives it, and how sure it is of them. */
export interface Frame {
  readonly cue: CueCandidate;
  readonly source: readonly TokenRange[];
  readonly content: readonly TokenRange[];
  /** Set where the rules read it so and the tagger did not. */
  readonly byRules?: true;
  /** Log of the probability of these arguments given the cue: 0 is certain. */
  readonly logProbability: number;
  /** Mean probability of the content's tokens to be content, of its first token to begin it and of its last to end it; 0 without content. */
  readonly contentMean: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  /** Expected number of content tokens outside the content found. */
  readonly contentMissed: number;
  /** Mean probability of the source's tokens to be source; without a source, that there is none. */
  readonly sourceMean: number;
}

/** How far from its cue an argument may lie, in tokens: keeps the cost per cue bounded. */
const REACH_BEFORE = 110;
const REACH_AFTER = 150;

/** What the argument templates read. `cues` in text order. */
export function argumentContext({ view, counts }: Reading, cues: readonly TokenRange[]): ArgumentContext {
  const begins = new Uint8Array(view.count);
  for (const { start } of cues) begins[start] = 1;
  const quoted = new Uint8Array(view.document.sentences.length);
  for (let i = 0; i < view.count; i++) if (view.quote[i]! & QuoteState.Inside) quoted[view.sentence[i]!] = 1;
  return { view, counts, cues: prefixSum(view.count, (i) => begins[i] === 1), outer: outerQuotations(view), quoted };
}

/**
 * The tokens in which a cue's arguments are looked for: its sentence, and the sentences around it in the paragraph as long
 * as they hold words in quotation marks, within reach.
 */
export function argumentWindow({ view, quoted }: ArgumentContext, { start, end }: TokenRange): TokenRange {
  const { sentences } = view.document;
  let first = view.sentence[start]!;
  let last = view.sentence[end - 1]!;
  const joins = (index: number) => quoted[index] === 1 && sentences[index]!.block === view.block[start];
  while (first > 0 && joins(first - 1) && start - sentences[first]!.tokens.start < REACH_BEFORE) first--;
  while (last + 1 < sentences.length && joins(last + 1) && sentences[last]!.tokens.end - end < REACH_AFTER) last++;
  return {
    start: Math.max(sentences[first]!.tokens.start, start - REACH_BEFORE),
    end: Math.min(sentences[last]!.tokens.end, end + REACH_AFTER),
  };
}

/** How many readings of a cue's arguments are handed on, and how likely (log) one besides the best has to be. */
const MOST_READINGS = 4;
const LEAST_LOG_PROBABILITY = -3.5;

/** Finds each cue's source and content: one list a cue of its likely readings, best first. */
export function tagArguments(reading: Reading, model: ChainModel, cues: readonly CueCandidate[]): Frame[][] {
  const context = argumentContext(reading, cues);
  const shared = sharedSums(context, model, cues);
  const { columns } = model.emissions;
  const features = new Int32Array(RELATIVE_FEATURES);
  return cues.map((cue) => {
    const view = viewCue(context, cue);
    const { start, end } = argumentWindow(context, cue);
    const sums = shared.slice(start * columns, end * columns);
    for (let i = start; i < end; i++) {
      writeRelativeFeatures(context, view, i, features, 0);
      addScores(model.emissions, features, RELATIVE_FEATURES, sums, (i - start) * columns);
    }
    const chain = chainOf(ARGUMENT_SCHEME, model, sums, 0, end - start);
    forbid(chain, cue.start - start, cue.end - start);
    return framesOf(cue, chain, start);
  });
}

/** The likely arguments of a cue. `first`: the document's token at which the chain begins. */
function framesOf(cue: CueCandidate, chain: Chain, first: number): Frame[] {
  const { logTotal, labels: probabilities } = marginals(chain);
  return likelyPaths(chain, logTotal, probabilities).map((path) => frameOf(cue, path, logTotal, probabilities, first));
}

/** A little more than a likely reading's least probability, so that rounding excludes none. */
const LEAST_LABEL_PROBABILITY = Math.exp(LEAST_LOG_PROBABILITY - 0.01);

/**
 * The best label sequence and the likely ones after it. A sequence is never likelier than any of its labels, so that they
 * are looked for among the few labels that are likely enough; only where no sequence is, among all.
 */
function likelyPaths(chain: Chain, logTotal: number, probabilities: Float64Array): Path[] {
  const scores = chain.scores.map((score, i) => (probabilities[i]! >= LEAST_LABEL_PROBABILITY ? score : -Infinity));
  const likely = viterbi({ ...chain, scores }, MOST_READINGS).filter(
    ({ score }) => score - logTotal >= LEAST_LOG_PROBABILITY,
  );
  return likely.length ? likely : viterbi(chain);
}

function frameOf(
  cue: CueCandidate,
  { labels, score }: Path,
  logTotal: number,
  probabilities: Float64Array,
  first: number,
): Frame {
  const segments = decode(labels);
  const ranges = (role: number) =>
    segments
      .filter((segment) => segment.role === role)
      .map(({ start, end }) => ({ start: start + first, end: end + first }));
  const count = ARGUMENT_SCHEME.labels;
  const isRole = (i: number, role: number) => {
    const at = i * count + 1 + 4 * role;
    return probabilities[at]! + probabilities[at + 1]! + probabilities[at + 2]! + probabilities[at + 3]!;
  };
  let contentSum = 0;
  let contentCount = 0;
  let sourceSum = 0;
  let sourceCount = 0;
  let missed = 0;
  let anySource = 0;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    const content = isRole(i, CONTENT);
    const source = isRole(i, SOURCE);
    anySource = Math.max(anySource, source);
    if (label > 4) {
      contentSum += content;
      contentCount++;
    } else {
      missed += content;
      if (label > 0) {
        sourceSum += source;
        sourceCount++;
      }
    }
  }
  const contents = segments.filter(({ role }) => role === CONTENT);
  const head = contents[0];
  const tail = contents.at(-1);
  return {
    cue,
    source: ranges(SOURCE),
    content: ranges(CONTENT),
    logProbability: score - logTotal,
    contentMean: contentCount ? contentSum / contentCount : 0,
    contentStart: head ? probabilities[head.start * count + 5]! + probabilities[head.start * count + 8]! : 0,
    contentEnd: tail ? probabilities[(tail.end - 1) * count + 7]! + probabilities[(tail.end - 1) * count + 8]! : 0,
    contentMissed: missed,
    sourceMean: sourceCount ? sourceSum / sourceCount : 1 - anySource,
  };
}

/** Column sums of the features that do not depend on the cue, for every token in some cue's window. */
function sharedSums(context: ArgumentContext, model: ChainModel, cues: readonly TokenRange[]): Float32Array {
  const { columns } = model.emissions;
  const sums = new Float32Array(context.view.count * columns);
  let done = 0;
  for (const cue of cues) {
    const { start, end } = argumentWindow(context, cue);
    const from = Math.max(done, start);
    if (from >= end) continue;
    sums.set(
      columnSums(model, TOKEN_FEATURES, from, end, (at, out) => writeTokenFeatures(context, at, out, 0)),
      from * columns,
    );
    done = end;
  }
  return sums;
}
