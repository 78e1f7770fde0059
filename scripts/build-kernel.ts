/** `npm run build:kernel`: compiles kernel/ into src/engine/encoder/kernel.data.ts. */
import { writeFileSync } from 'node:fs';
import { compileKernel, kernelData, KERNEL_FILE } from './build/compile-kernel';
import { readArguments } from './support/arguments';

readArguments('npm run build:kernel', {});
const module = await compileKernel();
writeFileSync(KERNEL_FILE, kernelData(module));
console.log(`${module.length} bytes of WebAssembly`);
