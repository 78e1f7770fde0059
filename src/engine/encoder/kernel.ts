import { KERNEL } from './kernel.data';
import { platform } from './platform';

/** Rows that the kernel multiplies together; see kernel/layout.ts. */
export const BLOCK = 2;
/** Outputs that it computes together. */
export const PANEL = 16;

/** What kernel/ exports: arithmetic on its own memory. Places and strides are in bytes; each function is described where it is written. */
export interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  multiply(
    rows: number,
    rowScales: number,
    blocks: number,
    pairs: number,
    weights: number,
    weightScales: number,
    biases: number,
    to: number,
    stride: number,
  ): void;
  quantiseRows(
    from: number,
    stride: number,
    rows: number,
    count: number,
    limit: number,
    to: number,
    scales: number,
  ): void;
  quantiseWeights(
    from: number,
    outputs: number,
    outputStride: number,
    count: number,
    stride: number,
    limit: number,
    to: number,
    scales: number,
  ): void;
  widenWeights(from: number, outputs: number, count: number, to: number): void;
  softmax(
    scores: number,
    stride: number,
    rows: number,
    count: number,
    factor: number,
    limit: number,
    to: number,
    scales: number,
  ): void;
  gelu(at: number, count: number): void;
  addAndNormalise(
    to: number,
    more: number,
    rows: number,
    count: number,
    gain: number,
    bias: number,
    epsilon: number,
  ): void;
}

/** A kernel with a memory of its own. Refused where the platform has no WebAssembly with SIMD or a policy forbids it. */
export async function startKernel(): Promise<Kernel> {
  const module = Uint8Array.from(platform.atob(KERNEL), (character) => character.charCodeAt(0));
  const { instance } = await platform.WebAssembly.instantiate(module);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return instance.exports as Kernel;
}
