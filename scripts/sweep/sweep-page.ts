import type { Page } from 'puppeteer-core';
import { marksOf } from '../../src/page/paint/marks';
import type { TabState } from '../../src/shared/messages';
import { DEFAULT_SETTINGS } from '../../src/shared/settings';
import { shownStatements } from '../../src/shared/shown';
import { until, type Reader } from '../drive/reader';
import { compareMarks } from './compare-marks';
import type { SweepPage } from './read-pages';

/** A line of the sweep's output. */
export interface PageReport {
  readonly id: string;
  /** What the popup says of the page: `done`, `skipped` with its reason, `failed`, or `unread` where it never came to an end. */
  readonly status: string;
  readonly statements: number;
  /** Ranges that are painted. */
  readonly painted: number;
  /** From the request to the last word of the popup about it, in milliseconds. */
  readonly ms: number;
  /** What went wrong, as `kind: particulars`. */
  readonly faults: readonly string[];
}

/** Where the page's own first state is kept; its scripts do not run. */
const BEFORE = 'sayso-sweep-before';
const MAX_QUOTED = 80;

/** Opens one page as a reader would and looks at all that should hold on any page. Never rejects. */
export async function sweepPage(reader: Reader, { id }: SweepPage, url: string): Promise<PageReport> {
  const faults: string[] = [];
  const start = performance.now();
  const page = await reader.browser.newPage();
  page.on('pageerror', (error) => {
    if (!isRefused(error)) faults.push(`exception: ${String(error)}`);
  });
  let report: Omit<PageReport, 'id' | 'faults'> = { status: 'unread', statements: 0, painted: 0, ms: 0 };
  try {
    await keepFirstState(page);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const tab = await reader.tabOf(page);
    const state = await finalState(reader, tab);
    report = { ...report, status: nameOf(state), ms: Math.round(performance.now() - start) };
    if (state.status === 'failed') faults.push('failed: the page could not be read');
    if (state.status === 'done') report = { ...report, ...(await lookAt(reader, page, tab, state, faults)) };
    if (!(await isUnchanged(page))) faults.push('changed: the page is not as it was');
  } catch (error) {
    faults.push(`unread: ${String(error)}`);
  }
  await page.close();
  return { id, ...report, faults };
}

const nameOf = (state: TabState) => (state.status === 'skipped' ? `skipped ${state.reason}` : state.status);

const finalState = (reader: Reader, tab: number): Promise<TabState> =>
  until('the page to be read', async () => {
    const answer = await reader.ask({ type: 'panel/state', tab });
    return answer.ok && ['done', 'skipped', 'failed'].includes(answer.value.status) && answer.value;
  });

/** Paint, list and badge have to agree. */
async function lookAt(
  reader: Reader,
  page: Page,
  tab: number,
  { analysis }: Extract<TabState, { status: 'done' }>,
  faults: string[],
): Promise<Pick<PageReport, 'statements' | 'painted'>> {
  const marks = marksOf(analysis, DEFAULT_SETTINGS).map(({ span }) => analysis.text.slice(...span));
  const painted =
    marks.length === 0
      ? await paintedTexts(page)
      : await until('the marks', async () => {
          const texts = await paintedTexts(page);
          return texts.length > 0 && texts;
        });
  const { wrong, missing } = compareMarks(marks, painted);
  faults.push(...wrong.map((text) => `wrong: “${text.slice(0, MAX_QUOTED)}” is painted`));
  faults.push(...missing.map((text) => `missing: “${text.slice(0, MAX_QUOTED)}” is not painted`));
  const { length } = shownStatements(analysis, DEFAULT_SETTINGS);
  const badge = await badgeOf(reader, tab);
  if ((Number.parseInt(badge, 10) || 0) !== length) faults.push(`badge: ${badge || 'empty'} for ${length} statements`);
  return { statements: length, painted: painted.length };
}

const badgeOf = (reader: Reader, tabId: number): Promise<string> =>
  reader.panel.evaluate((tabId) => (globalThis.browser ?? globalThis.chrome)!.action.getBadgeText({ tabId }), tabId);

/** The text of each range under our fills and lines, once where it has both. */
async function paintedTexts(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const texts: string[] = [];
    CSS.highlights.forEach((highlight, name) => {
      if (/^sayso-(?:fill|line)-/.test(name))
        highlight.forEach((range) => range instanceof Range && texts.push(range.toString()));
    });
    return texts;
  });
}

/** Firefox reports each of the page's own scripts and files that are kept from it. */
const isRefused = (error: unknown) =>
  error instanceof Error &&
  /^(?:Content-Security-Policy|downloadable font|Security Error: Content at)\b/u.test(error.message);

async function keepFirstState(page: Page): Promise<void> {
  await page.evaluateOnNewDocument((key) => {
    addEventListener('DOMContentLoaded', () => {
      Reflect.set(globalThis, key, document.documentElement.outerHTML);
    });
  }, BEFORE);
}

const isUnchanged = (page: Page): Promise<boolean> =>
  page.evaluate((key) => Reflect.get(globalThis, key) === document.documentElement.outerHTML, BEFORE);
