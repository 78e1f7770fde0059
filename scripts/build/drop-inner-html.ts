import type { Plugin } from 'vite';

/**
 * Turns Preact's `dangerouslySetInnerHTML` into plain text in the build: Sayso never uses it, and the stores' linter warns of every
 * `innerHTML`. Fails the build when a Preact update moves the code, so that the branch never comes back unseen.
 */
export function dropInnerHtml(): Plugin {
  return {
    name: 'sayso:drop-inner-html',
    transform: {
      filter: { id: /\/node_modules\/preact\/dist\/preact\./ },
      handler(code) {
        if (!code.includes('.innerHTML'))
          this.error('Preact no longer assigns innerHTML here: see drop-inner-html.ts.');
        return { code: code.replaceAll('.innerHTML', '.textContent'), map: null };
      },
    },
  };
}
