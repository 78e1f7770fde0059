import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ROOT } from '../support/run';

/** Documents that every package carries at its top: our own licence, and those of what was made by others. */
export const NOTICES = ['LICENSE', 'THIRD_PARTY_NOTICES.md'] as const;

/** Copies the notices into the build. */
export function shipNotices(): Plugin {
  return {
    name: 'sayso:ship-notices',
    generateBundle() {
      for (const fileName of NOTICES)
        this.emitFile({ type: 'asset', fileName, source: readFileSync(join(ROOT, fileName)) });
    },
  };
}
