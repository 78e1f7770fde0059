import type { Example } from './example';

export interface Fit {
  /** Log-odds of nobody before anything is known. */
  readonly nobody: number;
  readonly weights: readonly number[];
}

const STEPS = 250;
const RATE = 0.08;
/** Of Adam (Kingma and Ba 2015, https://arxiv.org/abs/1412.6980). */
const [BETA_1, BETA_2, EPSILON] = [0.9, 0.999, 1e-8];

/**
 * Fits a conditional logit with the option that nobody is right, by projected gradient descent with Adam: every weight keeps the
 * sign that its feature’s meaning demands (0: free). `ridge` pulls weights towards zero. Deterministic.
 */
export function fitConditionalLogit(
  examples: readonly (Example & { readonly weight: number })[],
  signs: readonly (-1 | 0 | 1)[],
  ridge: number,
): Fit {
  const size = signs.length;
  // The last parameter is that of nobody.
  const parameters = new Float64Array(size + 1);
  const [momentum, scale] = [new Float64Array(size + 1), new Float64Array(size + 1)];
  const total = examples.reduce((sum, { weight }) => sum + weight, 0) || 1;
  for (let step = 1; step <= STEPS; step++) {
    const gradient = gradientOf(examples, parameters);
    for (let k = 0; k <= size; k++) {
      const slope = (gradient[k]! + (k < size ? ridge * parameters[k]! : 0)) / total;
      momentum[k] = BETA_1 * momentum[k]! + (1 - BETA_1) * slope;
      scale[k] = BETA_2 * scale[k]! + (1 - BETA_2) * slope * slope;
      const rate = (RATE * Math.sqrt(1 - BETA_2 ** step)) / (1 - BETA_1 ** step);
      const moved = parameters[k]! - (rate * momentum[k]!) / (Math.sqrt(scale[k]!) + EPSILON);
      const sign = signs[k] ?? 0;
      parameters[k] = sign > 0 ? Math.max(0, moved) : sign < 0 ? Math.min(0, moved) : moved;
    }
  }
  return { nobody: parameters[size]!, weights: [...parameters.subarray(0, size)] };
}

function gradientOf(
  examples: readonly (Example & { readonly weight: number })[],
  parameters: Float64Array,
): Float64Array {
  const gradient = new Float64Array(parameters.length);
  const last = parameters.length - 1;
  for (const { candidates, right, weight } of examples) {
    const shares = sharesOf(candidates, parameters, parameters[last]!);
    const rightShare = right.reduce((sum, isRight, i) => sum + (isRight ? shares[i]! : 0), 0);
    const isNobody = !right.includes(true);
    candidates.forEach((values, i) => {
      const target = right[i] ? shares[i]! / (rightShare || 1) : 0;
      const error = weight * (shares[i]! - target);
      if (error === 0) return;
      for (let k = 0; k < last; k++) gradient[k]! += error * values[k]!;
    });
    gradient[last]! += weight * (shares.at(-1)! - (isNobody ? 1 : 0));
  }
  return gradient;
}

/** Probability of each candidate, and at the end of nobody. */
export function sharesOf(candidates: readonly Float64Array[], weights: ArrayLike<number>, nobody: number): number[] {
  const scores = candidates.map((values) => {
    let score = 0;
    for (let k = 0; k < values.length; k++) score += weights[k]! * values[k]!;
    return score;
  });
  const top = Math.max(nobody, ...scores);
  const powers = [...scores, nobody].map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
