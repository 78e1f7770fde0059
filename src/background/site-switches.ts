import { browser } from '../shared/browser';
import { withSite, type Settings } from '../shared/settings';
import { loadSettings, saveSettings } from '../shared/settings-storage';

/** Sites that were switched off in a private window: kept in memory, because nothing of such a window may outlast it. */
const PRIVATE_KEY = 'private-off-sites';

/** The settings that hold in a window: in a private one with the sites switched off there. */
export async function settingsFor(incognito: boolean): Promise<Settings> {
  const settings = await loadSettings();
  if (!incognito) return settings;
  return (await privateOffSites()).reduce((all, site) => withSite(all, site, false), settings);
}

/** Switches a site off or on again. In a private window, on again lasts only there when the site was off everywhere. */
export async function switchSite(site: string, on: boolean, incognito: boolean): Promise<void> {
  if (!incognito) {
    await saveSettings(withSite(await loadSettings(), site, on));
    return;
  }
  const others = (await privateOffSites()).filter((off) => off !== site);
  await browser.storage.session.set({ [PRIVATE_KEY]: on ? others : [...others, site] });
}

async function privateOffSites(): Promise<string[]> {
  const stored: unknown = (await browser.storage.session.get(PRIVATE_KEY))[PRIVATE_KEY];
  return Array.isArray(stored) ? stored.filter((site) => typeof site === 'string') : [];
}
