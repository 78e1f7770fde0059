/** Draws the pictures of README, guide and stores from the sample, in a real Chromium: `npm run pictures`. They go to docs/pictures. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { cardText } from './drive/layer';
import { launchReader } from './drive/launch';
import { placeOf } from './drive/page-tools';
import { until } from './drive/reader';
import { serveSample } from './drive/sample-site';
import { ROOT } from './support/run';

const OUT = join(ROOT, 'docs/pictures');
/** The sample's newspaper: no real outlet's name belongs over words that it never printed. */
const OUTLET = 'www.tarnwick-courier.example';
/** The stores' sizes, in CSS pixels. */
const SCREEN = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
/** A statement of the sample whose speaker the article names two sentences before. */
const WORDS = 'There was no such request';

mkdirSync(OUT, { recursive: true });
const site = await serveSample();
const reader = await launchReader('chrome', { headless: true });
try {
  for (const theme of ['light', 'dark']) {
    const page = await reader.open(site.url(OUTLET, '/news/sample'));
    await page.setViewport(SCREEN);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await page.reload();
    await run(page);
    const at = await placeOf(page, WORDS);
    await page.mouse.click(at.x, at.y);
    await save(page, `page-${theme}`);
    const side = await reader.openSide(page);
    await drawOwn(side, theme, `panel-${theme}`, { width: 400, height: 800 });
    for (const own of ['welcome', 'options']) {
      await side.goto(side.url().replace(/src\/.*/u, `src/${own}/index.html`));
      await drawOwn(side, theme, `${own}-${theme}`, SCREEN);
    }
    await side.close();
    await page.close();
  }
  const tile = await reader.open(site.url(OUTLET, '/news/sample'));
  await tile.setViewport(TILE);
  await run(tile);
  await placeOf(tile, WORDS);
  await save(tile, 'tile');
} finally {
  await reader.close();
  await site.close();
}

/** On a site that is not listed Sayso reads what it is asked to read. */
async function run(page: Page): Promise<void> {
  await reader.clickButton(page);
  await reader.ask({ type: 'panel/run', tab: await reader.tabOf(page) });
  // Sure quotations come first, paraphrases when all is read.
  await until('paraphrases to be painted', () =>
    page.evaluate(() => [...CSS.highlights.keys()].some((name) => name.endsWith('-dashed'))),
  );
}

async function drawOwn(page: Page, theme: string, name: string, size: typeof SCREEN): Promise<void> {
  await page.setViewport(size);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.reload();
  await page.waitForSelector('main *');
  await page.waitForNetworkIdle();
  if (name.startsWith('welcome'))
    await until('the card on the sample', async () => (await cardText(reader, page)) !== '');
  await save(page, name);
}

function save(page: Page, name: string) {
  return page.screenshot({ path: join(OUT, `${name}.png`) });
}
