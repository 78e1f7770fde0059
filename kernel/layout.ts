// How the operands of `multiply` lie in memory: as 16-bit numbers, the two of a pair (k, k + 1) beside each other, because one
// instruction multiplies and adds them.

/** Rows that are multiplied together. They lie interleaved: block, pair, row. */
export const BLOCK: i32 = 2;
/** Outputs that are computed together, 4 vectors of 4. Their weights lie interleaved: panel, pair, output. */
export const PANEL: i32 = 16;
/** Bytes of a pair. */
export const PAIR: i32 = 4;
/** Bytes of a float. */
export const FLOAT: i32 = 4;

/** The multiple of a panel's outputs that is not below `length`. */
export function roundUp(length: i32): i32 {
  return (length + PANEL - 1) & -PANEL;
}
