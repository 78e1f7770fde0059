import { startKernel } from './kernel';
import { placeNetwork, runNetwork } from './network';
import { addRow, type EncoderShape, matrixOf, readWeights } from './weights';

/** A transformer that reads pieces of words in their context. */
export interface Encoder {
  readonly shape: EncoderShape;
  /** The vocabulary: the id of a piece is its place. */
  readonly pieces: readonly string[];
  /**
   * Reads one window: for each piece `shape.outputs` numbers, one piece after another.
   * @throws {RangeError} where the window is longer than `shape.positions`, or has a piece or type that there is not
   */
  read(pieces: Uint16Array | Int32Array, types: Uint8Array): Float32Array;
}

/**
 * An encoder from a file of weights. It is refused where the platform has no WebAssembly with SIMD, or a policy forbids it.
 * @throws {WeightsFileError} where the bytes are no such file
 */
export async function loadEncoder(file: Uint8Array): Promise<Encoder> {
  const [weights, kernel] = await Promise.all([readWeights(file), startKernel()]);
  const { shape, pieces } = weights;
  const network = placeNetwork(weights, kernel);
  const words = matrixOf(weights, 'embeddings.word_embeddings.weight');
  const kinds = matrixOf(weights, 'embeddings.token_type_embeddings.weight');
  return {
    shape,
    pieces,
    read(ids, types) {
      if (ids.length > shape.positions) throw new RangeError(`${ids.length} pieces are more than ${shape.positions}.`);
      for (const [i, id] of ids.entries()) {
        const { at, stride } = network.stream;
        const row = new Float32Array(kernel.memory.buffer, at + i * stride, shape.hidden).fill(0);
        addRow(row, words, id);
        addRow(row, kinds, types[i]!);
      }
      return runNetwork(network, ids.length);
    },
  };
}
