/** A row: features by name and whether it is a conflict. */
export interface Example {
  readonly features: Readonly<Record<string, number>>;
  readonly positive: boolean;
  /** Article the row comes from: rows of one article stay in one fold. */
  readonly group: string;
  readonly weight?: number;
}

export type Weights = Record<string, number>;

const STEPS = 3000;
const RATE = 0.5;

/**
 * Logistic regression by projected gradient descent: every weight keeps the sign that its feature’s meaning demands, so that no
 * quirk of a small gold turns evidence around. `ridge` pulls weights towards zero. Deterministic.
 */
export function fitLogistic(
  examples: readonly Example[],
  signs: Readonly<Record<string, 1 | -1>>,
  ridge: number,
): Weights {
  const names = Object.keys(signs);
  const rows = examples.map(({ features, positive, weight = 1 }) => ({
    values: names.map((name) => features[name] ?? 0),
    target: positive ? 1 : 0,
    weight,
  }));
  const total = rows.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const weights = names.map(() => 0);
  let bias = -1;
  for (let step = 0; step < STEPS; step++) {
    const gradient = names.map(() => 0);
    let biasGradient = 0;
    for (const { values, target, weight } of rows) {
      let sum = bias;
      for (let k = 0; k < values.length; k++) sum += values[k]! * weights[k]!;
      const error = (weight * (1 / (1 + Math.exp(-sum)) - target)) / total;
      biasGradient += error;
      for (let k = 0; k < values.length; k++) gradient[k]! += error * values[k]!;
    }
    const rate = RATE * 4;
    bias -= rate * biasGradient;
    names.forEach((name, k) => {
      const moved = weights[k]! - rate * (gradient[k]! + (ridge * weights[k]!) / total);
      weights[k] = signs[name]! > 0 ? Math.max(0, moved) : Math.min(0, moved);
    });
  }
  return { bias: round(bias), ...Object.fromEntries(names.map((name, k) => [name, round(weights[k]!)])) };
}

const round = (value: number) => Math.round(value * 1000) / 1000;

/** Fold of an article by a hash of its id: the same on every run, whatever the order. */
export function foldOf(group: string, folds: number): number {
  let hash = 2166136261;
  for (let i = 0; i < group.length; i++) hash = Math.imul(hash ^ group.charCodeAt(i), 16777619) >>> 0;
  return hash % folds;
}
