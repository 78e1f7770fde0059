/** What the reader has done in the panel of a page: kept for the session, so that a popup opened again goes on where it was. */
import { browser } from '../shared/browser';
import { isRecord } from '../shared/is-record';
import { type Filter, NO_FILTER, readFilter } from './filter';
import { isTab, type Tab } from './tabs';

export interface Memory {
  /** Null until the reader chose one. */
  readonly tab: Tab | null;
  readonly filter: Filter;
  /** Which of a page's several articles, from 0; null until the reader chose one. */
  readonly article: number | null;
  /** Ids of the speakers that are unfolded; the empty id is for statements of nobody known. */
  readonly open: readonly string[];
  /** In CSS pixels from the list's top. */
  readonly scroll: number;
}

export const NO_MEMORY: Memory = { tab: null, filter: NO_FILTER, article: null, open: [], scroll: 0 };

/** In ids: a page of thousands of speakers is not unfolded by hand. */
const MAX_OPEN = 1000;

const keyOf = (tab: number) => `panel:${tab}`;

/** What was kept for a page in a tab; nothing where the tab has another page by now. */
export async function loadMemory(tab: number, url: string): Promise<Memory> {
  const stored: unknown = (await browser.storage.session.get(keyOf(tab)))[keyOf(tab)];
  return isRecord(stored) && stored['url'] === url ? readMemory(stored['memory']) : NO_MEMORY;
}

/** Never rejects: where there is no room the panel begins anew next time. */
export async function saveMemory(tab: number, url: string, memory: Memory): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab)]: { url, memory } }).catch(() => {});
}

export function readMemory(stored: unknown): Memory {
  if (!isRecord(stored)) return NO_MEMORY;
  const { tab, open, scroll, article } = stored;
  return {
    tab: isTab(tab) ? tab : null,
    filter: readFilter(stored['filter']),
    article: typeof article === 'number' && Number.isInteger(article) && article >= 0 ? article : null,
    open: Array.isArray(open) ? open.filter((id): id is string => typeof id === 'string').slice(0, MAX_OPEN) : [],
    scroll: typeof scroll === 'number' && scroll >= 0 ? scroll : 0,
  };
}
