import { shiftFor, type LinearWeights } from '../../src/engine/attribution/tagger/decode/linear';

/** An averaged multi-class perceptron over hashed features (Collins 2002), one update at a time. */
export class Perceptron {
  readonly #weights: Float32Array;
  readonly #totals: Float64Array;
  readonly #shift: number;
  #step = 1;

  constructor(
    readonly columns: number,
    bits: number,
  ) {
    this.#weights = new Float32Array(2 ** bits * columns);
    this.#totals = new Float64Array(this.#weights.length);
    this.#shift = shiftFor(bits);
  }

  /** Moves weight from the predicted column to the right one. */
  learn(features: Int32Array, right: number): number {
    const predicted = this.best(features);
    this.#step++;
    if (predicted === right) return predicted;
    for (const feature of features) {
      const at = (feature >>> this.#shift) * this.columns;
      this.#weights[at + right]! += 1;
      this.#totals[at + right]! += this.#step;
      this.#weights[at + predicted]! -= 1;
      this.#totals[at + predicted]! -= this.#step;
    }
    return predicted;
  }

  best(features: Int32Array): number {
    let best = 0;
    let top = -Infinity;
    for (let column = 0; column < this.columns; column++) {
      let sum = 0;
      for (const feature of features) sum += this.#weights[(feature >>> this.#shift) * this.columns + column]!;
      if (sum > top) {
        top = sum;
        best = column;
      }
    }
    return best;
  }

  /** The weights averaged over all steps. */
  average(): LinearWeights {
    const weights = this.#weights.map((weight, i) => weight - this.#totals[i]! / this.#step);
    return { columns: this.columns, shift: this.#shift, weights, scale: 1 };
  }
}
