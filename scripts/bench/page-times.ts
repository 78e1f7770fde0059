import type { Browser } from 'puppeteer-core';

/** When things happened on a page, in milliseconds since its parsing ended (`DOMContentLoaded`). */
export interface PageTimes {
  /** The first frame with one of our highlights; null where none came. */
  readonly painted: number | null;
  /** From the request to the end of the load event. */
  readonly load: number;
}

/** Where the page's own world keeps the time of its first painted frame. */
const PAINTED = 'saysoBenchPainted';
/** Runs in the page. As text, because functions come out of the loader with helpers that the page does not have. */
const LOOK_OUT = `requestAnimationFrame(function look() {
  if (CSS.highlights.size > 0) globalThis.${PAINTED} = performance.now();
  else requestAnimationFrame(look);
});`;
/** In milliseconds. Far more than any page takes: what is not painted by then has nothing to paint. */
const LONGEST_WAIT = 4000;

/** Opens a page and takes its times. With `paints` it waits for a highlight. */
export async function timePage(browser: Browser, url: string, paints: boolean): Promise<PageTimes> {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(LOOK_OUT);
    await page.goto(url, { waitUntil: 'load' });
    if (paints) {
      const polling = { polling: 50, timeout: LONGEST_WAIT };
      await page.waitForFunction((key) => Reflect.has(globalThis, key), polling, PAINTED).catch(() => undefined);
    }
    return await page.evaluate((key) => {
      const entries = performance.getEntriesByType('navigation');
      const { domContentLoadedEventStart, loadEventEnd } = entries.find(
        (entry) => entry instanceof PerformanceNavigationTiming,
      )!;
      const painted: number | undefined = Reflect.get(globalThis, key);
      return { painted: painted === undefined ? null : painted - domContentLoadedEventStart, load: loadEventEnd };
    }, PAINTED);
  } finally {
    await page.close();
  }
}
