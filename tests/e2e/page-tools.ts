import type { Page } from 'puppeteer-core';
import { decodePng, type Picture } from '../support/png';

/** The whole page as a picture. */
export async function picture(page: Page): Promise<Picture> {
  return decodePng(await page.screenshot({ fullPage: true }));
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
