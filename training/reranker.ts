import type { Trees } from '../src/engine/attribution/rerank/trees';
import { CANDIDATE_FEATURES, candidateFeatures } from '../src/engine/attribution/rerank/candidate-features';
import type { TaggerInput } from '../src/engine/attribution/tagger/tagger-input';
import { cuedCandidates, withRules } from '../src/engine/attribution/candidates/rule-candidates';
import { findByRules } from '../src/engine/attribution/rules/find-by-rules';
import type { UnrankedCandidate } from '../src/engine/attribution/tagger/tag-arguments';
import type { TokenRange } from '../src/engine/document/document';
import { trainTrees, type BoostingOptions } from './learn/boosting';
import type { Random } from './learn/random';
import type { PreparedArticle, TokenAttribution } from './prepare';

/**
 * Trains the re-ranker on candidates of taggers that have not seen the article: which of them match a statement, source included?
 * `weights`: how much a candidate of each article counts.
 */
export function trainReranker(
  articles: readonly PreparedArticle[],
  inputs: readonly TaggerInput[],
  tagged: readonly (readonly (readonly UnrankedCandidate[])[])[],
  weights: readonly number[],
  options: BoostingOptions,
  random: Random,
): Trees {
  const rows: Float32Array[] = [];
  const labels: number[] = [];
  const counts: number[] = [];
  articles.forEach((article, i) => {
    const fromRules = cuedCandidates(findByRules(article.document));
    const byCue = withRules(tagged[i]!, fromRules);
    const values = candidateFeatures(inputs[i]!, byCue, fromRules);
    rightCandidates(article, byCue).forEach((label, row) => {
      if (label === UNDECIDED) return;
      rows.push(values.subarray(row * CANDIDATE_FEATURES, (row + 1) * CANDIDATE_FEATURES));
      labels.push(label);
      counts.push(weights[i]!);
    });
  });
  const examples = {
    rows: concatenate(rows),
    width: CANDIDATE_FEATURES,
    labels: Uint8Array.from(labels),
    weights: Float32Array.from(counts),
  };
  return trainTrees(examples, options, random);
}

/** A gold attribution that a candidate's content matches by the scorer's measure. */
interface Match {
  readonly gold: number;
  readonly jaccard: number;
  /** Stricter than the scorer: each piece of the source touches the gold source, so that two people are never one source. */
  readonly sourceRight: boolean;
}

const LEAST_JACCARD = 0.5;

/** Of a candidate that is no evidence: nobody marked its words, or what it holds may be called a statement or not. */
const UNDECIDED = 2;

/**
 * For each candidate, in the order of the flattened lists: 1 where its content and source match a statement by the scorer's
 * measure, 0 where not, or `UNDECIDED`. Statements go to cues one to one, best first; of a cue's candidates several may be right.
 */
function rightCandidates(
  { document, attributions, marked }: PreparedArticle,
  byCue: readonly (readonly UnrankedCandidate[])[],
): number[] {
  const words = new Int32Array(document.tokens.length + 1);
  document.tokens.forEach(({ kind }, i) => (words[i + 1] = words[i]! + (kind === 'punctuation' ? 0 : 1)));
  const statements = attributions.filter(({ standing }) => standing === 'statement');
  const others = attributions.filter(({ standing }) => standing === 'either' || standing === 'nested');
  const matches = byCue.map((ofCue) => ofCue.map((candidate) => matchOf(candidate, statements, words)));
  const owner = new Map<number, number>();
  const byQuality = matches
    .flatMap((list, cue) => list.flatMap((match, rank) => (match ? [{ ...match, cue, rank }] : [])))
    .sort((a, b) => b.jaccard - a.jaccard || a.rank - b.rank || a.cue - b.cue);
  for (const { gold, cue } of byQuality) if (!owner.has(gold)) owner.set(gold, cue);
  return byCue.flatMap((ofCue, cue) =>
    ofCue.map((candidate, rank) => {
      const match = matches[cue]![rank];
      if (match?.sourceRight && owner.get(match.gold) === cue) return 1;
      return !marked[candidate.cue.start] || matchOf(candidate, others, words) ? UNDECIDED : 0;
    }),
  );
}

function matchOf(
  { content, source }: UnrankedCandidate,
  attributions: readonly TokenAttribution[],
  words: Int32Array,
): Match | undefined {
  let best: Match | undefined;
  const size = wordsIn(content, words);
  attributions.forEach((attribution, gold) => {
    const shared = sharedWords(content, attribution.content, words);
    const jaccard = shared / (size + wordsIn(attribution.content, words) - shared || 1);
    if (jaccard < LEAST_JACCARD || jaccard <= (best?.jaccard ?? 0)) return;
    const sourceRight = attribution.source.length
      ? source.length > 0 && source.every((piece) => sharedWords([piece], attribution.source, words) > 0)
      : source.length === 0;
    best = { gold, jaccard, sourceRight };
  });
  return best;
}

const wordsIn = (ranges: readonly TokenRange[], words: Int32Array) =>
  ranges.reduce((sum, { start, end }) => sum + words[end]! - words[start]!, 0);

function sharedWords(a: readonly TokenRange[], b: readonly TokenRange[], words: Int32Array): number {
  let sum = 0;
  for (const x of a) {
    for (const y of b) {
      const start = Math.max(x.start, y.start);
      const end = Math.min(x.end, y.end);
      if (start < end) sum += words[end]! - words[start]!;
    }
  }
  return sum;
}

function concatenate(arrays: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(arrays.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const array of arrays) {
    all.set(array, at);
    at += array.length;
  }
  return all;
}
