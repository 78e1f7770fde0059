import type { LinearWeights } from '../src/engine/attribution/decode/linear';

/** Share of the largest weights that may be cut off: a scale set by the single largest weight would waste the range. */
const CLIPPED = 0.0002;

/** Weights as signed bytes with one scale a column. */
export function quantise({ columns, mask, weights, scales }: LinearWeights): LinearWeights {
  const rows = weights.length / columns;
  const quantised = new Int8Array(weights.length);
  const steps = new Float32Array(columns);
  for (let column = 0; column < columns; column++) {
    const sizes = Float32Array.from({ length: rows }, (_, row) => Math.abs(weights[row * columns + column]!)).sort();
    const used = sizes.filter((size) => size > 0);
    const largest = used[Math.floor((used.length - 1) * (1 - CLIPPED))] ?? 0;
    const step = largest / 127 || 1;
    steps[column] = step * scales[column]!;
    for (let row = 0; row < rows; row++) {
      const units = Math.round(weights[row * columns + column]! / step);
      quantised[row * columns + column] = Math.max(-127, Math.min(127, units));
    }
  }
  return { columns, mask, weights: quantised, scales: steps };
}

/** The same with one scale for all columns, where only the best column counts and not its score. */
export function quantiseTogether(model: LinearWeights): LinearWeights {
  const flat = quantise({ ...model, columns: 1, scales: new Float32Array([1]) });
  return { ...model, weights: flat.weights, scales: new Float32Array(model.columns).fill(flat.scales[0]!) };
}
