/**
 * Shows Sayso at work: builds it, serves the sample article under a listed host's name, opens it in a browser with the extension, and prints
 * what was found. With a display the browser stays open until it is closed; without one, pictures of page, card and popup are saved.
 */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildTargets } from './build/run-vite';
import type { Target } from './build/target';
import { tellAnalysis } from './demo/tell';
import { cardText } from './drive/layer';
import { launchReader } from './drive/launch';
import { painted, placeOf } from './drive/page-tools';
import { until, type Reader } from './drive/reader';
import { LISTED, serveSample } from './drive/sample-site';
import { findBrowser } from './support/browsers';
import { hasDisplay } from './support/display';
import { installBrowsers } from './support/install-browsers';
import { ROOT } from './support/run';

const PICTURES = join(ROOT, 'artifacts', 'demo');
/** Words of the sample that the mouse is put on. */
const WORDS = 'There was no such request';

const target = await chooseBrowser();
if (target === undefined) process.exitCode = 1;
else await show(target);

async function chooseBrowser(): Promise<Target | undefined> {
  if (findBrowser('chromium') === undefined && findBrowser('firefox') === undefined)
    await installBrowsers(['chromium', 'firefox']);
  if (findBrowser('chromium') !== undefined) return 'chrome';
  return findBrowser('firefox') === undefined ? undefined : 'firefox';
}

async function show(target: Target): Promise<void> {
  console.log('Building …');
  await buildTargets([target]);
  const headless = !hasDisplay();
  const site = await serveSample();
  const reader = await launchReader(target, { headless });
  try {
    const page = await reader.open(site.url(LISTED, '/news/sample'));
    await painted(page);
    const state = await until('the analysis', async () => {
      const answer = await reader.ask({ type: 'panel/state', tab: await reader.tabOf(page) });
      return answer.ok && answer.value.status === 'done' && answer.value;
    });
    console.log(['', ...tellAnalysis(state.analysis)].join('\n'));
    if (headless) await takePictures(reader, page);
    else await untilClosed(reader);
  } finally {
    await reader.close();
    await site.close();
  }
}

async function takePictures(reader: Reader, page: Page): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: picture('page'), fullPage: true });
  const { x, y } = await placeOf(page, WORDS);
  await page.mouse.move(x, y);
  await until('the card', async () => (await cardText(reader, page)) !== '');
  await page.screenshot({ path: picture('card') });
  const popup = await reader.openPopup(page);
  await popup.waitForSelector('main, ul, [role="tabpanel"]');
  await popup.screenshot({ path: picture('popup') });
  console.log(`Pictures: ${['page', 'card', 'popup'].map((name) => relative(ROOT, picture(name))).join(', ')}`);
}

async function untilClosed(reader: Reader): Promise<void> {
  console.log('Point at a highlighted statement, or click the Sayso button. Close the browser to end.');
  await new Promise((resolve) => {
    reader.browser.once('disconnected', resolve);
  });
}

function picture(name: string): string {
  return join(PICTURES, `${name}.png`);
}
