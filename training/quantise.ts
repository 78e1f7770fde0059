import type { LinearWeights } from '../src/engine/attribution/tagger/decode/linear';

/** Share of the largest weights that may be cut off: a scale set by the single largest weight would waste the range. */
const CLIPPED = 0.0002;

/** Weights as whole numbers of at most `limit` units of either sign. */
export function quantise({ columns, shift, weights, scale }: LinearWeights, limit: number): LinearWeights {
  const used = Float32Array.from(weights, Math.abs)
    .filter((size) => size > 0)
    .sort();
  const largest = used[Math.floor((used.length - 1) * (1 - CLIPPED))] ?? 0;
  const step = Math.fround(largest / limit || 1);
  const bytes = Int8Array.from(weights, (weight) => Math.max(-limit, Math.min(limit, Math.round(weight / step))));
  return { columns, shift, weights: bytes, scale: Math.fround(step * scale) };
}
