import { Random } from './learn/random';

const CONTEXT_WORDS = 600;
const DIMENSIONS = 60;
const ROUNDS = 25;

/**
 * Groups words that stand between the same neighbours: counts of the 600 commonest words one to the left and right,
 * positive pointwise mutual information, a random projection (Achlioptas 2003), spherical k-means.
 * @returns the cluster (1 to `clusters`) of each word that occurs `least` times or more
 */
export function clusterWords(
  sentences: readonly (readonly string[])[],
  clusters: number,
  least: number,
  seed: number,
): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const sentence of sentences) for (const word of sentence) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const sorted = [...frequency].filter(([, n]) => n >= least).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const index = new Map(sorted.map(([word], i) => [word, i]));
  const width = 2 * CONTEXT_WORDS;
  const counts = new Float32Array(sorted.length * width);
  for (const sentence of sentences) {
    for (let i = 0; i < sentence.length; i++) {
      const row = index.get(sentence[i]!);
      if (row === undefined) continue;
      for (const side of [0, 1]) {
        const neighbour = index.get(sentence[side ? i + 1 : i - 1] ?? '');
        if (neighbour !== undefined && neighbour < CONTEXT_WORDS)
          counts[row * width + side * CONTEXT_WORDS + neighbour]! += 1;
      }
    }
  }
  return kMeans(
    project(informative(counts, width), width, new Random(seed)),
    sorted.map(([word]) => word),
    clusters,
    new Random(seed + 1),
  );
}

/** Counts to positive pointwise mutual information, in place. */
function informative(counts: Float32Array, width: number): Float32Array {
  const columns = new Float64Array(width);
  counts.forEach((n, i) => (columns[i % width]! += n));
  const total = columns.reduce((a, b) => a + b, 0);
  for (let row = 0; row < counts.length; row += width) {
    let sum = 0;
    for (let c = 0; c < width; c++) sum += counts[row + c]!;
    for (let c = 0; c < width; c++) {
      const n = counts[row + c]!;
      if (n)
        counts[row + c] = Math.max(0, Math.log((n * total) / (sum * Math.max(20, columns[c]!)))) * Math.min(1, n / 2);
    }
  }
  return counts;
}

function project(rows: Float32Array, width: number, random: Random): Float64Array {
  const signs = Float64Array.from({ length: width * DIMENSIONS }, () => (random.next() < 0.5 ? -1 : 1));
  const out = new Float64Array((rows.length / width) * DIMENSIONS);
  for (let row = 0; row < rows.length / width; row++) {
    for (let c = 0; c < width; c++) {
      const value = rows[row * width + c]!;
      if (value) for (let d = 0; d < DIMENSIONS; d++) out[row * DIMENSIONS + d]! += value * signs[c * DIMENSIONS + d]!;
    }
    normalise(out, row * DIMENSIONS);
  }
  return out;
}

function normalise(vectors: Float64Array, at: number): void {
  let square = 0;
  for (let d = 0; d < DIMENSIONS; d++) square += vectors[at + d]! ** 2;
  const length = Math.sqrt(square) || 1;
  for (let d = 0; d < DIMENSIONS; d++) vectors[at + d]! /= length;
}

function kMeans(
  vectors: Float64Array,
  words: readonly string[],
  clusters: number,
  random: Random,
): Map<string, number> {
  const centres = new Float64Array(clusters * DIMENSIONS);
  for (let c = 0; c < clusters; c++) {
    const pick = random.below(Math.min(words.length, clusters * 8)) * DIMENSIONS;
    centres.set(vectors.subarray(pick, pick + DIMENSIONS), c * DIMENSIONS);
  }
  const member = new Int32Array(words.length);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float64Array(centres.length);
    for (let i = 0; i < words.length; i++) {
      let best = -Infinity;
      for (let c = 0; c < clusters; c++) {
        let dot = 0;
        for (let d = 0; d < DIMENSIONS; d++) dot += vectors[i * DIMENSIONS + d]! * centres[c * DIMENSIONS + d]!;
        if (dot > best) {
          best = dot;
          member[i] = c;
        }
      }
      const at = member[i]! * DIMENSIONS;
      for (let d = 0; d < DIMENSIONS; d++) sums[at + d]! += vectors[i * DIMENSIONS + d]!;
    }
    centres.set(sums);
    for (let c = 0; c < clusters; c++) normalise(centres, c * DIMENSIONS);
  }
  return new Map(words.map((word, i) => [word, member[i]! + 1]));
}
