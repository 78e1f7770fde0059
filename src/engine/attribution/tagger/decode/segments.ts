/**
 * Segmentation of a token sequence into spans of a few roles as a linear chain. A token is outside, in a span that goes
 * on behind it, or the last of its span; where a span starts is where no open one goes on. Inside, first and last each
 * have evidence of their own, so that both edges of a span do.
 */

/** Columns of evidence a role has: for a token to be inside, and for a token inside to be the first or the last. */
export const COLUMNS_PER_ROLE = 3;

/** A span of tokens `[start, end)` with the number of its role. */
export interface Segment {
  readonly role: number;
  readonly start: number;
  readonly end: number;
}

/** The label of a token in no span. */
export const OUTSIDE = 0;
/** Label of a token in a span that goes on: odd. */
export const openOf = (role: number) => 1 + 2 * role;
/** Label of a span's last token: even, as every label behind which a span may start. */
export const lastOf = (role: number) => 2 + 2 * role;
/** Number of labels. */
export const labelsOf = (roles: number) => 1 + 2 * roles;

const isOpen = (label: number) => (label & 1) === 1;
const roleOf = (label: number) => (label - 1) >> 1;

/** Labels of `length` tokens for segments in order, without overlaps. */
export function encode(length: number, segments: readonly Segment[]): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { role, start, end } of segments) {
    labels.fill(openOf(role), start, end - 1);
    labels[end - 1] = lastOf(role);
  }
  return labels;
}

/** Segments of a label sequence. */
export function decode(labels: Uint8Array): Segment[] {
  const segments: Segment[] = [];
  let start = -1;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === OUTSIDE) continue;
    if (start < 0) start = i;
    if (isOpen(label)) continue;
    segments.push({ role: roleOf(label), start, end: i + 1 });
    start = -1;
  }
  return segments;
}
