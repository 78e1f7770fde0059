import { endOf, type Lattice } from './lattice';
import { COLUMNS_PER_ROLE, OUTSIDE } from './segments';

/** A label sequence and its probability. */
export interface Path {
  readonly labels: Uint8Array;
  readonly probability: number;
}

/** Room to look for paths in. */
export interface PathSearch {
  /** How many paths are looked for. */
  readonly most: number;
  /** The best so many at each label of each token, best first: `[(i * labels + label) * most + rank]`. */
  readonly best: Float64Array;
  /** Beside them: label and rank at the token before, as `label * most + rank`. */
  readonly back: Uint8Array;
}

/** Room for the `most` best paths of up to `length` tokens. */
export function makeSearch(labels: number, length: number, most: number): PathSearch {
  const size = length * labels * most;
  return { most, best: new Float64Array(size), back: new Uint8Array(size) };
}

/**
 * The best label sequences, best first (Viterbi with a list at each label), on a lattice of which the forward half is
 * filled in. With `least` only those of labels that are all at least so likely, for which the backward half is needed: as
 * no sequence is likelier than any of its labels, none of that probability is missed.
 */
export function likeliestPaths(lattice: Lattice, length: number, search: PathSearch, least = 0): Path[] {
  const { labels, edges, factors, forward, scales, probabilities, roles } = lattice;
  const { most, best } = search;
  const width = labels * most;
  best.fill(0, 0, length * width);
  for (let i = 0; i < length; i++) {
    const before = (i - 1) * labels;
    for (let label = 0; label < labels; label++) {
      if (probabilities[i * labels + label]! < least) continue;
      const at = i * width + label * most;
      const open = label === OUTSIDE ? -1 : (label - 1) | 1;
      let going = scales[i]!;
      let starting = going;
      if (label !== OUTSIDE) {
        const factor = (i * roles + (open >> 1)) * COLUMNS_PER_ROLE;
        going *= factors[factor]!;
        if (label !== open) going *= factors[factor + 2]!;
        starting = going * factors[factor + 1]!;
      }
      if (!i) {
        best[at] = edges[label]! * starting;
        continue;
      }
      for (let previous = 0; previous < labels; previous++) {
        const isClosed = (previous & 1) === 0;
        if ((!isClosed && previous !== open) || probabilities[before + previous]! < least) continue;
        extend(search, before * most, previous, edges[previous * labels + label]! * (isClosed ? starting : going), at);
      }
    }
  }
  return length ? traceBack(labels, length, search, endOf(forward, labels, length)) : [];
}

/** Extends each path to a label of the row before by one step, in the sorted list at `at`. */
function extend({ most, best, back }: PathSearch, row: number, label: number, step: number, at: number): void {
  for (let rank = 0; rank < most; rank++) {
    const value = best[row + label * most + rank]! * step;
    let place = at + most - 1;
    if (!(value > best[place]!)) return;
    for (; place > at && value > best[place - 1]!; place--) {
      best[place] = best[place - 1]!;
      back[place] = back[place - 1]!;
    }
    best[place] = value;
    back[place] = label * most + rank;
  }
}

function traceBack(labels: number, length: number, { most, best, back }: PathSearch, all: number): Path[] {
  const width = labels * most;
  const last = (length - 1) * width;
  const ends: number[] = [];
  for (let state = 0; state < width; state++) {
    const isClosed = (Math.floor(state / most) & 1) === 0;
    if (isClosed && best[last + state]! > 0) ends.push(state);
  }
  ends.sort((a, b) => best[last + b]! - best[last + a]! || a - b);
  return ends.slice(0, most).map((end) => {
    const path = new Uint8Array(length);
    for (let i = length - 1, state = end; i >= 0; i--) {
      path[i] = Math.floor(state / most);
      state = back[i * width + state]!;
    }
    return { labels: path, probability: best[last + end]! / all };
  });
}
