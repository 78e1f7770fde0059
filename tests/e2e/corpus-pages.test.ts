import { DEFAULT_SETTINGS } from '../../src/shared/settings';
import { shownStatements } from '../../src/shared/shown';
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from '../../scripts/build/target';
import { launchReader } from '../../scripts/drive/launch';
import { highlightCount } from '../../scripts/drive/page-tools';
import { until, type Reader } from '../../scripts/drive/reader';
import { serve, type NewsSite } from '../../scripts/drive/serve';
import { LISTED } from '../../scripts/drive/sample-site';
import type { TabState } from '../../src/shared/messages';
import { corpusPages } from '../support/corpus';
import { unreadable } from './page-tools';

const PAGES = corpusPages();

/** Where the page's own first state is kept for comparison; the page's scripts do not run. */
const BEFORE = 'sayso-test-before';

describe.skipIf(PAGES.length === 0).each(TARGETS)('real pages in %s', (target) => {
  let site: NewsSite;
  let reader: Reader;

  beforeAll(async () => {
    const paths = new Map(PAGES.map(({ path, file }) => [path, file]));
    site = await serve((path) => {
      const file = paths.get(path);
      // Without scripts and other hosts' files pages stay as they were parsed, so that every difference is ours.
      const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
      return file === undefined ? undefined : { type: 'text/html', body: readFileSync(file), headers };
    });
    reader = await launchReader(target, { headless: true });
  });
  afterAll(async () => {
    await reader?.close();
    await site?.close();
  });

  it.each(PAGES)(
    '$name: as it was, without exceptions, painted where it has statements, and readable there',
    async ({ path, isArticle }) => {
      const page = await reader.browser.newPage();
      const exceptions: unknown[] = [];
      page.on('pageerror', (error) => {
        if (!isRefused(error)) exceptions.push(error);
      });
      await keepFirstState(page);
      await page.goto(site.url(LISTED, path), { waitUntil: 'domcontentloaded' });
      const state = await until('the page to be read', async () => {
        const answer = await reader.ask({ type: 'panel/state', tab: await reader.tabOf(page) });
        return answer.ok && isFinal(answer.value) && answer.value;
      });
      expect(state.status).toBe(isArticle ? 'done' : 'skipped');
      // A guide or an essay may hold no statement that is sure enough to be shown.
      const shown = state.status === 'done' ? shownStatements(state.analysis, DEFAULT_SETTINGS).length : 0;
      await until('the page to be painted, or left', async () => (await highlightCount(page)) > 0 === shown > 0);
      expect(await unreadable(page)).toEqual([]);
      expect(await isUnchanged(page)).toBe(true);
      expect(exceptions).toEqual([]);
      await page.close();
    },
  );
});

/** Firefox reports each of the page's own scripts and files that we keep from it. */
function isRefused(error: unknown): boolean {
  return (
    error instanceof Error &&
    /^(?:Content-Security-Policy|downloadable font|Security Error: Content at)\b/u.test(error.message)
  );
}

function isFinal({ status }: TabState): boolean {
  return status === 'done' || status === 'skipped' || status === 'failed';
}

async function keepFirstState(page: Page): Promise<void> {
  await page.evaluateOnNewDocument((key) => {
    addEventListener('DOMContentLoaded', () => {
      Reflect.set(globalThis, key, document.documentElement.outerHTML);
    });
  }, BEFORE);
}

async function isUnchanged(page: Page): Promise<boolean> {
  return await page.evaluate((key) => Reflect.get(globalThis, key) === document.documentElement.outerHTML, BEFORE);
}
