/** Draws the icons of the toolbar and the stores from their one source, public/icons/sayso.svg: `npm run icons`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { requireBrowser } from './support/browsers';

const SIZES = [16, 32, 48, 128];
const FOLDER = new URL('../public/icons/', import.meta.url);

const drawing = readFileSync(new URL('sayso.svg', FOLDER), 'utf8');
const browser = await chromium.launch({ executablePath: requireBrowser('chromium') });
const page = await browser.newPage();
await page.setContent(
  `<style>html, body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${drawing}`,
);
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  writeFileSync(new URL(`${size}.png`, FOLDER), await page.screenshot({ omitBackground: true }));
}
await browser.close();
