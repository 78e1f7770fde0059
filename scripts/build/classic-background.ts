import { join } from 'node:path';
import type { CrxPlugin } from '@crxjs/vite-plugin';
import { build } from 'vite';
import { ROOT } from '../support/run';
import { BACKGROUND_FILE, type Manifest } from './manifest';

/**
 * Builds the background, whose entry is told relative to the project's root, as one classic script, and names it in the manifest. The
 * extension plugin would make modules of it, and of a worker's modules Chromium keeps no compiled code from one start to the next.
 */
export function classicBackground(entry: string, background: Manifest['background']): CrxPlugin {
  let target: string | string[] | false;
  return {
    name: 'sayso:classic-background',
    // The extension plugin writes a loader of its own for any background that it sees.
    enforce: 'post',
    configResolved(config) {
      target = config.build.target;
    },
    async generateBundle() {
      const built = await build({
        root: ROOT,
        configFile: false,
        logLevel: 'warn',
        build: {
          write: false,
          target,
          rollupOptions: { input: join(ROOT, entry), output: { format: 'iife' } },
        },
      });
      if (Array.isArray(built) || !('output' in built)) throw new Error('The background makes one bundle.');
      const [script, ...others] = built.output.filter(({ type }) => type === 'chunk');
      if (script?.type !== 'chunk' || others.length > 0) throw new Error('The background is one file.');
      this.emitFile({ type: 'asset', fileName: BACKGROUND_FILE, source: script.code });
    },
    renderCrxManifest: (manifest) => ({ ...manifest, background }),
  };
}
