/** Conflicts and names that the reader put aside, as they are stored. */
import type { Storage } from 'webextension-polyfill';
import { browser } from './browser';
import { isRecord } from './is-record';
import type { Dismissal } from './messages';

const KEY = 'dismissed';

/** Things that are remembered; the oldest are forgotten first. */
export const MAX_DISMISSED = 1000;
/** In characters of a label. */
const MAX_LABEL = 200;

/** What the reader put aside: in a private window that of this session too. */
export async function dismissals(incognito: boolean): Promise<Dismissal[]> {
  const lasting = await read('local');
  return incognito ? [...lasting, ...(await read('session'))] : lasting;
}

export async function dismissedKeys(incognito: boolean): Promise<string[]> {
  return (await dismissals(incognito)).map(({ key }) => key);
}

/** Remembers or forgets something; what is said in a private window stays in memory. */
export async function dismiss({ key, label }: Dismissal, dismissed: boolean, incognito: boolean): Promise<void> {
  const area = incognito ? 'session' : 'local';
  const others = (await read(area)).filter((other) => other.key !== key);
  const kept = dismissed ? [...others, { key, label: label.slice(0, MAX_LABEL) }] : others;
  await browser.storage[area].set({ [KEY]: kept.slice(-MAX_DISMISSED) });
}

/** Calls back with all that lasts whenever any part of Sayso puts something aside or has it back. */
export function onDismissalsChanged(callback: (dismissals: Dismissal[]) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, Storage.StorageChange>, area: string): void => {
    if (area === 'local' && KEY in changes) callback(toDismissals(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

async function read(area: 'local' | 'session'): Promise<Dismissal[]> {
  return toDismissals((await browser.storage[area].get(KEY))[KEY]);
}

const toDismissals = (stored: unknown): Dismissal[] => (Array.isArray(stored) ? stored.flatMap(toDismissal) : []);

/** At first keys alone were kept. */
function toDismissal(stored: unknown): Dismissal[] {
  if (typeof stored === 'string') return [{ key: stored, label: '' }];
  if (!isRecord(stored)) return [];
  const { key, label } = stored;
  return typeof key === 'string' && typeof label === 'string' ? [{ key, label }] : [];
}
