import type { TokenRange } from '../text/document';
import { ARGUMENT_SCHEME, chainOf, columnSums, CONTENT, forbid, SOURCE, type ChainModel } from './decode/chain-model';
import { addScores } from './decode/linear';
import { marginals } from './decode/marginals';
import { decode, viterbi } from './decode/segments';
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
import type { Reading } from './read-features';

/** A cue with the ranges that the tagger gives it. */
export interface Frame {
  readonly cue: TokenRange;
  readonly source: readonly TokenRange[];
  readonly content: readonly TokenRange[];
  /** Log of the probability of these arguments given the cue: 0 is certain. */
  readonly logProbability: number;
}

/** How far from its cue an argument may lie, in tokens: keeps the cost per cue bounded. */
const REACH_BEFORE = 110;
const REACH_AFTER = 150;

/** What the argument templates read. `cues` in text order. */
export function argumentContext({ view, counts }: Reading, cues: readonly TokenRange[]): ArgumentContext {
  const begins = new Uint8Array(view.count);
  for (const { start } of cues) begins[start] = 1;
  return { view, counts, cues: prefixSum(view.count, (i) => begins[i] === 1), outer: outerQuotations(view) };
}

/** The tokens in which a cue's arguments are looked for: its block, within reach. */
export function argumentWindow({ view }: ArgumentContext, { start, end }: TokenRange): TokenRange {
  const block = view.document.blocks[view.block[start]!]!.tokens;
  return { start: Math.max(block.start, start - REACH_BEFORE), end: Math.min(block.end, end + REACH_AFTER) };
}

/** Finds each cue's source and content. */
export function tagArguments(reading: Reading, model: ChainModel, cues: readonly TokenRange[]): Frame[] {
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
    const { labels, score } = viterbi(chain);
    const segments = decode(labels).map((segment) => ({
      ...segment,
      start: segment.start + start,
      end: segment.end + start,
    }));
    return {
      cue,
      source: segments.filter(({ role }) => role === SOURCE),
      content: segments.filter(({ role }) => role === CONTENT),
      logProbability: score - marginals(chain).logTotal,
    };
  });
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
