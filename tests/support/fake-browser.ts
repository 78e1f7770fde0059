import type { Browser, Runtime, Tabs } from 'webextension-polyfill';

export const FAKE_ORIGIN = 'chrome-extension://sayso/';
const FAKE_ID = 'sayso';

interface FakeTab {
  readonly id: number;
  readonly incognito: boolean;
  readonly status: 'loading' | 'complete';
  /** The page's address; whether the extension sees it depends on what is granted, as in browsers. */
  readonly url: string;
  /** activeTab: the reader clicked the button there. */
  clicked: boolean;
  /** A content script that listens, or none. */
  script: ((message: unknown) => unknown) | undefined;
}

/** As much of the extension API as the background uses, in memory, with the limits that matter; and the strings to pull. */
export function fakeBrowser() {
  const tabs = new Map<number, FakeTab>();
  const badges = new Map<number, string>();
  const titles = new Map<number, string>();
  const areas = { local: storageArea(), session: storageArea(), sync: storageArea() };
  let origins: string[] = [];
  let registered: { id: string; matches: string[]; excludeMatches: string[] }[] = [];

  const sees = (tab: FakeTab) =>
    tab.clicked || origins.some((origin) => tab.url.includes(origin.split('/')[2]!.replace('*.', '')));
  const visible = (tab: FakeTab): Partial<Tabs.Tab> => ({
    id: tab.id,
    incognito: tab.incognito,
    status: tab.status,
    ...(sees(tab) && { url: tab.url }),
  });
  const need = (id: number): FakeTab => {
    const tab = tabs.get(id);
    if (!tab) throw new Error(`No tab with id: ${id}.`);
    return tab;
  };

  const api = {
    runtime: {
      id: FAKE_ID,
      getURL: (path: string) => FAKE_ORIGIN + path,
      getManifest: () => ({ version: '1.2.3', content_scripts: [{ js: ['content.js'], css: ['highlight.css'] }] }),
      sendMessage: async () => {
        throw new Error('Could not establish connection. Receiving end does not exist.');
      },
    },
    i18n: { getMessage: (key: string, texts: string[] = []) => [key, ...texts].join(' ') },
    storage: areas,
    tabs: {
      get: async (id: number) => visible(need(id)),
      query: async () => [...tabs.values()].map(visible).filter(({ url }) => url),
      sendMessage: async (id: number, message: unknown) => {
        const { script } = need(id);
        if (!script) throw new Error('Could not establish connection. Receiving end does not exist.');
        return await script(message);
      },
    },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void badges.set(tabId, text),
      setTitle: async ({ tabId, title }: { tabId: number; title: string }) => void titles.set(tabId, title),
    },
    permissions: { getAll: async () => ({ permissions: [], origins: [...origins] }) },
    scripting: {
      insertCSS: async ({ target }: { target: { tabId: number } }) => {
        if (!sees(need(target.tabId))) throw new Error('Cannot access contents of the page.');
      },
      executeScript: async ({ target }: { target: { tabId: number } }) => {
        const tab = need(target.tabId);
        if (!sees(tab)) throw new Error('Cannot access contents of the page.');
        tab.script = () => ({ ok: true, value: null });
      },
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: typeof registered) => {
        registered = [...registered, ...scripts];
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        registered = registered.filter(({ id }) => !ids.includes(id));
      },
    },
  };

  return {
    // Only what the background calls is there.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    api: api as unknown as Browser,
    areas,
    badges,
    titles,
    tabs,
    registered: () => registered,
    grant: (...patterns: string[]) => {
      origins = patterns;
    },
    /** Opens a tab in which the content script of the manifest answers, unless `script` says otherwise. */
    openTab: (id: number, url: string, options: Partial<FakeTab> = {}) => {
      const tab: FakeTab = {
        id,
        url,
        incognito: false,
        status: 'complete',
        clicked: false,
        script: () => ({ ok: true, value: null }),
        ...options,
      };
      tabs.set(id, tab);
      return tab;
    },
    /** What a content script in the tab's top frame comes along as. */
    pageSender: (id: number, frameId = 0): Runtime.MessageSender => {
      const { url } = need(id);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return { id: FAKE_ID, url, frameId, tab: visible(need(id)) as Tabs.Tab };
    },
    /** What the popup comes along as. */
    panelSender: (): Runtime.MessageSender => ({ id: FAKE_ID, url: `${FAKE_ORIGIN}src/panel/popup.html` }),
  };
}

/** A storage area that refuses to hold more than its quota, in characters of JSON. */
function storageArea() {
  let items = new Map<string, string>();
  const area = {
    quota: Number.POSITIVE_INFINITY,
    size: () => [...items].reduce((sum, [key, value]) => sum + key.length + value.length, 0),
    keys: () => [...items.keys()],
    clear: async () => items.clear(),
    get: async (key: string | null) =>
      Object.fromEntries(
        [...items].filter(([name]) => key === null || name === key).map(([name, value]) => [name, JSON.parse(value)]),
      ),
    set: async (values: Record<string, unknown>) => {
      const before = new Map(items);
      for (const [key, value] of Object.entries(values)) items.set(key, JSON.stringify(value));
      if (area.size() <= area.quota) return;
      items = before;
      throw new Error('Session storage quota bytes exceeded. Values were not stored.');
    },
    remove: async (keys: string | readonly string[]) => {
      for (const key of [keys].flat()) items.delete(key);
    },
  };
  return area;
}
