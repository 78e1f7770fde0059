import type { Analysis } from '../engine';
import { browser } from '../shared/browser';
import type { StandingColours } from '../shared/colour-speakers';
import { isRecord } from '../shared/is-record';
import type { ColourList } from '../shared/messages';

export type Outcome =
  | {
      readonly status: 'done';
      readonly analysis: Analysis;
      readonly colours: ColourList;
      /** Hash of the article that was analysed. */
      readonly article: string;
      /** The address of another site's frame that fills a page without an article. */
      readonly frame?: string;
    }
  | { readonly status: 'failed' }
  /** The permission for the site was withdrawn while Sayso ran there. */
  | { readonly status: 'no-access' };

/** What the background knows of a tab in which a content script called. */
export interface TabRecord {
  readonly url: string;
  readonly incognito: boolean;
  /** The reader asked for this page by a click, so no permission is needed. */
  readonly asked: boolean;
  /** The reader wants it read though it looks like no article. */
  readonly anyway: boolean;
  /** Milliseconds since 1970: when it was last written; the oldest goes first when space is short. */
  readonly at: number;
  /** Null until the first analysis is finished. */
  readonly outcome: Outcome | null;
}

const PREFIX = 'tab:';
const keyOf = (tab: number) => `${PREFIX}${tab}`;

/**
 * The tabs' records. They live in `storage.session`, which is memory, survives the worker's death and ends with the browser, also for
 * private windows. A record that finds no room there, though all older ones made way, lasts as long as the worker.
 */
export class TabRecords {
  /** Tabs whose page is being analysed now. Dies with the worker, as the analysis does. */
  readonly working = new Set<number>();
  /** The colours that stand in the tabs' pages. They end with the worker, and then are given anew. */
  readonly colours = new Map<number, StandingColours>();
  readonly #memory = new Map<number, TabRecord>();

  async get(tab: number): Promise<TabRecord | undefined> {
    const known = this.#memory.get(tab);
    if (known) return known;
    const stored: unknown = (await browser.storage.session.get(keyOf(tab)))[keyOf(tab)];
    return isTabRecord(stored) ? stored : undefined;
  }

  async all(): Promise<ReadonlyMap<number, TabRecord>> {
    return new Map([...(await storedRecords()), ...this.#memory]);
  }

  async set(tab: number, record: Omit<TabRecord, 'at'>): Promise<void> {
    const dated = { ...record, at: Date.now() };
    this.#memory.set(tab, dated);
    if (await this.#storeWithRoom(tab, dated)) this.#memory.delete(tab);
  }

  /** Each older record makes way once at most: a storage that is broken may keep what it was told to remove. */
  async #storeWithRoom(tab: number, record: TabRecord): Promise<boolean> {
    if (await store(tab, record)) return true;
    for (const older of await othersByAge(tab)) {
      await this.delete(older);
      if (await store(tab, record)) return true;
    }
    return false;
  }

  async delete(tab: number): Promise<void> {
    this.#memory.delete(tab);
    this.colours.delete(tab);
    // With what the reader did in its panel.
    await browser.storage.session.remove([keyOf(tab), `panel:${tab}`]);
  }
}

async function store(tab: number, record: TabRecord): Promise<boolean> {
  try {
    await browser.storage.session.set({ [keyOf(tab)]: record });
    return true;
  } catch {
    return false;
  }
}

/** The oldest first. */
async function othersByAge(tab: number): Promise<number[]> {
  const others = [...(await storedRecords())].filter(([other]) => other !== tab);
  return others.toSorted(([, a], [, b]) => a.at - b.at).map(([other]) => other);
}

async function storedRecords(): Promise<Map<number, TabRecord>> {
  const stored = await browser.storage.session.get(null);
  const records = new Map<number, TabRecord>();
  for (const [key, value] of Object.entries(stored)) {
    if (key.startsWith(PREFIX) && isTabRecord(value)) records.set(Number(key.slice(PREFIX.length)), value);
  }
  return records;
}

/** Only this file writes under the prefix, and the storage ends with the version that wrote it. */
function isTabRecord(value: unknown): value is TabRecord {
  return isRecord(value) && typeof value['url'] === 'string';
}
