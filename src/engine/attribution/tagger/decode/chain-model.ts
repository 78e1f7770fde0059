import { exponential, exponentialOf } from './exponential';
import { makeLattice, type Lattice } from './lattice';
import type { PackedWeights } from './linear';
import { COLUMNS_PER_ROLE } from './segments';

/** A trained linear chain: weights of hashed features, and scores of one label following another (`labels * labels`). */
export interface ChainModel {
  readonly emissions: PackedWeights;
  readonly transitions: Float32Array;
}

/** Roles of the cue tagger, and of the tagger of a cue's arguments. */
export const CUE_ROLES = 1;
export const ARGUMENT_ROLES = 2;
export const SOURCE = 0;
export const CONTENT = 1;

/** A lattice with room for so many tokens, and how its factors come from sums of weights. */
export interface ChainReader {
  readonly lattice: Lattice;
  /** Sets the factors of a token from sums of its features' weights in units, a sum a column. */
  readonly setFactors: (at: number, sums: Int32Array) => void;
  /** Forbids every role to the tokens `[start, end)`. */
  readonly forbid: (start: number, end: number) => void;
}

/** Prepares to read chains of up to `most` tokens. */
export function readChains({ emissions, transitions }: ChainModel, most: number): ChainReader {
  const { columns, scale } = emissions;
  const lattice = makeLattice(columns / COLUMNS_PER_ROLE, transitions, most);
  const { factors } = lattice;
  const table = exponentialOf(scale);
  return {
    lattice,
    setFactors(at, sums) {
      for (let i = 0; i < columns; i++) factors[at * columns + i] = exponential(table, sums[i]!);
    },
    forbid(start, end) {
      factors.fill(0, start * columns, end * columns);
    },
  };
}
