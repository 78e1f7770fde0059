import type { Page } from 'puppeteer-core';
import { until } from './reader';

/** How many highlights the page has; statements are painted once there is one. */
export async function highlightCount(page: Page): Promise<number> {
  return await page.evaluate(() => CSS.highlights.size);
}

export async function painted(page: Page): Promise<void> {
  await until('statements to be painted', async () => (await highlightCount(page)) > 0);
}

/** Waits until a page is painted that has indirect statements: those come when it was read thoroughly, behind the sure quotations. */
export async function wholePainted(page: Page): Promise<void> {
  await until('indirect statements to be painted', () =>
    page.evaluate(() => [...CSS.highlights.keys()].some((name) => name.endsWith('-dashed'))),
  );
}

export async function unpainted(page: Page): Promise<void> {
  await until('highlights to go', async () => (await highlightCount(page)) === 0);
}

/** Scrolls some words of the page into view and gives the middle of their first line, in CSS pixels of the window. */
export async function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return await page.evaluate((words) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(words);
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      const { x, y, width, height } = range.getClientRects()[0]!;
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error(`Not on the page: ${words}`);
  }, words);
}
