import type { Tabs } from 'webextension-polyfill';
import { chooseArticle } from '../article/choose-article';
import { browser } from '../shared/browser';
import { colourSpeakers, standingColours } from '../shared/colour-speakers';
import { dismissedKeys } from '../shared/dismissals';
import { hash } from '../shared/hash';
import type { Answer, PageMessage, PageOrders, PageResult } from '../shared/messages';
import { present } from '../shared/present';
import { sendToTab } from '../shared/send';
import { shownStatements, sureOnly } from '../shared/shown';
import { readAccess } from './access';
import { analyseArticle, getReady } from './analyser';
import { badgeOf } from './badge';
import { inject, isLive } from './content-script';
import { findTab, readState } from './read-state';
import type { PageSender } from './senders';
import { settingsFor } from './site-switches';
import type { Outcome, TabRecord, TabRecords } from './tab-records';
import { siteOfPage } from './tab-state';

const DONE: Answer<null> = { ok: true, value: null };

/** A page of which nothing is known. */
const UNASKED = { asked: false, anyway: false };

/**
 * Answers a content script that has just begun: it is to run where the site is on. Where no permission stands, a click of the reader's let it
 * in, ours or the browser's own for a site that is kept until asked. While the page loads the engine gets ready.
 */
export async function greetPage(records: TabRecords, sender: PageSender): Promise<Answer<PageOrders>> {
  const { id, url, incognito } = sender;
  const [{ permitted }, before] = await Promise.all([readAccess(), records.get(id)]);
  const page = { url, incognito, asked: !permitted(url), anyway: before?.url === url && before.anyway };
  records.colours.delete(id);
  const [orders] = await Promise.all([ordersFor(page), records.set(id, { ...page, outcome: null })]);
  if (orders.run) getReady();
  return { ok: true, value: orders };
}

/**
 * Finds a page's article and has it analysed, unless it is the one that was analysed last. The page has its answer before the result is
 * kept for the popup and counted on the badge; a quick one is for the page alone.
 */
export async function readPage(
  records: TabRecords,
  sender: PageSender,
  { facts, depth, frame, more = false }: Extract<PageMessage, { type: 'page/read' }>,
): Promise<Answer<PageResult>> {
  const { id, url, incognito } = sender;
  const record = await records.get(id);
  const { asked, anyway } = record ?? UNASKED;
  const [{ run, settings }, dismissed] = await Promise.all([
    ordersFor({ url, incognito, asked }),
    dismissedKeys(incognito),
  ]);
  if (!run) return { ok: false, error: 'no-access' };
  const { article, places } = chooseArticle(facts, anyway && record?.url === url);
  const key = hash(JSON.stringify(article));
  const known = record?.outcome?.status === 'done' && record.outcome.article === key ? record.outcome : undefined;
  const keep = async (outcome: Outcome) => {
    await records.set(id, { url, incognito, asked, anyway, outcome });
    records.working.delete(id);
    await showState(records, id);
  };
  const reached = known || article.skipped ? 'thorough' : depth;
  if (reached === 'thorough') records.working.add(id);
  try {
    const analysis = known?.analysis ?? (await analyseArticle(article, reached));
    const painted = reached === 'quick' ? shownStatements(analysis, sureOnly(settings)) : analysis.statements;
    const { text } = analysis;
    const colours = known?.colours ?? [...colourSpeakers({ text, statements: painted }, records.colours.get(id))];
    records.colours.set(id, standingColours(analysis, new Map(colours)));
    if (analysis.skipped && more) records.working.delete(id);
    else if (reached === 'thorough')
      keep({ status: 'done', analysis, colours, article: key, ...(frame !== undefined && { frame }) }).catch(
        reportError,
      );
    return {
      ok: true,
      value: {
        article: key,
        depth: reached,
        places,
        colours,
        ...present(analysis, dismissed, browser.runtime.getManifest().version),
      },
    };
  } catch (error) {
    reportError(error);
    await keep({ status: 'failed' });
    return { ok: false, error: 'engine' };
  }
}

