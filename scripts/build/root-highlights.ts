import type { Plugin } from 'vite';

const STYLES = 'src/content/highlight.css';
const HIGHLIGHT = '::highlight(';

/**
 * Makes the rules of our highlights rules of the root alone, for Chromium, which hands them down from there to all text. Rules for every
 * element have it work out each of them for each element of each page: three times as long for a page's styles. Firefox hands nothing down, but
 * asks for them only where it paints.
 */
export function rootHighlights(): Plugin {
  return {
    name: 'sayso:root-highlights',
    enforce: 'post',
    generateBundle: {
      // The extension plugin puts them into the bundle as late as that.
      order: 'post',
      handler(_, bundle) {
        const styles = bundle[STYLES];
        if (styles?.type !== 'asset') return this.error(`${STYLES} is not in the build: see root-highlights.ts.`);
        styles.source = String(styles.source).replaceAll(HIGHLIGHT, `:root${HIGHLIGHT}`);
      },
    },
  };
}
