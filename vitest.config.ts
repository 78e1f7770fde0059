import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/support/browsers';

/** In milliseconds: a test that hangs has failed, one on a busy machine has not. */
const PATIENCE = 60_000;

/** unit: Node, no DOM. dom: a real Chromium, for what jsdom lacks (layout, CSS highlights). e2e: the built extension in real browsers. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          testTimeout: PATIENCE,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.dom.test.{ts,tsx}', 'tests/e2e/**'],
        },
      },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        // Messages are imported from there; the server would warn that a page could not.
        publicDir: false,
        // Found only when the first test asks, they would make the server reload in the middle of it.
        optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-dev-runtime'] },
        test: {
          name: 'dom',
          testTimeout: PATIENCE,
          include: ['tests/**/*.dom.test.{ts,tsx}'],
          ...inChromium(findBrowser('chromium')),
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: PATIENCE,
          hookTimeout: 3 * PATIENCE,
        },
      },
    ],
  },
});

/** DOM tests run in an installed browser; without one each fails with the sentence that says what to install. */
function inChromium(executablePath: string | undefined) {
  if (executablePath === undefined) return { setupFiles: ['tests/support/missing-browser.ts'] };
  return {
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath, args: ['--no-sandbox'] } }),
      instances: [{ browser: 'chromium' as const }],
    },
  };
}
