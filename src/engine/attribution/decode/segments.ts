/**
 * Segmentation of a token sequence into spans of a few roles as a linear chain: labels say begin, inside, end or unit
 * (BIOES), so that both edges of a span have evidence of their own. A label's score is a sum over three columns a role
 * (inside, begin, end): what speaks for being inside a source counts for each of its four labels.
 */

/** Columns of evidence a role has. */
export const COLUMNS_PER_ROLE = 3;

/** A span of tokens `[start, end)` with the number of its role. */
export interface Segment {
  readonly role: number;
  readonly start: number;
  readonly end: number;
}

/** The labels of `roles` roles and which may follow which. */
export interface Scheme {
  readonly roles: number;
  readonly labels: number;
  /** For every label the labels that may come before it. */
  readonly before: readonly Int32Array[];
  /** For every label: may a sequence end with it? One may begin with what may follow `O`. */
  readonly mayEnd: readonly boolean[];
}

const OUTSIDE = 0;
const begin = (role: number) => 1 + 4 * role;
const kindOf = (label: number) => (label - 1) & 3;
const [BEGIN, INSIDE, END, UNIT] = [0, 1, 2, 3];
const roleOf = (label: number) => (label - 1) >> 2;

/** Label of the first token of a span of several. */
export const beginOf = (role: number) => begin(role) + BEGIN;
/** Label of the last one. */
export const endOf = (role: number) => begin(role) + END;
/** Label of a span of one token. */
export const unitOf = (role: number) => begin(role) + UNIT;

/** The scheme for a number of roles. */
export function makeScheme(roles: number): Scheme {
  const labels = 1 + 4 * roles;
  const isOpen = (label: number) => label !== OUTSIDE && kindOf(label) <= INSIDE;
  const starts = (label: number) => label === OUTSIDE || kindOf(label) === BEGIN || kindOf(label) === UNIT;
  const all = Array.from({ length: labels }, (_, label) => label);
  const before = all.map((label) =>
    Int32Array.from(
      all.filter((previous) =>
        isOpen(previous) ? !starts(label) && roleOf(label) === roleOf(previous) : starts(label),
      ),
    ),
  );
  return { roles, labels, before, mayEnd: all.map((label) => !isOpen(label)) };
}

/** Scores of all labels of one token from its columns. */
export function labelScores(
  roles: number,
  columns: Float32Array | Float64Array,
  at: number,
  out: Float64Array,
  to: number,
) {
  out[to + OUTSIDE] = 0;
  for (let role = 0; role < roles; role++) {
    const inside = columns[at + 3 * role]!;
    const first = columns[at + 3 * role + 1]!;
    const last = columns[at + 3 * role + 2]!;
    const label = to + begin(role);
    out[label + BEGIN] = inside + first;
    out[label + INSIDE] = inside;
    out[label + END] = inside + last;
    out[label + UNIT] = inside + first + last;
  }
}

/** Labels of `length` tokens for segments in order, without overlaps. */
export function encode(length: number, segments: readonly Segment[]): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { role, start, end } of segments) {
    if (end - start === 1) labels[start] = begin(role) + UNIT;
    else {
      labels.fill(begin(role) + INSIDE, start, end);
      labels[start] = begin(role) + BEGIN;
      labels[end - 1] = begin(role) + END;
    }
  }
  return labels;
}

/** Segments of a label sequence. */
export function decode(labels: Uint8Array): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === OUTSIDE) continue;
    const kind = kindOf(label);
    if (kind === BEGIN || kind === UNIT) start = i;
    if (kind === END || kind === UNIT) segments.push({ role: roleOf(label), start, end: i + 1 });
  }
  return segments;
}

/** A chain's evidence: `scores[i * labels + label]`, `transitions[previous * labels + label]`. A score of -Infinity forbids a label. */
export interface Chain {
  readonly scheme: Scheme;
  readonly length: number;
  readonly scores: Float64Array;
  readonly transitions: Float32Array;
}

/** The best label sequence. */
export function viterbi({ scheme, length, scores, transitions }: Chain): { labels: Uint8Array; score: number } {
  const { labels: count, before } = scheme;
  const best = new Float64Array(length * count).fill(-Infinity);
  const back = new Uint8Array(length * count);
  for (let i = 0; i < length; i++) {
    for (let label = 0; label < count; label++) {
      let top = -Infinity;
      let from = 0;
      for (const previous of before[label]!) {
        const reached = i ? best[(i - 1) * count + previous]! : previous === OUTSIDE ? 0 : -Infinity;
        const value = reached + transitions[previous * count + label]!;
        if (value > top) {
          top = value;
          from = previous;
        }
      }
      best[i * count + label] = top + scores[i * count + label]!;
      back[i * count + label] = from;
    }
  }
  const labels = new Uint8Array(length);
  if (!length) return { labels, score: 0 };
  let last = OUTSIDE;
  for (let label = 1; label < count; label++) {
    if (scheme.mayEnd[label] && best[(length - 1) * count + label]! > best[(length - 1) * count + last]!) last = label;
  }
  const score = best[(length - 1) * count + last]!;
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = last;
    last = back[i * count + last]!;
  }
  return { labels, score };
}
