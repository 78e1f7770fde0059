import { Arena } from './arena';
import { attend, type AttentionRoom, attentionRoom } from './attention';
import { BLOCK, type Kernel, PANEL } from './kernel';
import { applyLinear, type Operand, placeLinear, type RowRoom, type Rows, roundUp } from './linear';
import { addRow, type ByteMatrix, type EncoderShape, type EncoderWeights, matrixOf, vectorOf } from './weights';

/** An encoder's layers in a kernel's memory, with room for one window. */
export interface Network {
  readonly kernel: Kernel;
  readonly shape: EncoderShape;
  readonly positions: number;
  readonly norm: Norm;
  readonly layers: readonly Layer[];
  readonly head: Operand;
  /** Where the sum of a window's word and type embeddings is to be written, row after row. */
  readonly stream: Rows;
  /** Queries, keys and values of all heads. */
  readonly projected: Rows;
  /** In the same place, for they are never needed together. */
  readonly raised: Rows;
  /** What attention gathers. */
  readonly gathered: Rows;
  /** What a layer's half adds to the stream. */
  readonly more: Rows;
  readonly logits: Rows;
  readonly rowRoom: RowRoom;
  readonly attentionRoom: AttentionRoom;
}

interface Layer {
  /** Queries, keys and values at once. */
  readonly attention: Operand;
  readonly mixing: Operand;
  readonly mixed: Norm;
  readonly raising: Operand;
  readonly lowering: Operand;
  readonly lowered: Norm;
}

interface Norm {
  readonly gain: number;
  readonly bias: number;
}

/** Puts the weights into the kernel's memory. */
export function placeNetwork(weights: EncoderWeights, kernel: Kernel): Network {
  const { shape } = weights;
  const { hidden, intermediate } = shape;
  const arena = new Arena(kernel.memory);
  const length = roundUp(shape.positions, PANEL);
  const widest = Math.max(3 * hidden, intermediate);
  const rows = (width: number): Rows => ({ at: arena.floats(length * width), stride: 4 * width });
  const wide = arena.floats(length * widest);
  const scratch = arena.bytes(hidden * widest);

  const linear = (...names: readonly string[]) => {
    const parts = names.map((name) => ({
      matrix: matrixOf(weights, `${name}.weight`),
      biases: vectorOf(weights, `${name}.bias`),
    }));
    return placeLinear(kernel, arena, parts, scratch);
  };
  const norm = (name: string): Norm => ({
    gain: arena.floats(hidden, vectorOf(weights, `${name}.weight`)),
    bias: arena.floats(hidden, vectorOf(weights, `${name}.bias`)),
  });
  const layer = (name: string): Layer => ({
    attention: linear(...['query', 'key', 'value'].map((part) => `${name}.attention.self.${part}`)),
    mixing: linear(`${name}.attention.output.dense`),
    mixed: norm(`${name}.attention.output.LayerNorm`),
    raising: linear(`${name}.intermediate.dense`),
    lowering: linear(`${name}.output.dense`),
    lowered: norm(`${name}.output.LayerNorm`),
  });
  return {
    kernel,
    shape,
    positions: arena.floats(length * hidden, floatsOf(matrixOf(weights, 'embeddings.position_embeddings.weight'))),
    norm: norm('embeddings.LayerNorm'),
    layers: Array.from({ length: shape.layers }, (_, i) => layer(`encoder.layer.${i}`)),
    head: linear('head'),
    stream: rows(hidden),
    projected: { at: wide, stride: 4 * 3 * hidden },
    raised: { at: wide, stride: 4 * intermediate },
    gathered: rows(hidden),
    more: rows(hidden),
    logits: rows(roundUp(shape.outputs, PANEL)),
    rowRoom: { numbers: arena.bytes(2 * length * Math.max(widest, length)), scales: arena.floats(length) },
    attentionRoom: attentionRoom(arena, length, hidden / shape.heads),
  };
}

/** Reads the window of `count` pieces whose embeddings are in the stream: so many numbers of the head for each. */
export function runNetwork(network: Network, count: number): Float32Array {
  const { kernel, shape, stream, more, projected, raised, gathered, logits, rowRoom } = network;
  const { hidden, intermediate, outputs } = shape;
  const rows = roundUp(count, BLOCK);
  const apply = (linear: Operand, from: Rows, to: Rows) => applyLinear(kernel, linear, from, rows, rowRoom, to);
  const addToStream = (at: number, { gain, bias }: Norm) => {
    kernel.addAndNormalise(stream.at, at, rows, hidden, gain, bias, shape.epsilon);
  };
  addToStream(network.positions, network.norm);
  for (const layer of network.layers) {
    apply(layer.attention, stream, projected);
    gather(network, count);
    apply(layer.mixing, gathered, more);
    addToStream(more.at, layer.mixed);
    apply(layer.raising, stream, raised);
    kernel.gelu(raised.at, rows * intermediate);
    apply(layer.lowering, raised, more);
    addToStream(more.at, layer.lowered);
  }
  apply(network.head, stream, logits);
  const answer = new Float32Array(count * outputs);
  for (let row = 0; row < count; row++) {
    answer.set(new Float32Array(kernel.memory.buffer, logits.at + row * logits.stride, outputs), row * outputs);
  }
  return answer;
}

/** Attention by all heads. */
function gather({ kernel, shape, projected, gathered, attentionRoom, rowRoom }: Network, count: number): void {
  const bytes = 4 * shape.hidden;
  const width = shape.hidden / shape.heads;
  for (let head = 0; head < shape.heads; head++) {
    const from = (part: number): Rows => ({
      at: projected.at + part * bytes + 4 * head * width,
      stride: projected.stride,
    });
    const of = { queries: from(0), keys: from(1), values: from(2), width };
    const to = { at: gathered.at + 4 * head * width, stride: gathered.stride };
    attend(kernel, of, count, attentionRoom, rowRoom, to);
  }
}

function floatsOf(matrix: ByteMatrix): Float32Array {
  const floats = new Float32Array(matrix.rows * matrix.columns);
  for (let row = 0; row < matrix.rows; row++) addRow(floats.subarray(row * matrix.columns), matrix, row);
  return floats;
}
