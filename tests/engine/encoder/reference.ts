import { type EncoderWeights, matrixOf, vectorOf } from '../../../src/engine/encoder/weights';

type Matrix = readonly (readonly number[])[];

/** What the encoder's network answers, written down without regard to speed or precision. */
export function readPlainly(weights: EncoderWeights, ids: readonly number[], types: readonly number[]): number[] {
  const { shape } = weights;
  const matrix = (name: string): Matrix => {
    const { rows, columns, bytes, scales } = matrixOf(weights, `${name}.weight`);
    return table(rows, columns, (row, column) => scales[row]! * bytes[row * columns + column]!);
  };
  const linear = (name: string, input: Matrix) => {
    const rows = matrix(name);
    const biases = vectorOf(weights, `${name}.bias`);
    return input.map((x) => rows.map((row, output) => dot(row, x) + biases[output]!));
  };
  const norm = (name: string, input: Matrix) => {
    const gains = vectorOf(weights, `${name}.weight`);
    const biases = vectorOf(weights, `${name}.bias`);
    return input.map((x) => {
      const mean = sum(x) / x.length;
      const variance = sum(x.map((value) => (value - mean) ** 2)) / x.length;
      return x.map((value, i) => ((value - mean) / Math.sqrt(variance + shape.epsilon)) * gains[i]! + biases[i]!);
    });
  };
  const words = matrix('embeddings.word_embeddings');
  const positions = matrix('embeddings.position_embeddings');
  const kinds = matrix('embeddings.token_type_embeddings');
  const embedded = table(
    ids.length,
    shape.hidden,
    (i, k) => words[ids[i]!]![k]! + positions[i]![k]! + kinds[types[i]!]![k]!,
  );
  let stream = norm('embeddings.LayerNorm', embedded);
  for (let layer = 0; layer < shape.layers; layer++) {
    const name = `encoder.layer.${layer}`;
    const [queries, keys, values] = ['query', 'key', 'value'].map((part) =>
      linear(`${name}.attention.self.${part}`, stream),
    );
    const width = shape.hidden / shape.heads;
    const gathered = table(ids.length, shape.hidden, (i, k) => {
      const start = Math.floor(k / width) * width;
      const part = (row: readonly number[]) => row.slice(start, start + width);
      const scores = keys!.map((key) => dot(part(queries![i]!), part(key)) / Math.sqrt(width));
      const powers = scores.map((score) => Math.exp(score - Math.max(...scores)));
      return (
        dot(
          powers,
          values!.map((value) => value[k]!),
        ) / sum(powers)
      );
    });
    const mixed = linear(`${name}.attention.output.dense`, gathered);
    stream = norm(`${name}.attention.output.LayerNorm`, added(stream, mixed));
    const raised = linear(`${name}.intermediate.dense`, stream).map((row) => row.map(gelu));
    stream = norm(`${name}.output.LayerNorm`, added(stream, linear(`${name}.output.dense`, raised)));
  }
  return linear('head', stream).flat();
}

const table = (rows: number, columns: number, of: (row: number, column: number) => number): number[][] =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => of(row, column)));
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const dot = (a: readonly number[], b: readonly number[]) => a.reduce((total, value, i) => total + value * b[i]!, 0);
const added = (a: Matrix, b: Matrix) => a.map((row, i) => row.map((value, k) => value + b[i]![k]!));

/** x Φ(x), by the series of the normal distribution. */
export function gelu(x: number): number {
  if (Math.abs(x) > 8) return Math.max(x, 0);
  let term = x;
  let series = x;
  for (let k = 3; Math.abs(term) > 1e-15; k += 2) {
    term *= (x * x) / k;
    series += term;
  }
  return x * (0.5 + (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * series);
}
