import { zipSync } from 'fflate';
import type { FileInFolder } from './files';

/** 1 January 1980, the earliest day that the format knows: archives of the same files are the same bytes on any day. */
const DATE = new Date(1980, 0, 1);

/** Packs files into a ZIP archive, byte for byte the same for the same files. */
export function zip(files: readonly FileInFolder[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])), { level: 9, mtime: DATE });
}