/** Notes that a page could not be read. */
export async function failPage(records: TabRecords, { id, url, incognito }: PageSender): Promise<void> {
  const { asked, anyway } = (await records.get(id)) ?? UNASKED;
  await records.set(id, { url, incognito, asked, anyway, outcome: { status: 'failed' } });
  await showState(records, id);
}

/** Runs Sayso in a tab because the reader asked: tells the content script to begin anew, or puts one there. */
export async function runPage(records: TabRecords, id: number, anyway = false): Promise<Answer<null>> {
  const tab = await findTab(id);
  if (!tab) return { ok: false, error: 'no-tab' };
  const url = tab.url ?? (await records.get(id))?.url;
  if (url === undefined || siteOfPage(url) === undefined) return { ok: false, error: 'no-access' };
  const page = { url, incognito: tab.incognito, asked: true, anyway };
  await records.set(id, { ...page, outcome: null });
  if (await isLive(id)) {
    const orders = await ordersFor(page);
    // A page that was read before would not be read again.
    await sendToTab(id, { type: 'tab/orders', orders: { ...orders, run: false } });
    return await sendToTab(id, { type: 'tab/orders', orders });
  }
  if (await inject(id)) return DONE;
  await records.set(id, { ...page, asked: false, outcome: { status: 'no-access' } });
  return { ok: false, error: 'no-access' };
}

/** Tells every content script how things stand, after a change of settings, sites or permissions. */
export async function orderPages(records: TabRecords): Promise<void> {
  for (const [id, record] of await records.all()) {
    await sendToTab(id, { type: 'tab/orders', orders: await ordersFor(record) });
    await showState(records, id);
  }
}

/** After a permission was withdrawn: content scripts that stood on it stop, and the popup tells why. */
export async function leaveWithdrawn(records: TabRecords): Promise<void> {
  const { permitted } = await readAccess();
  for (const [id, record] of await records.all()) {
    if (record.asked || permitted(record.url)) continue;
    await records.set(id, { ...record, outcome: { status: 'no-access' } });
  }
  await orderPages(records);
}

/** After a permission was given: Sayso begins in the tabs that it opened. */
export async function enterGranted(): Promise<void> {
  const { granted } = await readAccess();
  if (granted.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...granted] });
  for (const { id } of tabs.filter(isWebPage)) {
    if (id !== undefined && !(await isLive(id))) await inject(id);
  }
}

/** Brings a tab's badge up to date and tells open panels. */
export async function showState(records: TabRecords, id: number): Promise<void> {
  const tab = await findTab(id);
  // Closed while its page was being analysed: what came of it is not kept, least of all from a private window.
  if (!tab) return await records.delete(id);
  const badge = badgeOf(await readState(records, tab), await settingsFor(tab.incognito));
  // Both reject where the tab is closed meanwhile, the message where no panel is open.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId: id, text: badge.text }),
    browser.action.setTitle({ tabId: id, title: badge.title }),
    browser.runtime.sendMessage({ type: 'news/state', tab: id }),
  ]);
}

async function ordersFor(page: Pick<TabRecord, 'url' | 'incognito' | 'asked'>): Promise<PageOrders> {
  const [settings, { automatic, permitted }] = await Promise.all([settingsFor(page.incognito), readAccess()]);
  const site = siteOfPage(page.url);
  const isOff = site === undefined || settings.offSites.includes(site);
  const run = !isOff && (page.asked || (automatic(page.url) && permitted(page.url)));
  return { run, settings };
}

function isWebPage({ url }: Tabs.Tab): boolean {
  return siteOfPage(url) !== undefined;
}

/** In the worker's own console, for whoever looks into a failure; the reader sees the state `failed`. */
function reportError(error: unknown): void {
  // oxlint-disable-next-line no-console
  console.error(error);
}
