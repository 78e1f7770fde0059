/**
 * A live page that gets a post every six seconds, in a Chromium with the extension and in one without, at the same time: how soon each post is
 * painted, and how much more of a processor core the pages and the extension take than the pages alone.
 *
 *   npm run bench:live [-- --minutes N] [--posts N]
 *
 * `--posts` stand on the page at first.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { livePage, postOf, quotationOf } from './bench/live-page';
import { buildTargets } from './build/run-vite';
import { CHROMIUM_ARGUMENTS } from './drive/chromium-reader';
import { launchReader } from './drive/launch';
import { LISTED } from './drive/sample-site';
import { serve } from './drive/serve';
import { requireBrowser } from './support/browsers';
import { misused, readArguments } from './support/arguments';

const USAGE = 'npm run bench:live [-- --minutes N] [--posts N]';
const PATH = '/news/2031/storm';
/** In milliseconds. */
const PACE = 6000;
const BUDGETS = { painted: 2000, share: 0.05 };
/** In milliseconds: until the page was read for the first time and its programs are compiled. */
const WARM_UP = 15_000;

const { values } = readArguments(USAGE, {
  options: { minutes: { type: 'string', default: '5' }, posts: { type: 'string', default: '10' } },
});
const [minutes, standing] = [Number(values.minutes), Number(values.posts)];
if (!(minutes > 0 && standing > 0)) misused(USAGE, 'Minutes and posts are numbers above 0.');

await buildTargets(['chrome']);
const site = await serve((path) => (path === PATH ? { type: 'text/html', body: livePage(standing) } : undefined));
const reader = await launchReader('chrome', { headless: true });
const bare = await puppeteer.launch({
  executablePath: requireBrowser('chromium'),
  pipe: true,
  args: [...CHROMIUM_ARGUMENTS],
});
try {
  const [ours, theirs] = await Promise.all([open(reader.browser), open(bare)]);
  await sleep(WARM_UP);
  const before = await Promise.all([secondsOf(reader.browser), secondsOf(bare)]);
  const start = performance.now();
  const delays: Promise<number>[] = [];
  for (let post = standing; performance.now() - start < minutes * 60_000; post++) {
    delays.push(paintedAfter(ours, post));
    await theirs.evaluate(putPost, postOf(post));
    await sleep(PACE - ((performance.now() - start) % PACE));
  }
  const took = await Promise.all(delays);
  const seconds = (performance.now() - start) / 1000;
  const after = await Promise.all([secondsOf(reader.browser), secondsOf(bare)]);
  const share = (after[0] - before[0] - (after[1] - before[1])) / seconds;
  const words = (await ours.evaluate(() => document.body.innerText)).split(/\s+/u).length;
  const sorted = took.toSorted((a, b) => a - b);
  console.log(`${took.length} posts in ${seconds.toFixed(0)} s, ${words} words at the end`);
  console.log(
    `painted after: median ${sorted[sorted.length >> 1]!.toFixed(0)} ms, the last ${sorted.at(-1)!.toFixed(0)}`,
  );
  console.log(`processor time more than without: ${(100 * share).toFixed(1)} % of a core`);
  const kept = [sorted.at(-1)! <= BUDGETS.painted, share <= BUDGETS.share].map((one) => (one ? 'kept' : 'BROKEN'));
  console.log(`\nbudgets: painted ${kept[0]}, processor ${kept[1]}`);
} finally {
  await reader.close();
  await bare.close();
  await site.close();
}

async function open(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(site.url(LISTED, PATH));
  return page;
}

/** Runs in the page. */
function putPost(html: string): void {
  document.querySelector('#posts')!.insertAdjacentHTML('afterbegin', html);
}

/** Puts a post before all others; milliseconds until its quotation is painted, infinite where it is not by the time of the third post after it. */
async function paintedAfter(page: Page, post: number): Promise<number> {
  await page.evaluate(putPost, postOf(post));
  return await page.evaluate(
    async (words, longest) => {
      const start = performance.now();
      while (performance.now() - start < longest) {
        for (const highlight of CSS.highlights.values())
          for (const range of highlight)
            if (range instanceof Range && range.toString().includes(words)) return performance.now() - start;
        await new Promise((resolve) => {
          setTimeout(resolve, 50);
        });
      }
      return Infinity;
    },
    quotationOf(post),
    3 * PACE,
  );
}

/** Processor time of all the browser's processes so far. */
async function secondsOf(browser: Browser): Promise<number> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}
