// The encoder's arithmetic, compiled to WebAssembly: src/engine/encoder lays out the memory and calls it, nothing is allocated here.
export { gelu } from './gelu';
export { multiply } from './multiply';
export { addAndNormalise } from './normalise';
export { quantiseRows, quantiseWeights, widenWeights } from './quantise';
export { softmax } from './softmax';
