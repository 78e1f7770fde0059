/**
 * Takes pictures of all that a reader sees, in light and dark, forced colours, zoomed and narrow, into artifacts/gallery: each state of the popup,
 * and, from the extension as it was built last, the page with highlights, card and bar, the first-run page and the settings.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BrowserContextOptions, chromium, type Page } from 'playwright';
import { createServer } from 'vite';
import { STATES } from '../tests/gallery/states';
import { drawPages } from './gallery/draw-pages';
import { misused, readArguments } from './support/arguments';
import { requireBrowser } from './support/browsers';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = fileURLToPath(new URL('../artifacts/gallery/', import.meta.url));

const MODES: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
  zoomed: { viewport: { width: 320, height: 300 }, deviceScaleFactor: 2 },
};

/** Further looks at a state after it is drawn. */
const MORE: Readonly<Record<string, Readonly<Record<string, (page: Page) => Promise<unknown>>>>> = {
  done: {
    open: async (page) => {
      await page.getByRole('tab', { name: 'Speakers' }).click();
      await page.getByRole('button', { name: 'Adeyinka' }).click();
      await page.getByRole('button', { name: 'Export' }).click();
    },
    conflicts: (page) => page.getByRole('tab', { name: 'Denials' }).click(),
    search: async (page) => {
      await page.getByRole('tab', { name: 'Speakers' }).click();
      await page.getByRole('button', { name: 'Search and filter' }).click();
      await page.getByRole('searchbox').fill('drains');
    },
    article: (page) => page.getByRole('tab', { name: 'Article' }).click(),
  },
  agreed: { conflicts: (page) => page.getByRole('tab', { name: 'Denials' }).click() },
  crowd: { open: (page) => page.getByRole('button', { name: 'Sir' }).click() },
};

/** Stands for all that is not the popup. */
const PAGES = 'pages';
const USAGE = `npm run gallery [-- STATE… ${PAGES}]`;
const { positionals: wanted } = readArguments(USAGE, { allowPositionals: true });
const unknown = wanted.filter((state) => state !== PAGES && !Object.hasOwn(STATES, state));
if (unknown.length > 0)
  misused(USAGE, `No state called ${unknown.join(', ')}; there are ${[...Object.keys(STATES), PAGES].join(', ')}.`);

const server = await createServer({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  server: { port: 5199 },
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
});
await server.listen();
const browser = await chromium.launch({ executablePath: requireBrowser('chromium') });
mkdirSync(OUT, { recursive: true });
for (const state of Object.keys(STATES)) {
  if (wanted.length > 0 && !wanted.includes(state)) continue;
  for (const [mode, options] of Object.entries(MODES)) {
    for (const [look, act] of Object.entries({ '': (page: Page) => page.locator('main').waitFor(), ...MORE[state] })) {
      const page = await browser.newPage({
        viewport: { width: 400, height: 600 },
        reducedMotion: 'reduce',
        ...options,
      });
      await page.goto(`http://localhost:5199/tests/gallery/index.html?state=${state}`);
      await page.locator('header').waitFor();
      await act(page);
      await page.screenshot({ path: `${OUT}${[state, look, mode].filter(Boolean).join('-')}.png` });
      await page.close();
    }
  }
}
await browser.close();
await server.close();
if (wanted.length === 0 || wanted.includes(PAGES)) await drawPages(OUT);
