import type { Browser } from 'webextension-polyfill';

declare global {
  // `var` is what declares a property of globalThis.
  var browser: Browser | undefined;
  var chrome: Browser | undefined;
}

/**
 * The browser's extension API with promises, the only place in Sayso that touches it, so that tests have one seam to replace.
 * Every browser that Sayso supports returns promises under Manifest V3, so the polyfill lends its types alone and the content script stays
 * ten kilobytes lighter. The one thing that older Chromium lacks, listeners that answer with a promise, is done in `listen.ts`.
 * Undefined outside an extension, where tests put a stub on globalThis first.
 */
export const browser: Browser = (globalThis.browser ?? globalThis.chrome)!;
