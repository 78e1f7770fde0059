import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packageFile from '../../package.json' with { type: 'json' };
import { filesUnder } from '../support/files';
import { ROOT, runPackage } from '../support/run';

/** Where the engine has the kernel from. */
export const KERNEL_FILE = join(ROOT, 'src/engine/encoder/kernel.data.ts');

const OPTIONS = [
  '--runtime',
  'stub',
  '--use',
  'abort=',
  '--enable',
  'simd',
  '--noAssert',
  '-O3',
  '--initialMemory',
  '1',
];

/** The kernel in kernel/ as a WebAssembly module: the same source gives the same bytes. */
export async function compileKernel(): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'kernel-'));
  try {
    const file = join(folder, 'kernel.wasm');
    const { code, output } = await runPackage('assemblyscript/bin/asc.js', ['kernel/index.ts', '-o', file, ...OPTIONS]);
    if (code !== 0) throw new Error(`The kernel does not compile.\n${output}`);
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text of {@link KERNEL_FILE}, with what the module was compiled from. */
export function kernelData(module: Uint8Array): string {
  return `/** The module that \`npm run build:kernel\` compiles from kernel/, in base64. Its source: ${kernelSource()}. */
export const KERNEL =
  '${Buffer.from(module).toString('base64')}';
`;
}

/** A digest of all that decides what the kernel becomes. */
export function kernelSource(): string {
  const hash = createHash('sha256').update(OPTIONS.join(' ')).update(packageFile.devDependencies.assemblyscript);
  for (const { path, bytes } of filesUnder(join(ROOT, 'kernel'))) {
    if (path.endsWith('.ts')) hash.update(path).update(bytes);
  }
  return hash.digest('hex').slice(0, 16);
}
