import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';

/** The whole page as a picture. */
export async function picture(page: Page): Promise<PNG> {
  return PNG.sync.read(Buffer.from(await page.screenshot({ fullPage: true })));
}

/** How many pixels two pictures of one size differ in. */
export function differingPixels(a: PNG, b: PNG): number {
  if (a.width !== b.width || a.height !== b.height) throw new Error('The pictures differ in size.');
  let differing = 0;
  for (let at = 0; at < a.data.length; at += 4) if (a.data.readUInt32BE(at) !== b.data.readUInt32BE(at)) differing++;
  return differing;
}

/** Whether words are in the window's middle part, where a reader who was sent there finds them. */
export async function isInView(page: Page, words: string): Promise<boolean> {
  return await page.evaluate((words) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (!node.nodeValue?.includes(words)) continue;
      const { top, bottom } = node.parentElement!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }
    return false;
  }, words);
}
