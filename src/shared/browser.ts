import type { Browser } from 'webextension-polyfill';

declare global {
  // `var` is what declares a property of globalThis.
  var browser: Browser | undefined;
  var chrome: Browser | undefined;
}

/**
 * The browser's extension API with promises, the one place through which Sayso touches it, so that tests have one seam to replace. In the
 * background and in our own pages it is the polyfill's ({@link file://./polyfill.ts}); in the content script the browser's own, which returns
 * promises under Manifest V3 everywhere. Undefined outside an extension, where tests put a stub on globalThis first.
 */
export const browser: Browser = (globalThis.browser ?? globalThis.chrome)!;
