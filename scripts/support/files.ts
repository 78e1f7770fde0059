import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file under a folder: its path with forward slashes, and its bytes. */
export interface FileInFolder {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** All files under a folder, sorted by path, so that whatever is made of them is the same on every machine. */
export function filesUnder(folder: string, prefix = ''): FileInFolder[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true })
    .flatMap((entry) => {
      const path = prefix ? `${prefix}/${entry.name}` : entry.name;
      return entry.isDirectory() ? filesUnder(folder, path) : [{ path, bytes: readFileSync(join(folder, path)) }];
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
