import { crx } from '@crxjs/vite-plugin';
import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { dropInnerHtml } from './scripts/build/drop-inner-html';
import { makeManifest } from './scripts/build/manifest';
import { shipNotices } from './scripts/build/ship-notices';
import { outputFolder, readTarget } from './scripts/build/target';

/** One build makes one browser's extension: `TARGET=chrome vite build` writes dist/chrome. `npm run build` makes both. */
export default defineConfig(() => {
  const target = readTarget(process.env['TARGET']);
  return {
    plugins: [
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
      dropInnerHtml(),
      shipNotices(),
      crx({
        manifest: makeManifest(target),
        browser: target,
        contentScripts: { standaloneFiles: ['src/content/content.ts'] },
      }),
    ],
    build: {
      outDir: outputFolder(target),
      emptyOutDir: true,
      target: target === 'chrome' ? 'chrome128' : 'firefox142',
      // Preloading by script needs a polyfill that a page of three files never uses.
      modulePreload: false,
      // The plugin finds the other pages in the manifest, but knows nothing of Firefox's side panel.
      rollupOptions: { input: { welcome: 'src/welcome/index.html', side: 'src/panel/side.html' } },
    },
  };
});
