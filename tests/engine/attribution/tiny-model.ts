import type { AttributionModel } from '../../../src/engine/attribution/model-file';
import { MODEL_VERSION } from '../../../src/engine/attribution/model-file';
import { packWeights } from '../../../src/engine/attribution/tagger/decode/linear';
import { makeLexicon } from '../../../src/engine/attribution/tagger/features/word-attributes';

const linear = (columns: number, bits: number) => ({
  columns,
  shift: 32 - bits,
  weights: Int8Array.from({ length: columns * 2 ** bits }, (_, i) => (i % 7) - 3),
  scale: 0.015625,
});

/** A model of the right form that has learned nothing. */
export function tinyModel(): AttributionModel {
  return {
    version: MODEL_VERSION,
    lexicon: makeLexicon([
      ['said', { strength: 7, sense: 32, cluster: 3 }],
      ['house', { strength: 0, sense: 6, cluster: 0 }],
    ]),
    parts: packWeights(linear(18, 4)),
    cues: { emissions: packWeights(linear(3, 5)), transitions: Float32Array.from({ length: 9 }, (_, i) => i / 10) },
    arguments: {
      emissions: packWeights(linear(6, 5)),
      transitions: Float32Array.from({ length: 25 }, (_, i) => -i / 10),
    },
    reranker: {
      depth: 1,
      base: 0.5,
      features: Uint8Array.of(0),
      thresholds: Float32Array.of(0.25),
      leaves: Float32Array.of(-1, 1),
    },
  };
}
