import { deflateSync } from 'node:zlib';
import {
  type ByteMatrix,
  type EncoderShape,
  type EncoderWeights,
  WEIGHTS_VERSION,
} from '../../../src/engine/encoder/weights';

export const SHAPE: EncoderShape = {
  hidden: 64,
  heads: 2,
  layers: 2,
  intermediate: 96,
  outputs: 5,
  positions: 40,
  epsilon: 1e-12,
};

export const PIECES = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', ...Array.from({ length: 46 }, (_, i) => `piece${i}`)];

/** Numbers from 0 to 1, always the same for a seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Weights of random numbers by which no row of attention is flat and no activation dead. */
export function randomWeights(shape: EncoderShape = SHAPE): EncoderWeights {
  const next = randomNumbers(7);
  const matrices = new Map<string, ByteMatrix>();
  const vectors = new Map<string, Float32Array>();
  const matrix = (name: string, rows: number, columns: number) => {
    matrices.set(`${name}.weight`, {
      rows,
      columns,
      bytes: Int8Array.from({ length: rows * columns }, () => Math.round((next() + next() - 1) * 127)),
      scales: Float32Array.from({ length: rows }, () => asHalf(0.002 + 0.004 * next())),
    });
  };
  const vector = (name: string, length: number, middle: number) => {
    vectors.set(
      name,
      Float32Array.from({ length }, () => asHalf(middle + next() - 0.5)),
    );
  };
  const linear = (name: string, outputs: number, count: number) => {
    matrix(name, outputs, count);
    vector(`${name}.bias`, outputs, 0);
  };
  const norm = (name: string) => {
    vector(`${name}.weight`, shape.hidden, 1);
    vector(`${name}.bias`, shape.hidden, 0);
  };
  matrix('embeddings.word_embeddings', PIECES.length, shape.hidden);
  matrix('embeddings.position_embeddings', shape.positions, shape.hidden);
  matrix('embeddings.token_type_embeddings', 2, shape.hidden);
  norm('embeddings.LayerNorm');
  for (let layer = 0; layer < shape.layers; layer++) {
    const name = `encoder.layer.${layer}`;
    for (const part of ['query', 'key', 'value']) linear(`${name}.attention.self.${part}`, shape.hidden, shape.hidden);
    linear(`${name}.attention.output.dense`, shape.hidden, shape.hidden);
    norm(`${name}.attention.output.LayerNorm`);
    linear(`${name}.intermediate.dense`, shape.intermediate, shape.hidden);
    linear(`${name}.output.dense`, shape.hidden, shape.intermediate);
    norm(`${name}.output.LayerNorm`);
  }
  linear('head', shape.outputs, shape.hidden);
  return { shape, pieces: PIECES, matrices, vectors };
}

/** The file that training/encoder/pack.py would write of these weights. */
export function writeWeights({ shape, pieces, matrices, vectors }: EncoderWeights): Uint8Array {
  const header = Buffer.from(
    JSON.stringify({
      shape,
      pieces,
      matrices: [...matrices].map(([name, { rows, columns }]) => [name, rows, columns]),
      vectors: [...vectors].map(([name, { length }]) => [name, length]),
    }),
    'ascii',
  );
  const prefix = Buffer.alloc(16);
  prefix.write('SAYSOENC', 'ascii');
  prefix.writeUInt32LE(WEIGHTS_VERSION, 8);
  prefix.writeUInt32LE(header.length, 12);
  const floats = [...[...matrices.values()].map(({ scales }) => scales), ...vectors.values()];
  const body = Buffer.concat([
    ...[...matrices.values()].map(({ bytes }) => new Uint8Array(bytes.buffer)),
    ...floats.map((values) => new Uint8Array(Uint16Array.from(values, floatToHalf).buffer)),
  ]);
  return new Uint8Array(Buffer.concat([prefix, header, deflateSync(body)]));
}

/** The number of half precision that is nearest below. */
const asHalf = (value: number) => halfToFloat(floatToHalf(value));

/** Half precision's bits of a number between 2^-14 and 2^15, cut off. */
function floatToHalf(value: number): number {
  if (value === 0) return 0;
  const exponent = Math.floor(Math.log2(Math.abs(value)));
  const fraction = Math.floor((Math.abs(value) / 2 ** exponent - 1) * 1024);
  return (value < 0 ? 0x8000 : 0) | ((exponent + 15) << 10) | fraction;
}

function halfToFloat(bits: number): number {
  const size = (1024 + (bits & 1023)) * 2 ** (((bits >> 10) & 31) - 25);
  return bits === 0 ? 0 : bits & 0x8000 ? -size : size;
}
