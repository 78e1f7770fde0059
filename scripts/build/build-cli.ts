import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { ROOT } from '../support/run';

/** The built command, relative to the project's root; `package.json` names it as `bin`. */
export const CLI_FILE = 'dist/cli/sayso.mjs';

/** What jsdom and its web sockets load if it happens to be installed. */
const OPTIONAL = ['canvas', 'bufferutil', 'utf-8-validate'];

const MODELS = ['attribution.bin', 'reading.bin', 'encoder.bin'];

/** Bundles the command line with its libraries and the learned models into one file. */
export async function buildCli(): Promise<void> {
  const models = Object.fromEntries(
    MODELS.map((name) => [name, readFileSync(join(ROOT, 'public/models', name)).toString('base64')]),
  );
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [withoutSyncRequests()],
    define: { SAYSO_MODELS: JSON.stringify(models) },
    ssr: { noExternal: true, external: OPTIONAL },
    build: {
      ssr: join(ROOT, 'src/cli/analyze.ts'),
      target: 'node20',
      outDir: join(ROOT, 'dist/cli'),
      minify: true,
      rollupOptions: {
        external: OPTIONAL,
        output: { entryFileNames: 'sayso.mjs', codeSplitting: false, banner: '#!/usr/bin/env node' },
      },
    },
  });
  chmodSync(join(ROOT, CLI_FILE), 0o755);
}

/** Pages' synchronous requests, which we never make, are jsdom's only use of a second file. */
function withoutSyncRequests(): Plugin {
  const asked = 'require.resolve ? require.resolve("./xhr-sync-worker.js") : null';
  return {
    name: 'without-sync-requests',
    transform: (code, id) => (id.endsWith('XMLHttpRequest-impl.js') ? code.replace(asked, 'null') : undefined),
  };
}
