import type { Tabs } from 'webextension-polyfill';
import { browser } from '../shared/browser';
import { dismissedKeys } from '../shared/dismissals';
import type { TabState } from '../shared/messages';
import { readAccess } from './access';
import { isLive } from './content-script';
import { settingsFor } from './site-switches';
import type { TabRecords } from './tab-records';
import { siteOfPage, tabState } from './tab-state';

/** The state of a tab, read afresh: the page may have gone and the permission with it since anything was noted. */
export async function readState(records: TabRecords, tab: Tabs.Tab): Promise<TabState> {
  const { id = -1, incognito } = tab;
  const record = await records.get(id);
  // The tab's own address is hidden where no permission covers it; then the noted one stands as long as its content script lives.
  const url = tab.url ?? record?.url;
  const site = siteOfPage(url);
  if (url === undefined || site === undefined) return { status: 'unsupported' };
  const [live, access, settings, dismissed] = await Promise.all([
    // While it is being analysed the page is there, and may be too busy to say so.
    records.working.has(id) || isLive(id),
    readAccess(),
    settingsFor(incognito),
    dismissedKeys(incognito),
  ]);
  return tabState({
    site,
    loading: tab.status === 'loading',
    live,
    working: records.working.has(id),
    off: settings.offSites.includes(site),
    automatic: access.automatic(url),
    permitted: access.permitted(url),
    outcome: record && siteOfPage(record.url) === site ? record.outcome : null,
    dismissed,
  });
}

/** The tab, or undefined where it was closed. */
export async function findTab(id: number): Promise<Tabs.Tab | undefined> {
  try {
    return await browser.tabs.get(id);
  } catch {
    return undefined;
  }
}
