import type { LinearWeights } from '../../src/engine/attribution/decode/linear';
import { marginals } from '../../src/engine/attribution/decode/marginals';
import { COLUMNS_PER_ROLE, labelScores, type Scheme } from '../../src/engine/attribution/decode/segments';
import type { Random } from './random';

/** One sequence to learn from. */
export interface Example {
  readonly length: number;
  readonly gold: Uint8Array;
  /** `length` rows of `width` hashed features; the array may be shared between examples and is read before the next call. */
  features(): Int32Array;
  /** Tokens that can only be outside (the cue itself). */
  readonly outside?: { readonly start: number; readonly end: number };
}

export interface CrfOptions {
  readonly scheme: Scheme;
  /** Features a token. */
  readonly width: number;
  /** Base-2 logarithm of the number of buckets. */
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** Share of features left out at random, so that none is relied on alone. */
  readonly dropout: number;
  /** Squared gradients that every weight is taken to have seen at the start: the larger, the slower a rare feature learns. */
  readonly caution: number;
  readonly log?: (line: string) => void;
}

/** A trained chain: emission weights and transition scores. */
export interface Crf {
  readonly scheme: Scheme;
  readonly emissions: LinearWeights;
  readonly transitions: Float32Array;
}

const FORBIDDEN = -Infinity;

/** A slope of the loss (a difference of probabilities) that is not worth an update. */
const NEGLIGIBLE = 1e-3;

/** A loss below which an example has nothing to teach for now, and how often it is then passed over. */
const EASY = 0.01;
const EASY_SKIPPED = 0.75;

/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) over hashed features by AdaGrad (Duchi et al. 2011)
 * with weight decay; the weights returned are averaged over the later half of the epochs.
 */
export function trainCrf(examples: readonly Example[], options: CrfOptions, random: Random): Crf {
  const { scheme, width, bits, epochs, rate, decay, dropout } = options;
  const columns = scheme.roles * COLUMNS_PER_ROLE;
  const mask = 2 ** bits - 1;
  const weights = new Float32Array(2 ** bits * columns);
  const squares = new Float32Array(weights.length).fill(options.caution);
  const average = new Float32Array(weights.length);
  const count = scheme.labels;
  const transitions = new Float32Array(count * count);
  const transitionSquares = new Float32Array(count * count).fill(1e-2);
  const averageTransitions = new Float32Array(count * count);
  const order = examples.map((_, i) => i);
  const sums = new Float64Array(columns);
  const gradient = new Float64Array(columns);
  const averagedFrom = Math.floor(epochs / 2);
  const losses = new Float64Array(examples.length).fill(Infinity);
  // A linear congruential generator in the innermost loop: dropout needs speed, not quality.
  let noise = random.below(2 ** 31);
  const dropped = dropout * 2 ** 32;
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(order);
    let loss = 0;
    for (const index of order) {
      const example = examples[index]!;
      const { length, gold } = example;
      if (!length || (losses[index]! < EASY && random.next() < EASY_SKIPPED)) continue;
      const features = example.features();
      const scores = new Float64Array(length * count);
      const keep = new Int32Array(length * width);
      for (let i = 0; i < length; i++) {
        const row = i * width;
        for (let f = 0; f < width; f++) {
          noise = (Math.imul(noise, 1664525) + 1013904223) | 0;
          keep[row + f] = noise >>> 0 < dropped ? -1 : (features[row + f]! & mask) * columns;
        }
        for (let c = 0; c < columns; c += COLUMNS_PER_ROLE) {
          let inside = 0;
          let first = 0;
          let last = 0;
          for (let f = 0; f < width; f++) {
            const bucket = keep[row + f]!;
            if (bucket < 0) continue;
            inside += weights[bucket + c]!;
            first += weights[bucket + c + 1]!;
            last += weights[bucket + c + 2]!;
          }
          sums[c] = inside;
          sums[c + 1] = first;
          sums[c + 2] = last;
        }
        labelScores(scheme.roles, sums, 0, scores, i * count);
      }
      if (example.outside) forbid(scores, count, example.outside.start, example.outside.end);
      const edges = new Float64Array(count * count);
      const { logTotal, labels } = marginals({ scheme, length, scores, transitions }, edges);
      let goldScore = 0;
      let previous = 0;
      for (let i = 0; i < length; i++) {
        const label = gold[i]!;
        goldScore += scores[i * count + label]! + transitions[previous * count + label]!;
        edges[previous * count + label]! -= 1;
        previous = label;
        labels[i * count + label]! -= 1;
      }
      losses[index] = logTotal - goldScore;
      loss += losses[index];
      for (let i = 0; i < length; i++) {
        columnGradient(labels, i * count, scheme.roles, gradient);
        for (let c = 0; c < columns; c++) {
          const slope = gradient[c]!;
          if (Math.abs(slope) < NEGLIGIBLE) continue;
          for (let f = 0; f < width; f++) {
            const bucket = keep[i * width + f]!;
            if (bucket < 0) continue;
            const g = slope + decay * weights[bucket + c]!;
            const square = (squares[bucket + c]! += g * g);
            weights[bucket + c]! -= (rate * g) / Math.sqrt(square);
          }
        }
      }
      for (let e = 0; e < edges.length; e++) {
        const g = edges[e]!;
        if (!g) continue;
        const square = (transitionSquares[e]! += g * g);
        transitions[e]! -= (rate * g) / Math.sqrt(square);
      }
    }
    options.log?.(`epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(4)}`);
    if (epoch >= averagedFrom) {
      for (let i = 0; i < weights.length; i++) average[i]! += weights[i]! / (epochs - averagedFrom);
      for (let i = 0; i < transitions.length; i++) {
        averageTransitions[i]! += transitions[i]! / (epochs - averagedFrom);
      }
    }
  }
  return {
    scheme,
    emissions: { columns, mask, weights: average, scales: new Float32Array(columns).fill(1) },
    transitions: averageTransitions,
  };
}

/** Forbids every label but `O` for the tokens `[start, end)`. */
export function forbid(scores: Float64Array, count: number, start: number, end: number): void {
  for (let i = start; i < end; i++) {
    for (let label = 1; label < count; label++) scores[i * count + label] = FORBIDDEN;
  }
}

/** Slope of the loss in each column, from the errors of the labels of one token. */
function columnGradient(errors: Float64Array, at: number, roles: number, out: Float64Array): void {
  for (let role = 0; role < roles; role++) {
    const label = at + 1 + 4 * role;
    const [first, inside, last, unit] = [errors[label]!, errors[label + 1]!, errors[label + 2]!, errors[label + 3]!];
    out[3 * role] = first + inside + last + unit;
    out[3 * role + 1] = first + unit;
    out[3 * role + 2] = last + unit;
  }
}
