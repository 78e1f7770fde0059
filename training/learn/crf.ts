import { forwardBackward, makeLattice, type Lattice } from '../../src/engine/attribution/tagger/decode/lattice';
import { shiftFor, type LinearWeights } from '../../src/engine/attribution/tagger/decode/linear';
import {
  COLUMNS_PER_ROLE,
  labelsOf,
  lastOf,
  openOf,
  OUTSIDE,
} from '../../src/engine/attribution/tagger/decode/segments';
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
  readonly roles: number;
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
  readonly emissions: LinearWeights;
  readonly transitions: Float32Array;
}

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
  const { roles, width, bits, epochs, rate, decay, dropout } = options;
  const columns = roles * COLUMNS_PER_ROLE;
  const shift = shiftFor(bits);
  const weights = new Float32Array(2 ** bits * columns);
  const squares = new Float32Array(weights.length).fill(options.caution);
  const average = new Float32Array(weights.length);
  const count = labelsOf(roles);
  const transitions = new Float32Array(count * count);
  const transitionSquares = new Float32Array(count * count).fill(1e-2);
  const averageTransitions = new Float32Array(count * count);
  const order = examples.map((_, i) => i);
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
      const sums = new Float64Array(length * columns);
      const keep = new Int32Array(length * width);
      for (let i = 0; i < length; i++) {
        const row = i * width;
        for (let f = 0; f < width; f++) {
          noise = (Math.imul(noise, 1664525) + 1013904223) | 0;
          keep[row + f] = noise >>> 0 < dropped ? -1 : (features[row + f]! >>> shift) * columns;
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
          sums[i * columns + c] = inside;
          sums[i * columns + c + 1] = first;
          sums[i * columns + c + 2] = last;
        }
      }
      const lattice = makeLattice(roles, transitions, length);
      for (let i = 0; i < sums.length; i++) lattice.factors[i] = Math.exp(sums[i]!);
      if (example.outside) {
        lattice.factors.fill(0, example.outside.start * columns, example.outside.end * columns);
      }
      const logTotal = forwardBackward(lattice, length);
      losses[index] = logTotal - scoreOf(gold, sums, transitions, roles);
      loss += losses[index];
      const edges = edgeErrors(lattice, gold);
      for (let i = 0; i < length; i++) {
        columnGradient(lattice.probabilities, gold, i, roles, gradient);
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
    emissions: { columns, shift, weights: average, scale: 1 },
    transitions: averageTransitions,
  };
}

const startsAt = (labels: Uint8Array, i: number) => i === 0 || (labels[i - 1]! & 1) === 0;

/** Score of a label sequence. */
function scoreOf(labels: Uint8Array, sums: Float64Array, transitions: Float32Array, roles: number): number {
  let score = 0;
  for (let i = 0, previous = OUTSIDE; i < labels.length; i++) {
    const label = labels[i]!;
    score += transitions[previous * labelsOf(roles) + label]!;
    previous = label;
    if (label === OUTSIDE) continue;
    const role = (label - 1) >> 1;
    const at = (i * roles + role) * COLUMNS_PER_ROLE;
    score += sums[at]!;
    if (startsAt(labels, i)) score += sums[at + 1]!;
    if (label === lastOf(role)) score += sums[at + 2]!;
  }
  return score;
}

/** How much more often each edge is expected than it is in the gold labels. */
function edgeErrors({ labels: count, roles, edges, factors, forward, ahead }: Lattice, gold: Uint8Array): Float64Array {
  const errors = new Float64Array(count * count);
  for (let i = 0; i < gold.length; i++) {
    const row = i * count;
    for (let previous = 0; previous < count; previous++) {
      const share = forward[row + previous]!;
      if (!share) continue;
      const isClosed = (previous & 1) === 0;
      if (isClosed) errors[previous * count]! += share * edges[previous * count]! * ahead[row]!;
      for (let role = 0; role < roles; role++) {
        const open = openOf(role);
        if (!isClosed && previous !== open) continue;
        const first = isClosed ? factors[(i * roles + role) * COLUMNS_PER_ROLE + 1]! : 1;
        for (let label = open; label <= lastOf(role); label++) {
          const edge = previous * count + label;
          errors[edge]! += share * first * edges[edge]! * ahead[row + label]!;
        }
      }
    }
    errors[(i ? gold[i - 1]! : OUTSIDE) * count + gold[i]!]! -= 1;
  }
  return errors;
}

/** Slope of the loss in each column of one token: its probability less the gold. */
function columnGradient(
  probabilities: Float64Array,
  gold: Uint8Array,
  i: number,
  roles: number,
  out: Float64Array,
): void {
  const count = labelsOf(roles);
  for (let role = 0; role < roles; role++) {
    const open = openOf(role);
    const last = lastOf(role);
    const at = i * count;
    const inside = probabilities[at + open]! + probabilities[at + last]!;
    const goesOn = i ? probabilities[at - count + open]! : 0;
    const label = gold[i]!;
    const isInside = label === open || label === last;
    out[3 * role] = inside - (isInside ? 1 : 0);
    out[3 * role + 1] = inside - goesOn - (isInside && startsAt(gold, i) ? 1 : 0);
    out[3 * role + 2] = probabilities[at + last]! - (label === last ? 1 : 0);
  }
}
