import { logistic, scoreTrees, type Trees } from '../../src/engine/attribution/rerank/trees';
import type { Random } from './random';

export interface BoostingOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Ridge on the leaves. */
  readonly ridge: number;
  /** Least weight (sum of second derivatives) of a leaf. */
  readonly least: number;
  /** Share of the examples that a tree is grown on, drawn anew for each. */
  readonly share: number;
}

/** What trees are grown on. */
export interface TreeExamples {
  /** `width` values an example. */
  readonly rows: Float32Array;
  readonly width: number;
  /** 0 or 1 for each example. */
  readonly labels: Uint8Array;
  /** How much each example counts. */
  readonly weights: Float32Array;
}

const BINS = 64;

/**
 * Gradient boosting of complete trees for the log loss (Friedman 2001, each tree on a sample as in Friedman 2002, with the
 * second-order gain of Chen & Guestrin 2016) over quantile bins.
 */
export function trainTrees(
  { rows, width, labels, weights }: TreeExamples,
  options: BoostingOptions,
  random: Random,
): Trees {
  const { trees, depth, rate, ridge, least, share } = options;
  const count = labels.length;
  const cuts = Array.from({ length: width }, (_, feature) => binEdges(rows, width, feature));
  const bins = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i++) bins[i] = binOf(cuts[i % width]!, rows[i]!);
  const inner = 2 ** depth - 1;
  const features = new Uint8Array(trees * inner);
  const thresholds = new Float32Array(trees * inner).fill(Infinity);
  const leaves = new Float32Array(trees * (inner + 1));
  const rate0 = labels.reduce((sum, label, i) => sum + label * weights[i]!, 0) / weights.reduce((sum, n) => sum + n, 0);
  const base = Math.log(rate0 / (1 - rate0));
  const scores = new Float64Array(count).fill(base);
  const node = new Int32Array(count);
  const gradient = new Float64Array(count);
  const curvature = new Float64Array(count);
  for (let tree = 0; tree < trees; tree++) {
    for (let i = 0; i < count; i++) {
      const p = logistic(scores[i]!);
      const weight = random.next() < share ? weights[i]! : 0;
      gradient[i] = weight * (p - labels[i]!);
      curvature[i] = weight * p * (1 - p);
    }
    node.fill(0);
    for (let level = 0; level < depth; level++) {
      const first = 2 ** level - 1;
      const nodes = 2 ** level;
      const best = bestSplits({ bins, width, node, gradient, curvature, first, nodes, ridge, least });
      for (let k = 0; k < nodes; k++) {
        const { feature, bin } = best[k]!;
        features[tree * inner + first + k] = feature;
        if (bin >= 0) thresholds[tree * inner + first + k] = cuts[feature]![bin]!;
      }
      for (let i = 0; i < count; i++) {
        const { feature, bin } = best[node[i]! - first]!;
        const right = bin >= 0 && bins[i * width + feature]! > bin;
        node[i] = 2 * node[i]! + (right ? 2 : 1);
      }
    }
    const sums = new Float64Array(2 * (inner + 1));
    for (let i = 0; i < count; i++) {
      const leaf = node[i]! - inner;
      sums[2 * leaf]! += gradient[i]!;
      sums[2 * leaf + 1]! += curvature[i]!;
    }
    for (let leaf = 0; leaf <= inner; leaf++) {
      leaves[tree * (inner + 1) + leaf] = (-rate * sums[2 * leaf]!) / (sums[2 * leaf + 1]! + ridge);
    }
    for (let i = 0; i < count; i++) scores[i]! += leaves[tree * (inner + 1) + node[i]! - inner]!;
  }
  return { depth, base, features, thresholds, leaves };
}

/** Probabilities of the examples. */
export function predictTrees(trees: Trees, rows: Float32Array, width: number): Float64Array {
  return Float64Array.from({ length: rows.length / width }, (_, i) => logistic(scoreTrees(trees, rows, i * width)));
}

interface SplitTask {
  readonly bins: Uint8Array;
  readonly width: number;
  readonly node: Int32Array;
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
  readonly first: number;
  readonly nodes: number;
  readonly ridge: number;
  readonly least: number;
}

/** The best split of each node of a level; bin -1 where none gains. */
function bestSplits(task: SplitTask): { feature: number; bin: number }[] {
  const { bins, width, node, gradient, curvature, first, nodes, ridge, least } = task;
  const best = Array.from({ length: nodes }, () => ({ feature: 0, bin: -1, gain: 1e-6 }));
  const histogram = new Float64Array(nodes * BINS * 2);
  for (let feature = 0; feature < width; feature++) {
    histogram.fill(0);
    for (let i = 0; i < node.length; i++) {
      const at = ((node[i]! - first) * BINS + bins[i * width + feature]!) * 2;
      histogram[at]! += gradient[i]!;
      histogram[at + 1]! += curvature[i]!;
    }
    for (let k = 0; k < nodes; k++) {
      let total = 0;
      let weight = 0;
      for (let b = 0; b < BINS; b++) {
        total += histogram[(k * BINS + b) * 2]!;
        weight += histogram[(k * BINS + b) * 2 + 1]!;
      }
      const whole = total ** 2 / (weight + ridge);
      let left = 0;
      let leftWeight = 0;
      for (let b = 0; b < BINS - 1; b++) {
        left += histogram[(k * BINS + b) * 2]!;
        leftWeight += histogram[(k * BINS + b) * 2 + 1]!;
        const rightWeight = weight - leftWeight;
        if (leftWeight < least || rightWeight < least) continue;
        const gain = left ** 2 / (leftWeight + ridge) + (total - left) ** 2 / (rightWeight + ridge) - whole;
        if (gain > best[k]!.gain) best[k] = { feature, bin: b, gain };
      }
    }
  }
  return best;
}

/** Upper edges of up to `BINS` bins with about as many examples each. */
function binEdges(rows: Float32Array, width: number, feature: number): Float32Array {
  const values = Float32Array.from({ length: rows.length / width }, (_, i) => rows[i * width + feature]!).sort();
  const edges: number[] = [];
  for (let b = 1; b < BINS; b++) {
    const edge = values[Math.floor((values.length * b) / BINS)]!;
    if (edge !== edges.at(-1)) edges.push(edge);
  }
  return Float32Array.from(edges);
}

function binOf(edges: Float32Array, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (value > edges[middle]!) low = middle + 1;
    else high = middle;
  }
  return low;
}
