import { crx } from '@crxjs/vite-plugin';
import { preact } from '@preact/preset-vite';
import type { UserConfig } from 'vite';
import { classicBackground } from './classic-background';
import { dropInnerHtml } from './drop-inner-html';
import { makeManifest } from './manifest';
import { rootHighlights } from './root-highlights';
import { shipNotices } from './ship-notices';
import type { Target } from './target';

/** Where an extension is built and what its background is, relative to the project's root. */
export interface ExtensionParts {
  readonly outDir: string;
  readonly background: string;
}

/** How one browser's extension is built. */
export function extensionConfig(target: Target, { outDir, background }: ExtensionParts): UserConfig {
  const { background: starts, ...manifest } = makeManifest(target);
  return {
    plugins: [
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
      dropInnerHtml(),
      shipNotices(),
      crx({ manifest, browser: target, contentScripts: { standaloneFiles: ['src/content/content.ts'] } }),
      classicBackground(background, starts),
      ...(target === 'chrome' ? [rootHighlights()] : []),
    ],
    build: {
      outDir,
      emptyOutDir: true,
      target: target === 'chrome' ? 'chrome128' : 'firefox142',
      // Preloading by script needs a polyfill that a page of three files never uses.
      modulePreload: false,
      // The plugin finds the other pages in the manifest, but knows nothing of Firefox's side panel.
      rollupOptions: { input: { welcome: 'src/welcome/index.html', side: 'src/panel/side.html' } },
    },
  };
}
