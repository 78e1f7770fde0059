import type { DocumentEncoder } from '../encoder/encoded-document';
import type { ChainModel } from './tagger/decode/chain-model';
import type { PackedWeights } from './tagger/decode/linear';
import type { Trees } from './rerank/trees';
import { indexed, type Lexicon } from './tagger/features/word-attributes';

/** The learned weights in memory; see training/ for how they come to be. */
export interface AttributionModel {
  readonly version: number;
  readonly lexicon: Lexicon;
  /** Reads documents with the encoder that the weights were fitted to; none where they are made without. */
  readonly encode?: DocumentEncoder | undefined;
  /** Part-of-speech tagger. */
  readonly parts: PackedWeights;
  readonly cues: ChainModel;
  readonly arguments: ChainModel;
  /** Gives each candidate of a cue its probability. */
  readonly reranker: Trees;
}

/** Changes whenever the file's layout or the meaning of any feature changes: weights of another version are noise. */
export const MODEL_VERSION = 6;

/** Why a model file was refused. The message says what is wrong with it in one sentence. */
export class ModelFileError extends Error {
  override readonly name = 'ModelFileError';
}

/*
 * Layout, little-endian: "SAYSOATT", version (u32), length of the whole file (u32), FNV-1a checksum of all that follows
 * (u32), then 1 where the weights need an encoder, else 0 (u32), then the sections in the order of `writeModel`, all in
 * words of four bytes. An array is its number of elements (u32) and the elements.
 */
const MAGIC = 'SAYSOATT';
const HEADER_BYTES = 20;
const WORD_BYTES = 4;

/**
 * Reads a model file; `encode` goes with weights that were fitted to what an encoder reads.
 * @throws {ModelFileError} where the bytes are no model file, another version's, cut off or damaged, or need an encoder and none is given, or the other way round
 */
export function loadModel(bytes: Uint8Array, encode?: DocumentEncoder): AttributionModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || String.fromCharCode(...bytes.subarray(0, MAGIC.length)) !== MAGIC) {
    throw new ModelFileError('The attribution model is no model file.');
  }
  const version = view.getUint32(8, true);
  if (version !== MODEL_VERSION) {
    throw new ModelFileError(`The attribution model has version ${version}, but version ${MODEL_VERSION} is needed.`);
  }
  const length = view.getUint32(12, true);
  if (length !== bytes.length) {
    throw new ModelFileError(`The attribution model has ${bytes.length} bytes of ${length}.`);
  }
  if (checksum(bytes.subarray(HEADER_BYTES)) !== view.getUint32(16, true)) {
    throw new ModelFileError('The attribution model is damaged: its checksum does not match.');
  }
  const reader = new Reader(bytes);
  if (reader.flag() !== (encode !== undefined)) {
    throw new ModelFileError(`The attribution model ${encode ? 'is made without' : 'needs'} an encoder.`);
  }
  return {
    version,
    encode,
    lexicon: indexed(reader.words(), reader.words()),
    parts: reader.linear(),
    cues: reader.chain(),
    arguments: reader.chain(),
    reranker: reader.trees(),
  };
}

/** The bytes of a model file. The same model gives the same bytes. */
export function writeModel(model: AttributionModel): Uint8Array {
  const writer = new Writer();
  writer.flag(model.encode !== undefined);
  writer.words(model.lexicon.keys);
  writer.words(model.lexicon.values);
  writer.linear(model.parts);
  for (const chain of [model.cues, model.arguments]) {
    writer.linear(chain.emissions);
    writer.floats(chain.transitions);
  }
  writer.trees(model.reranker);
  const body = writer.bytes();
  const file = new Uint8Array(HEADER_BYTES + body.length);
  const view = new DataView(file.buffer);
  for (let i = 0; i < MAGIC.length; i++) file[i] = MAGIC.charCodeAt(i);
  view.setUint32(8, model.version, true);
  view.setUint32(12, file.length, true);
  view.setUint32(16, checksum(body), true);
  file.set(body, HEADER_BYTES);
  return file;
}

/** FNV-1a. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash >>> 0;
}

/** Reads sections as views of the file's words, which stay as long as the model does. */
class Reader {
  #at = HEADER_BYTES / WORD_BYTES;
  readonly #words: Uint32Array;

  constructor(bytes: Uint8Array) {
    // A copy begins where words may, and has the byte order of all platforms that there are.
    this.#words = new Uint32Array(bytes.slice().buffer);
  }

  #u32(): number {
    return this.#words[this.#at++]!;
  }

  flag(): boolean {
    return this.#u32() === 1;
  }

  words(): Uint32Array {
    const length = this.#u32();
    this.#at += length;
    return this.#words.subarray(this.#at - length, this.#at);
  }

  floats(): Float32Array {
    const { buffer, byteOffset, length } = this.words();
    return new Float32Array(buffer, byteOffset, length);
  }

  linear(): PackedWeights {
    const columns = this.#u32();
    const shift = this.#u32();
    const [scale = 0] = this.floats();
    const { buffer, byteOffset, length } = this.words();
    return { columns, shift, scale, words: new Int32Array(buffer, byteOffset, length) };
  }

  chain(): ChainModel {
    return { emissions: this.linear(), transitions: this.floats() };
  }

  trees(): Trees {
    const depth = this.#u32();
    const [base = 0] = this.floats();
    const features = Uint8Array.from(this.words());
    return { depth, base, features, thresholds: this.floats(), leaves: this.floats() };
  }
}

class Writer {
  readonly #bytes: number[] = [];

  #u32(value: number): void {
    this.#bytes.push(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, (value >>> 24) & 255);
  }

  flag(value: boolean): void {
    this.#u32(Number(value));
  }

  words(values: Uint32Array): void {
    this.#u32(values.length);
    for (const value of values) this.#u32(value);
  }

  floats(values: Float32Array): void {
    this.#u32(values.length);
    for (const value of new Uint32Array(values.slice().buffer)) this.#u32(value);
  }

  linear({ columns, shift, scale, words }: PackedWeights): void {
    this.#u32(columns);
    this.#u32(shift);
    this.floats(Float32Array.of(scale));
    this.words(Uint32Array.from(words));
  }

  trees({ depth, base, features, thresholds, leaves }: Trees): void {
    this.#u32(depth);
    this.floats(Float32Array.of(base));
    this.words(Uint32Array.from(features));
    this.floats(thresholds);
    this.floats(leaves);
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}
