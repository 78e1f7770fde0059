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

const isOpen = (label: number) => label !== OUTSIDE && kindOf(label) <= INSIDE;
const starts = (label: number) => label === OUTSIDE || kindOf(label) === BEGIN || kindOf(label) === UNIT;

/** The scheme for a number of roles. */
export function makeScheme(roles: number): Scheme {
  const labels = 1 + 4 * roles;
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

/** A label sequence and its score. */
export interface Path {
  readonly labels: Uint8Array;
  readonly score: number;
}

/** The `most` best label sequences, best first (Viterbi with a list at each label). */
export function viterbi({ scheme, length, scores, transitions }: Chain, most = 1): Path[] {
  const { labels: count, before } = scheme;
  const width = count * most;
  const best = new Float64Array(length * width).fill(-Infinity);
  const back = new Uint8Array(length * width);
  for (let i = 0; i < length; i++) {
    for (let label = 0; label < count; label++) {
      const at = i * width + label * most;
      const here = scores[i * count + label]!;
      if (here === -Infinity) continue;
      const candidates = before[label]!;
      for (let j = 0; j < candidates.length; j++) {
        const previous = candidates[j]!;
        const step = transitions[previous * count + label]! + here;
        if (!i) {
          if (previous === OUTSIDE) best[at] = step;
          continue;
        }
        const from = (i - 1) * width + previous * most;
        for (let rank = 0; rank < most; rank++) {
          const value = best[from + rank]! + step;
          if (!insert(best, back, at, most, value, previous * most + rank)) break;
        }
      }
    }
  }
  return length ? traceBack(scheme, length, most, best, back) : [{ labels: new Uint8Array(), score: 0 }];
}

/** Puts a value into the sorted list at `at`; false where it is too small. */
function insert(best: Float64Array, back: Uint8Array, at: number, most: number, value: number, from: number): boolean {
  let place = at + most - 1;
  if (!(value > best[place]!)) return false;
  for (; place > at && value > best[place - 1]!; place--) {
    best[place] = best[place - 1]!;
    back[place] = back[place - 1]!;
  }
  best[place] = value;
  back[place] = from;
  return true;
}

function traceBack(scheme: Scheme, length: number, most: number, best: Float64Array, back: Uint8Array): Path[] {
  const width = scheme.labels * most;
  const last = (length - 1) * width;
  const ends: number[] = [];
  for (let state = 0; state < width; state++) {
    if (scheme.mayEnd[Math.floor(state / most)] && best[last + state]! > -Infinity) ends.push(state);
  }
  ends.sort((a, b) => best[last + b]! - best[last + a]! || a - b);
  return ends.slice(0, most).map((end) => {
    const labels = new Uint8Array(length);
    for (let i = length - 1, state = end; i >= 0; i--) {
      labels[i] = Math.floor(state / most);
      state = back[i * width + state]!;
    }
    return { labels, score: best[last + end]! };
  });
}
