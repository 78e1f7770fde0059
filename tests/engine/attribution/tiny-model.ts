import type { AttributionModel } from '../../../src/engine/attribution/model-file';
import { MODEL_VERSION } from '../../../src/engine/attribution/model-file';
import { makeLexicon } from '../../../src/engine/attribution/features/lexicon';

const linear = (columns: number, bits: number) => ({
  columns,
  mask: 2 ** bits - 1,
  weights: Int8Array.from({ length: columns * 2 ** bits }, (_, i) => (i % 7) - 3),
  scales: Float32Array.from({ length: columns }, (_, i) => 0.01 * (i + 1)),
});

/** A model of the right form that has learned nothing. */
export function tinyModel(): AttributionModel {
  return {
    version: MODEL_VERSION,
    lexicon: makeLexicon([
      ['said', { strength: 7, sense: 32, cluster: 3 }],
      ['house', { strength: 0, sense: 6, cluster: 0 }],
    ]),
    parts: linear(17, 4),
    cues: { emissions: linear(3, 5), transitions: Float32Array.from({ length: 25 }, (_, i) => i / 10) },
    arguments: { emissions: linear(6, 5), transitions: Float32Array.from({ length: 81 }, (_, i) => -i / 10) },
    judge: {
      depth: 1,
      base: 0.5,
      features: Uint8Array.of(0),
      thresholds: Float32Array.of(0.25),
      leaves: Float32Array.of(-1, 1),
    },
  };
}
