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
  /** From the page's own DOMContentLoaded to the first highlight, in milliseconds; null where nothing is painted. */
  readonly firstHighlight: number | null;
  /** Of scripts, the page's own and ours, once it was read, in megabytes; null where the browser does not tell. */
  readonly megabytes: number | null;
  /** Whether the card opened at the first statement that the pointer can reach; null where there is none. */
  readonly card: boolean | null;
  /** What went wrong, as `kind: particulars`. */
  readonly faults: readonly string[];
}

/** Where the page's own first state is kept; its scripts do not run. */
const BEFORE = 'sayso-sweep-before';
/** Where the time of the first highlight is kept. */
const FIRST = 'sayso-sweep-first';
const MAX_QUOTED = 80;

/** Opens one page as a reader would and looks at all that should hold on any page, then goes on to one that is no article. Never rejects. */
export async function sweepPage(
  reader: Reader,
  { id }: SweepPage,
  url: string,
  noArticle: string,
): Promise<PageReport> {
  const faults: string[] = [];
  const start = performance.now();
  const page = await reader.browser.newPage();
  page.on('pageerror', (error) => {
    if (!isRefused(error)) faults.push(`exception: ${String(error)}`);
  });
  let report: Omit<PageReport, 'id' | 'faults'> = {
    status: 'unread',
    statements: 0,
    painted: 0,
    ms: 0,
    firstHighlight: null,
    megabytes: null,
    card: null,
  };
  try {
    await keepFirstState(page);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const tab = await reader.tabOf(page);
    const state = await finalState(reader, tab);
    report = { ...report, status: nameOf(state), ms: Math.round(performance.now() - start) };
    if (state.status === 'failed') faults.push('failed: the page could not be read');
    if (state.status === 'done') report = { ...report, ...(await lookAt(reader, page, tab, state, faults)) };
    if (!(await isUnchanged(page))) faults.push('changed: the page is not as it was');
    report = { ...report, megabytes: await megabytesOf(page), card: await opensCard(page, report.painted > 0) };
    if (report.card === false) faults.push('card: none opens at the first statement in reach');
    await goOn(reader, page, tab, noArticle, faults);
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
  { analysis, colours }: Extract<TabState, { status: 'done' }>,
  faults: string[],
): Promise<Pick<PageReport, 'statements' | 'painted' | 'firstHighlight'>> {
  const marks = marksOf(analysis, new Map(colours), DEFAULT_SETTINGS).map(({ span }) => analysis.text.slice(...span));
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
  const badge = await until('the badge', async () => {
    const text = await badgeOf(reader, tab);
    return (length === 0 || text !== '') && { text };
  });
  if ((Number.parseInt(badge.text, 10) || 0) !== length)
    faults.push(`badge: ${badge.text || 'empty'} for ${length} statements`);
  return { statements: length, painted: painted.length, firstHighlight: await firstHighlightOf(page) };
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
  await page.evaluateOnNewDocument(
    (before, first) => {
      addEventListener('DOMContentLoaded', () => {
        Reflect.set(globalThis, before, document.documentElement.outerHTML);
        const start = performance.now();
        const timer = setInterval(() => {
          if (CSS.highlights.size === 0) return;
          Reflect.set(globalThis, first, Math.round(performance.now() - start));
          clearInterval(timer);
        }, 4);
      });
    },
    BEFORE,
    FIRST,
  );
}

const firstHighlightOf = (page: Page): Promise<number | null> =>
  page.evaluate((key) => Reflect.get(globalThis, key) ?? null, FIRST);

/** Only Chromium tells. */
const megabytesOf = (page: Page): Promise<number | null> =>
  page.evaluate(() => {
    const bytes: unknown = Reflect.get(Reflect.get(performance, 'memory') ?? {}, 'usedJSHeapSize');
    return typeof bytes === 'number' ? Math.round(bytes / 1e6) : null;
  });

/** Points at the first painted words that are shown and that nothing lies over; null where there are none. */
async function opensCard(page: Page, isPainted: boolean): Promise<boolean | null> {
  if (!isPainted || !(await reachable(page))) return null;
  let step = 0;
  // A window that has just come to the front may not hear the first move, and a page that still grows moves its words.
  const hasCard = async () => {
    const place = await reachable(page);
    if (!place) return false;
    await page.mouse.move(place.x + (step++ % 2), place.y);
    return await page.evaluate(() => document.querySelector('html > [popover]') !== null);
  };
  return await until('the card', hasCard).catch(() => false);
}

/** The middle of some words under a highlight, in CSS pixels of the window. */
const reachable = (page: Page): Promise<{ x: number; y: number } | null> =>
  page.evaluate(() => {
    const ranges: Range[] = [];
    CSS.highlights.forEach((highlight) => {
      highlight.forEach((range) => range instanceof Range && ranges.push(range));
    });
    for (const range of ranges.slice(0, 20)) {
      const element = range.startContainer.parentElement;
      // Some pages are hidden until a script of theirs shows them, and their scripts do not run here.
      if (!element?.checkVisibility({ checkVisibilityCSS: true })) continue;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0];
      if (!box || box.width < 2) continue;
      const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const top = document.elementFromPoint(point.x, point.y);
      if (top && (element.contains(top) || range.intersectsNode(top))) return point;
    }
    return null;
  });

/** Nothing of a page that was left is told of the next one. */
async function goOn(reader: Reader, page: Page, tab: number, noArticle: string, faults: string[]): Promise<void> {
  await page.goto(noArticle, { waitUntil: 'domcontentloaded' });
  const isOver = async () => {
    const answer = await reader.ask({ type: 'panel/state', tab });
    return answer.ok && answer.value.status === 'skipped' && (await badgeOf(reader, tab)) === '';
  };
  await until('the next page', isOver).catch(() => faults.push('next: the page after it has its state'));
}

const isUnchanged = (page: Page): Promise<boolean> =>
  page.evaluate((key) => Reflect.get(globalThis, key) === document.documentElement.outerHTML, BEFORE);
