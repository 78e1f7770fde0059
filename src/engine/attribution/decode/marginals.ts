import type { Chain } from './segments';

/** What forward-backward finds. */
export interface Marginals {
  /** Log of the sum of the exponentiated scores of all label sequences. */
  readonly logTotal: number;
  /** Probability of each label at each token: `[i * labels + label]`. */
  readonly labels: Float64Array;
}

/**
 * Forward-backward in probability space, rescaled at each token (Rabiner 1989): no logarithm inside the loops.
 * With `edges` (labels * labels) the expected count of every transition is added to it, the one from the start as from `O`.
 */
export function marginals(chain: Chain, edges?: Float64Array): Marginals {
  const { scheme, length, scores, transitions } = chain;
  const { labels: count, before, mayEnd } = scheme;
  const emission = new Float64Array(length * count);
  const forward = new Float64Array(length * count);
  const edge = new Float64Array(transitions.length);
  for (let i = 0; i < edge.length; i++) edge[i] = Math.exp(transitions[i]!);
  let logTotal = 0;
  for (let i = 0; i < length; i++) {
    const row = i * count;
    let top = -Infinity;
    for (let label = 0; label < count; label++) if (scores[row + label]! > top) top = scores[row + label]!;
    let sum = 0;
    for (let label = 0; label < count; label++) {
      const score = scores[row + label]!;
      if (score === -Infinity) continue;
      const value = Math.exp(score - top);
      emission[row + label] = value;
      const from = before[label]!;
      let reached = 0;
      if (i) {
        for (let j = 0; j < from.length; j++) {
          reached += forward[row - count + from[j]!]! * edge[from[j]! * count + label]!;
        }
      } else if (from[0] === 0) reached = edge[label]!;
      sum += forward[row + label] = reached * value;
    }
    const scale = 1 / sum;
    for (let label = 0; label < count; label++) {
      forward[row + label]! *= scale;
      emission[row + label]! *= scale;
    }
    logTotal += Math.log(sum) + top;
  }
  const labels = new Float64Array(length * count);
  if (!length) return { logTotal: 0, labels };
  let next = new Float64Array(count);
  let current = new Float64Array(count);
  let ending = 0;
  for (let label = 0; label < count; label++) if (mayEnd[label]) ending += forward[(length - 1) * count + label]!;
  for (let label = 0; label < count; label++) next[label] = mayEnd[label] ? 1 / ending : 0;
  logTotal += Math.log(ending);
  for (let i = length - 1; i >= 0; i--) {
    const row = i * count;
    current.fill(0);
    for (let label = 0; label < count; label++) {
      labels[row + label] = forward[row + label]! * next[label]!;
      const ahead = next[label]! * emission[row + label]!;
      if (!ahead) continue;
      if (!i) {
        if (edges && before[label]![0] === 0) edges[label]! += edge[label]! * ahead;
        continue;
      }
      const from = before[label]!;
      for (let j = 0; j < from.length; j++) {
        const previous = from[j]!;
        const value = edge[previous * count + label]! * ahead;
        current[previous]! += value;
        if (edges) edges[previous * count + label]! += forward[row - count + previous]! * value;
      }
    }
    [next, current] = [current, next];
  }
  return { logTotal, labels };
}
