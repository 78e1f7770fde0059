import type { TokenRange } from '../../document/document';
import { ARGUMENT_ROLES, CONTENT, readChains, SOURCE, type ChainModel, type ChainReader } from './decode/chain-model';
import { forwardBackward, type Lattice } from './decode/lattice';
import { sumColumns, type PackedWeights } from './decode/linear';
import { likeliestPaths, makeSearch, type Path } from './decode/paths';
import { COLUMNS_PER_ROLE, lastOf, openOf, OUTSIDE } from './decode/segments';
import {
  argumentContext,
  PLACE_TEMPLATES,
  relativeTemplates,
  seeAtPlace,
  seePlace,
  seeToken,
  TOKEN_TEMPLATES,
  viewCue,
  type ArgumentContext,
} from './features/argument-features';
import { findPlaces, sideOf } from './features/argument-places';
import type { TokenView } from './features/token-view';
import type { TaggerInput } from './tagger-input';
import type { PossibleCue } from './tag-cues';

/** A candidate before the re-ranker saw it: one of the ways to give a cue a source and a content, and how sure the tagger is of it. */
export interface UnrankedCandidate {
  readonly cue: PossibleCue;
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

/** How many candidates of a cue are handed on, and how likely one besides the best has to be. */
const MOST_READINGS = 5;
const LEAST_PROBABILITY = 0.03;
/** Every label of such a candidate is at least so likely; a little less, so that rounding excludes none. */
const LEAST_LABEL_PROBABILITY = 0.99 * LEAST_PROBABILITY;

const COLUMNS = ARGUMENT_ROLES * COLUMNS_PER_ROLE;

/** Finds each cue's source and content: one list a cue of its likely candidates, best first. */
export function tagArguments(
  input: TaggerInput,
  model: ChainModel,
  cues: readonly PossibleCue[],
): UnrankedCandidate[][] {
  const context = argumentContext(input, cues);
  const windows = cues.map((cue) => argumentWindow(context, cue));
  const longest = windows.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const chains = readChains(model, longest);
  const { lattice } = chains;
  const search = makeSearch(lattice.labels, longest, MOST_READINGS);
  const readWindow = windowReader(context, model, windows, chains);
  return cues.map((cue, index) => {
    const window = windows[index]!;
    const length = window.end - window.start;
    readWindow(cue, window);
    forwardBackward(lattice, length);
    const paths = likeliestPaths(lattice, length, search, LEAST_LABEL_PROBABILITY);
    const likely = paths.filter(({ probability }) => probability >= LEAST_PROBABILITY);
    const kept = likely.length ? likely : likeliestPaths(lattice, length, search).slice(0, 1);
    return kept.map((path) => candidateOf(cue, path, lattice, window.start));
  });
}

/** Of other sentences than the cue's only quoted words belong to it: else 4 in 1,000 of the marked statements do. */
const isNarration = ({ document, sentence }: TokenView, token: number, cue: TokenRange): boolean =>
  sentence[token] !== sentence[cue.start] && sentence[token] !== sentence[cue.end - 1] && document.outer[token]! < 0;

/** Fills a lattice with the evidence on each token of a cue's window. */
function windowReader(
  context: ArgumentContext,
  { emissions }: ChainModel,
  windows: readonly TokenRange[],
  { lattice, setFactors, forbid }: ChainReader,
): (cue: TokenRange, window: TokenRange) => void {
  const shared = sharedSums(context, emissions, windows);
  const places = new Int32Array(lattice.scales.length);
  const relative = relativeTemplates(context.encoded !== undefined);
  const seen = new Int32Array(Math.max(TOKEN_TEMPLATES.length, PLACE_TEMPLATES[0]!.length, relative[0]!.length));
  const atPlace = new Int32Array(COLUMNS);
  const sums = new Int32Array(COLUMNS);
  return (cue, window) => {
    const view = viewCue(context, cue);
    findPlaces(context, view, window, places);
    let lastPlace = -1;
    for (let i = window.start; i < window.end; i++) {
      if (i >= cue.start && i < cue.end) continue;
      if (isNarration(context.view, i, cue)) {
        forbid(i - window.start, i + 1 - window.start);
        continue;
      }
      const place = places[i - window.start]!;
      const side = sideOf(place);
      if (place !== lastPlace) {
        lastPlace = place;
        seePlace(view, place, seen);
        sumColumns(emissions, seen, PLACE_TEMPLATES[side]!, atPlace, 0);
      }
      seeAtPlace(context, view, i, place, seen);
      sumColumns(emissions, seen, relative[side]!, sums, 0);
      for (let c = 0; c < COLUMNS; c++) sums[c]! += atPlace[c]! + shared[i * COLUMNS + c]!;
      setFactors(i - window.start, sums);
    }
    forbid(cue.start - window.start, cue.end - window.start);
  };
}

/** What a path says of a cue's arguments. `first`: the document's token at which the lattice begins. */
function candidateOf(
  cue: PossibleCue,
  { labels, probability }: Path,
  lattice: Lattice,
  first: number,
): UnrankedCandidate {
  const { probabilities, labels: count } = lattice;
  const source: TokenRange[] = [];
  const content: TokenRange[] = [];
  let contentSum = 0;
  let contentCount = 0;
  let sourceSum = 0;
  let sourceCount = 0;
  let missed = 0;
  let anySource = 0;
  for (let i = 0, row = 0, start = -1; i < labels.length; i++, row += count) {
    const label = labels[i]!;
    const asSource = probabilities[row + openOf(SOURCE)]! + probabilities[row + lastOf(SOURCE)]!;
    const asContent = probabilities[row + openOf(CONTENT)]! + probabilities[row + lastOf(CONTENT)]!;
    if (asSource > anySource) anySource = asSource;
    if (label >= openOf(CONTENT)) {
      contentSum += asContent;
      contentCount++;
    } else {
      missed += asContent;
      if (label === OUTSIDE) continue;
      sourceSum += asSource;
      sourceCount++;
    }
    if (start < 0) start = i;
    if (label === lastOf(SOURCE) || label === lastOf(CONTENT)) {
      (label === lastOf(SOURCE) ? source : content).push({ start: start + first, end: i + 1 + first });
      start = -1;
    }
  }
  const head = content[0];
  const tail = content.at(-1);
  return {
    cue,
    source,
    content,
    logProbability: Math.log(probability),
    contentMean: contentCount ? contentSum / contentCount : 0,
    contentStart: head ? startOf(lattice, CONTENT, head.start - first) : 0,
    contentEnd: tail ? probabilities[(tail.end - 1 - first) * count + lastOf(CONTENT)]! : 0,
    contentMissed: missed,
    sourceMean: sourceCount ? sourceSum / sourceCount : 1 - anySource,
  };
}

/** Probability that a span begins at a token: that it is in one, less that one goes on to it. */
function startOf({ probabilities, labels }: Lattice, role: number, at: number): number {
  const open = at * labels + openOf(role);
  return probabilities[open]! + probabilities[open + 1]! - (at ? probabilities[open - labels]! : 0);
}

/** Sums of the features that do not depend on the cue, for every token in some cue's window: a row of columns each. */
function sharedSums(context: ArgumentContext, weights: PackedWeights, windows: readonly TokenRange[]): Int32Array {
  const sums = new Int32Array(context.view.count * COLUMNS);
  const seen = new Int32Array(TOKEN_TEMPLATES.length);
  let done = 0;
  for (const { start, end } of windows) {
    for (let i = Math.max(done, start); i < end; i++) {
      seeToken(context, i, seen);
      sumColumns(weights, seen, TOKEN_TEMPLATES, sums, i * COLUMNS);
    }
    done = Math.max(done, end);
  }
  return sums;
}
