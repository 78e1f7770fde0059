import { addScores, type LinearWeights } from './linear';
import { COLUMNS_PER_ROLE, labelScores, makeScheme, type Chain, type Scheme } from './segments';

/** A trained linear chain: weights of hashed features, and scores of one label following another (`labels * labels`). */
export interface ChainModel {
  readonly emissions: LinearWeights;
  readonly transitions: Float32Array;
}

/** Cues: one role. Arguments of a cue: source and content. */
export const CUE_SCHEME = makeScheme(1);
export const ARGUMENT_SCHEME = makeScheme(2);
export const SOURCE = 0;
export const CONTENT = 1;

/** Writes the features of token `at` to `out`. */
export type FeatureWriter = (at: number, out: Int32Array) => void;

/** Sums of the columns for tokens `[start, end)`: a row of `roles * 3` a token. */
export function columnSums(
  { emissions }: ChainModel,
  width: number,
  start: number,
  end: number,
  write: FeatureWriter,
): Float32Array {
  const { columns } = emissions;
  const sums = new Float32Array((end - start) * columns);
  const features = new Int32Array(width);
  for (let i = start; i < end; i++) {
    write(i, features);
    addScores(emissions, features, width, sums, (i - start) * columns);
  }
  return sums;
}

/** The chain over rows of column sums, from row `first` on. */
export function chainOf(scheme: Scheme, model: ChainModel, sums: Float32Array, first: number, length: number): Chain {
  const columns = scheme.roles * COLUMNS_PER_ROLE;
  const scores = new Float64Array(length * scheme.labels);
  for (let i = 0; i < length; i++) {
    labelScores(scheme.roles, sums, (first + i) * columns, scores, i * scheme.labels);
  }
  return { scheme, length, scores, transitions: model.transitions };
}

/** Forbids every label but `O` for the tokens `[start, end)` of a chain. */
export function forbid({ scores, scheme }: Chain, start: number, end: number): void {
  const count = scheme.labels;
  for (let i = start; i < end; i++) scores.fill(-Infinity, i * count + 1, (i + 1) * count);
}
