import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where slow results are kept between runs: outside the project, since they are made of the corpus. `SAYSO_SCRATCH` puts it elsewhere. */
export const scratchFolder = (): string => process.env['SAYSO_SCRATCH'] ?? path.join(tmpdir(), 'sayso-scratch');

/** What `make` gives for these inputs, made once: the file's name holds a hash of all of them. */
export function remembered(
  name: string,
  inputs: readonly (string | Uint8Array)[],
  make: () => string | Uint8Array,
): Buffer {
  const file = path.join(scratchFolder(), `${name}-${hashOf(inputs)}`);
  if (!existsSync(file)) {
    mkdirSync(scratchFolder(), { recursive: true });
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, make());
    renameSync(unfinished, file);
  }
  return readFileSync(file);
}

/** Hash of several texts or bytes; where one ends and the next begins counts. */
export function hashOf(inputs: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(`${input.length}:`).update(input);
  return hash.digest('hex').slice(0, 24);
}
