import { inflate } from './inflate';

/** The sizes of an encoder. */
export interface EncoderShape {
  readonly hidden: number;
  readonly heads: number;
  readonly layers: number;
  readonly intermediate: number;
  /** Numbers that the head gives for a piece. */
  readonly outputs: number;
  /** The longest window, in pieces. */
  readonly positions: number;
  /** Added to variances before the square root. */
  readonly epsilon: number;
}

/** A matrix of a byte for each number; a row's numbers are its bytes times its scale. */
export interface ByteMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly bytes: Int8Array;
  readonly scales: Float32Array;
}

/**
 * Adds a row of a matrix to numbers.
 * @throws {RangeError} where the matrix has no such row
 */
export function addRow(to: Float32Array, { rows, columns, bytes, scales }: ByteMatrix, row: number): void {
  const scale = scales[row];
  if (scale === undefined) throw new RangeError(`A matrix of ${rows} rows has no row ${row}.`);
  const start = row * columns;
  for (let i = 0; i < columns; i++) to[i]! += scale * bytes[start + i]!;
}

/** What a file of weights holds, by the names that the tensors have in BERT. */
export interface EncoderWeights {
  readonly shape: EncoderShape;
  /** The vocabulary: the id of a piece is its place. */
  readonly pieces: readonly string[];
  readonly matrices: ReadonlyMap<string, ByteMatrix>;
  readonly vectors: ReadonlyMap<string, Float32Array>;
}

/** Why a file of weights was refused. The message says what is wrong with it in one sentence. */
export class WeightsFileError extends Error {
  override readonly name = 'WeightsFileError';
}

/** Changes whenever the file's layout does. */
export const WEIGHTS_VERSION = 1;

/*
 * Layout, little-endian: "SAYSOENC", version (u32), length of the header in bytes (u32), the header in JSON, then a zlib
 * stream of the tensors one after another, in the header's order: the bytes of all matrices, then half-precision floats: the
 * matrices' scales and the vectors. The stream has Huffman codes only: steps are so chosen that bytes need 3 to 5 bits, and
 * the repetitions that an archive would look for among them cost more than they save.
 */
const MAGIC = 'SAYSOENC';
const PREFIX_BYTES = 16;

interface Header {
  readonly shape: EncoderShape;
  readonly pieces: readonly string[];
  /** Name, rows, columns. */
  readonly matrices: readonly (readonly [string, number, number])[];
  /** Name, length. */
  readonly vectors: readonly (readonly [string, number])[];
}

/**
 * Reads a file of weights.
 * @throws {WeightsFileError} where the bytes are no such file, another version's, cut off, damaged, or of sizes that the kernel cannot take
 */
export async function readWeights(file: Uint8Array): Promise<EncoderWeights> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < PREFIX_BYTES || String.fromCharCode(...file.subarray(0, MAGIC.length)) !== MAGIC) {
    throw new WeightsFileError('The file holds no weights of an encoder.');
  }
  const version = view.getUint32(8, true);
  if (version !== WEIGHTS_VERSION) {
    throw new WeightsFileError(`The encoder’s weights have version ${version}, but ${WEIGHTS_VERSION} is needed.`);
  }
  const start = PREFIX_BYTES + view.getUint32(12, true);
  try {
    const { shape, pieces, matrices, vectors } = parseHeader(file.subarray(PREFIX_BYTES, start));
    if (!fitsKernel(shape)) throw new RangeError('The sizes of an encoder are multiples of 16.');
    const bytes = matrices.reduce((sum, [, rows, columns]) => sum + rows * columns, 0);
    const floats = [...matrices.map(([, rows]) => rows), ...vectors.map(([, length]) => length)];
    const total = bytes + floats.reduce((sum, length) => sum + 2 * length, 0);
    const reader = new Reader(await inflate(file.subarray(start), total));
    const numbers = matrices.map(([, rows, columns]) => reader.bytes(rows * columns));
    return {
      shape,
      pieces,
      matrices: new Map(
        matrices.map(([name, rows, columns], i) => {
          return [name, { rows, columns, bytes: numbers[i]!, scales: reader.halves(rows) }];
        }),
      ),
      vectors: new Map(vectors.map(([name, length]) => [name, reader.halves(length)])),
    };
  } catch (error) {
    throw new WeightsFileError('The encoder’s weights are cut off, damaged, or of unfit sizes.', { cause: error });
  }
}

/** Whether the kernel can compute with such sizes: it takes 16 numbers at once. */
function fitsKernel({ hidden, heads, intermediate }: EncoderShape): boolean {
  return [hidden, hidden / heads, intermediate].every((size) => size % 16 === 0);
}

/** A matrix by its name. */
export function matrixOf({ matrices }: EncoderWeights, name: string): ByteMatrix {
  const matrix = matrices.get(name);
  if (matrix === undefined) throw new WeightsFileError(`The encoder’s weights have no ${name}.`);
  return matrix;
}

/** A vector by its name. */
export function vectorOf({ vectors }: EncoderWeights, name: string): Float32Array {
  const vector = vectors.get(name);
  if (vector === undefined) throw new WeightsFileError(`The encoder’s weights have no ${name}.`);
  return vector;
}

/** The header, all of whose characters are ASCII. */
function parseHeader(bytes: Uint8Array): Header {
  let json = '';
  for (const byte of bytes) json += String.fromCharCode(byte);
  return JSON.parse(json);
}

class Reader {
  #at = 0;

  constructor(readonly data: Uint8Array) {}

  /** A copy, so that who keeps one matrix does not keep all. */
  bytes(length: number): Int8Array {
    this.#at += length;
    return new Int8Array(this.data.slice(this.#at - length, this.#at).buffer);
  }

  halves(length: number): Float32Array {
    const view = new DataView(this.data.buffer, this.#at, 2 * length);
    this.#at += 2 * length;
    return Float32Array.from({ length }, (_, i) => halfToFloat(view.getUint16(2 * i, true)));
  }
}

/** The number that 16 bits of half precision stand for. */
function halfToFloat(bits: number): number {
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  const size = exponent === 0 ? fraction * 2 ** -24 : (1024 + fraction) * 2 ** (exponent - 25);
  return bits & 0x8000 ? -size : size;
}
