import type { Arena } from './arena';
import { BLOCK, type Kernel, PANEL } from './kernel';
import type { ByteMatrix } from './weights';

/** Most that a weight of a byte is. */
const BYTE_LIMIT = 127;
/** Most that a number of the kernel's operands is. */
const SHORT_LIMIT = 32_767;
/** Most that its sums may become. */
const SUM_LIMIT = 2 ** 31 - 1;

/** Where a kernel's memory holds the operand that stays in a matrix product: weights, their scales, and biases. */
export interface Operand {
  readonly weights: number;
  readonly scales: number;
  readonly biases: number;
  /** A multiple of 16. */
  readonly outputs: number;
  /** Numbers that one output sums over, a multiple of 16. */
  readonly count: number;
  /** Most that a number of the rows may be, so that no sum overflows. */
  readonly limit: number;
}

/** Rows of floats in a kernel's memory; from row to row it is `stride` bytes. */
export interface Rows {
  readonly at: number;
  readonly stride: number;
}

/** Room for rows as the kernel multiplies them, used again by every product. */
export interface RowRoom {
  readonly numbers: number;
  readonly scales: number;
}

/** The multiple of `unit` that is not below `length`. */
export const roundUp = (length: number, unit: number): number => Math.ceil(length / unit) * unit;

/** The largest limit of one operand's numbers by which no sum of `count` products with numbers up to `other` overflows. */
const rowLimit = (count: number, other: number) => Math.min(SHORT_LIMIT, Math.floor(SUM_LIMIT / (count * other)));

/** The same limit for both operands. */
export const sharedLimit = (count: number): number => Math.min(SHORT_LIMIT, Math.floor(Math.sqrt(SUM_LIMIT / count)));

/** Puts matrices of bytes, one under the other, into the kernel's memory as one operand. `scratch` has room for their bytes. */
export function placeLinear(
  kernel: Kernel,
  arena: Arena,
  parts: readonly { readonly matrix: ByteMatrix; readonly biases: Float32Array }[],
  scratch: number,
): Operand {
  const rows = parts.reduce((sum, { matrix }) => sum + matrix.rows, 0);
  const count = parts[0]!.matrix.columns;
  const outputs = roundUp(rows, PANEL);
  const weights = arena.bytes(2 * outputs * count);
  const scales = arena.floats(outputs);
  const biases = arena.floats(outputs);
  let row = 0;
  for (const part of parts) {
    new Int8Array(kernel.memory.buffer, scratch + row * count).set(part.matrix.bytes);
    new Float32Array(kernel.memory.buffer, scales, outputs).set(part.matrix.scales, row);
    new Float32Array(kernel.memory.buffer, biases, outputs).set(part.biases, row);
    row += part.matrix.rows;
  }
  kernel.widenWeights(scratch, rows, count, weights);
  return { weights, scales, biases, outputs, count, limit: rowLimit(count, BYTE_LIMIT) };
}

/** `to = from · weights + biases` for so many rows, an even number. */
export function applyLinear(kernel: Kernel, linear: Operand, from: Rows, rows: number, room: RowRoom, to: Rows): void {
  kernel.quantiseRows(from.at, from.stride, rows, linear.count, linear.limit, room.numbers, room.scales);
  multiplyRows(kernel, linear, rows, room, to);
}

/** The same for rows that are already in the form that the kernel multiplies. */
export function multiplyRows(kernel: Kernel, linear: Operand, rows: number, room: RowRoom, to: Rows): void {
  const { weights, scales, biases, outputs, count } = linear;
  for (let output = 0; output < outputs; output += PANEL) {
    kernel.multiply(
      room.numbers,
      room.scales,
      rows / BLOCK,
      count / 2,
      weights + 2 * output * count,
      scales + 4 * output,
      biases + 4 * output,
      to.at + 4 * output,
      to.stride,
    );
  }
}
