import { browser } from '../shared/browser';

const KEY = 'dismissed';

/** Keys that are remembered; the oldest are forgotten first. */
export const MAX_DISMISSED = 1000;

/** Keys of the contradictions that the reader called none: in a private window those of this session too. */
export async function dismissedKeys(incognito: boolean): Promise<string[]> {
  const lasting = await read('local');
  return incognito ? [...lasting, ...(await read('session'))] : lasting;
}

/** Remembers or forgets a key; what is said in a private window stays in memory. */
export async function dismiss(key: string, dismissed: boolean, incognito: boolean): Promise<void> {
  const area = incognito ? 'session' : 'local';
  const others = (await read(area)).filter((other) => other !== key);
  await browser.storage[area].set({ [KEY]: (dismissed ? [...others, key] : others).slice(-MAX_DISMISSED) });
}

async function read(area: 'local' | 'session'): Promise<string[]> {
  const stored: unknown = (await browser.storage[area].get(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter((key) => typeof key === 'string') : [];
}
