import type { Arena } from './arena';
import { BLOCK, type Kernel, PANEL } from './kernel';
import { applyLinear, multiplyRows, type Operand, type RowRoom, type Rows, roundUp, sharedLimit } from './linear';

/** Room for one head's attention, used again by every head. */
export interface AttentionRoom {
  readonly keys: number;
  readonly values: number;
  readonly scales: number;
  /** Zeros: neither scores nor mixtures have a bias. */
  readonly biases: number;
  readonly scores: Rows;
}

/** Room for windows of up to so many rows, a multiple of 16, by heads so many numbers wide. */
export function attentionRoom(arena: Arena, rows: number, width: number): AttentionRoom {
  return {
    keys: arena.bytes(2 * rows * width),
    values: arena.bytes(2 * rows * width),
    scales: arena.floats(Math.max(rows, width)),
    biases: arena.floats(Math.max(rows, width)),
    scores: { at: arena.floats(rows * rows), stride: 4 * rows },
  };
}

/** What one head gathers for each of `count` rows from all of them, `width` numbers from each. */
export function attend(
  kernel: Kernel,
  head: { readonly queries: Rows; readonly keys: Rows; readonly values: Rows; readonly width: number },
  count: number,
  room: AttentionRoom,
  rowRoom: RowRoom,
  to: Rows,
): void {
  const { queries, keys, values, width } = head;
  const { scales, biases, scores } = room;
  const rows = roundUp(count, BLOCK);
  const padded = roundUp(count, PANEL);

  const fine = sharedLimit(width);
  kernel.quantiseWeights(keys.at, count, keys.stride, width, 4, fine, room.keys, scales);
  const byKeys: Operand = { weights: room.keys, scales, biases, outputs: padded, count: width, limit: fine };
  applyLinear(kernel, byKeys, queries, rows, rowRoom, scores);

  const limit = sharedLimit(padded);
  kernel.softmax(scores.at, scores.stride, rows, count, 1 / Math.sqrt(width), limit, rowRoom.numbers, rowRoom.scales);
  kernel.quantiseWeights(values.at, width, 4, count, values.stride, limit, room.values, scales);
  const byValues: Operand = { weights: room.values, scales, biases, outputs: width, count: padded, limit };
  multiplyRows(kernel, byValues, rows, rowRoom, to);
}
