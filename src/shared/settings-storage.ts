import type { Storage } from 'webextension-polyfill';
import { browser } from './browser';
import { isRecord } from './is-record';
import { type Settings, validateSettings } from './settings';

const KEY = 'settings';

/** A change of the stored form. Applied once to settings that were stored before its date. */
export interface Migration {
  /** The day it was released, `YYYY-MM-DD`. */
  readonly date: string;
  readonly apply: (stored: Record<string, unknown>) => Record<string, unknown>;
}

/** In order of date. The validator alone copes with new keys; a migration is for keys that were renamed or changed their meaning. */
const MIGRATIONS: readonly Migration[] = [
  // There was a switch for the highlights before there were views.
  { date: '2026-11-27', apply: (stored) => (stored['highlights'] === false ? { ...stored, view: 'off' } : stored) },
];

/** The day of the form in which settings are stored now. */
export const SETTINGS_DATE = '2026-11-27';

/** Settings with every migration that their stored form has not seen. */
export function readStored(stored: unknown, migrations: readonly Migration[] = MIGRATIONS): Settings {
  if (!isRecord(stored)) return validateSettings(undefined);
  const since = typeof stored['date'] === 'string' ? stored['date'] : '';
  const migrated = migrations
    .filter((migration) => migration.date > since)
    .reduce<Record<string, unknown>>((value, migration) => migration.apply(value), { ...stored });
  return validateSettings(migrated);
}

/** Never rejects: unreadable storage gives the defaults. */
export async function loadSettings(): Promise<Settings> {
  try {
    return readStored((await browser.storage.sync.get(KEY))[KEY]);
  } catch {
    return validateSettings(undefined);
  }
}

/** Rejects where the browser refuses to store (quota, too many writes a minute). */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.sync.set({ [KEY]: { date: SETTINGS_DATE, ...validateSettings(settings) } });
}

/** Calls back with the new settings whenever any part of Sayso, or the reader's other device, stores them. */
export function onSettingsChanged(callback: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, Storage.StorageChange>, area: string): void => {
    if (area === 'sync' && KEY in changes) callback(readStored(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
