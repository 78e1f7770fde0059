import { COLUMNS_PER_ROLE, labelsOf } from './segments';

/**
 * All label sequences of a chain of tokens, weighted: a sequence weighs the product of its tokens' factors and of the
 * edges between its labels. The arrays have room for the longest chain and are filled anew for each.
 */
export interface Lattice {
  readonly roles: number;
  readonly labels: number;
  /** What one label following another multiplies: `[previous * labels + label]`. */
  readonly edges: Float64Array;
  /** What being inside a role, its first token and its last multiply: `[(i * roles + role) * 3 + column]`. */
  readonly factors: Float64Array;
  /** Share of the sequences up to token `i - 1` that end with each label: `[i * labels + label]`; row 0 is the start. */
  readonly forward: Float64Array;
  /** What each token's row of `forward` was multiplied by to sum to 1. */
  readonly scales: Float64Array;
  /** What remains behind a label of a token, its own factors included, so that `forward * edge * ahead` is the probability of a step. */
  readonly ahead: Float64Array;
  /** Probability of each label at each token: `[i * labels + label]`. */
  readonly probabilities: Float64Array;
}

/** A lattice of `transitions` (logarithms) with room for `most` tokens. */
export function makeLattice(roles: number, transitions: Float32Array, most: number): Lattice {
  const labels = labelsOf(roles);
  return {
    roles,
    labels,
    edges: Float64Array.from(transitions, Math.exp),
    factors: new Float64Array(most * roles * COLUMNS_PER_ROLE),
    forward: new Float64Array((most + 1) * labels),
    scales: new Float64Array(most),
    ahead: new Float64Array(most * labels),
    probabilities: new Float64Array(most * labels),
  };
}

/**
 * Forward-backward over the first `length` tokens, rescaled at each of them (Rabiner 1989): fills in `forward`, `ahead` and
 * `probabilities`. Returns the logarithm of all sequences' weight.
 */
export function forwardBackward(lattice: Lattice, length: number): number {
  const logTotal = goForward(lattice, length);
  goBackward(lattice, length);
  return logTotal;
}

/** The forward half: fills in `forward` and `scales`. Returns the logarithm of all sequences' weight. */
export function goForward({ roles, labels, edges, factors, forward, scales }: Lattice, length: number): number {
  let logTotal = 0;
  let product = 1;
  forward.fill(0, 0, labels);
  forward[0] = 1;
  for (let i = 0; i < length; i++) {
    const from = i * labels;
    const to = from + labels;
    let outside = 0;
    for (let closed = 0; closed < labels; closed += 2) outside += forward[from + closed]! * edges[closed * labels]!;
    forward[to] = outside;
    let sum = outside;
    for (let role = 0, open = 1, at = i * roles * 3; role < roles; role++, open += 2, at += 3) {
      let toOpen = 0;
      let toLast = 0;
      for (let closed = 0; closed < labels; closed += 2) {
        const share = forward[from + closed]!;
        toOpen += share * edges[closed * labels + open]!;
        toLast += share * edges[closed * labels + open + 1]!;
      }
      const first = factors[at + 1]!;
      const going = forward[from + open]!;
      const inside = factors[at]!;
      const opened = (toOpen * first + going * edges[open * labels + open]!) * inside;
      const ended = (toLast * first + going * edges[open * labels + open + 1]!) * inside * factors[at + 2]!;
      forward[to + open] = opened;
      forward[to + open + 1] = ended;
      sum += opened + ended;
    }
    const scale = 1 / sum;
    for (let label = 0; label < labels; label++) forward[to + label]! *= scale;
    scales[i] = scale;
    product *= sum;
    // Logarithms are dear: one for a whole run of tokens.
    if (product > 1e100 || product < 1e-100) {
      logTotal += Math.log(product);
      product = 1;
    }
  }
  return logTotal + Math.log(product) + Math.log(endOf(forward, labels, length));
}

/** Share of the sequences that may end behind the last token: in none is a span left open. */
export function endOf(forward: Float64Array, labels: number, length: number): number {
  let ending = 0;
  for (let closed = 0; closed < labels; closed += 2) ending += forward[length * labels + closed]!;
  return ending;
}

/** Probability that all of the first `length` tokens are outside, once the forward half is filled in. */
export function emptyProbability({ labels, edges, forward, scales }: Lattice, length: number): number {
  let product = 1;
  for (let i = 0; i < length; i++) product *= edges[0]! * scales[i]!;
  return product / endOf(forward, labels, length);
}

/** The backward half: fills in `ahead` and `probabilities`. */
export function goBackward(lattice: Lattice, length: number): void {
  const { roles, labels, edges, factors, forward, scales, ahead, probabilities } = lattice;
  const ending = endOf(forward, labels, length);
  const last = (length - 1) * labels;
  for (let label = 0; label < labels; label++) probabilities[last + label] = label & 1 ? 0 : 1 / ending;
  for (let i = length - 1; i >= 0; i--) {
    const row = i * labels;
    const scale = scales[i]!;
    // Until here the row holds what remains behind the label; the row before it is filled in on the way.
    for (let label = 0; label < labels; label++) {
      const rest = probabilities[row + label]!;
      ahead[row + label] = rest * scale;
      probabilities[row + label] = rest * forward[row + labels + label]!;
    }
    for (let role = 0, open = 1, at = i * roles * 3; role < roles; role++, open += 2, at += 3) {
      ahead[row + open]! *= factors[at]!;
      ahead[row + open + 1]! *= factors[at]! * factors[at + 2]!;
    }
    if (!i) break;
    const before = row - labels;
    for (let label = 0; label < labels; label++) probabilities[before + label] = edges[label * labels]! * ahead[row]!;
    for (let role = 0, open = 1, at = i * roles * 3; role < roles; role++, open += 2, at += 3) {
      const first = factors[at + 1]!;
      const opened = ahead[row + open]!;
      const ended = ahead[row + open + 1]!;
      for (let closed = 0; closed < labels; closed += 2) {
        const from = closed * labels + open;
        probabilities[before + closed]! += first * (edges[from]! * opened + edges[from + 1]! * ended);
      }
      const from = open * labels + open;
      probabilities[before + open] = edges[from]! * opened + edges[from + 1]! * ended;
    }
  }
}
