import type { Scripting } from 'webextension-polyfill';
import { browser } from '../shared/browser';
import { sendToTab } from '../shared/send';
import { siteMatches } from '../shared/sites/sites';
import { readAccess } from './access';

const REGISTERED_ID = 'granted-sites';

/** The built content script and its styles as the manifest names them, so that a click, a grant and the list all use the same files. */
function files(): { js: string[]; css: string[] } {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  const all = (kind: 'js' | 'css') => scripts.flatMap((script) => (script[kind] ?? []).map(toPath));
  return { js: all('js'), css: all('css') };
}

/** Firefox's manifest tells full addresses but takes paths only. */
function toPath(file: string): string {
  return new URL(file, browser.runtime.getURL('')).pathname.slice(1);
}

/** True where a content script of this version answers in the tab. */
export async function isLive(tab: number): Promise<boolean> {
  return (await sendToTab(tab, { type: 'tab/ping' })).ok;
}

/** Puts the content script into a tab; false where the browser refuses. Needs activeTab or a host permission. */
export async function inject(tab: number): Promise<boolean> {
  const { js, css } = files();
  const target = { tabId: tab };
  try {
    await browser.scripting.insertCSS({ target, files: css });
    await browser.scripting.executeScript({ target, files: js });
    return true;
  } catch {
    return false;
  }
}

/** Puts the styles of our highlights into a page's frames as well, where the browser lets us in; on listed sites the manifest does. */
export async function dressFrames(tab: number): Promise<void> {
  try {
    await browser.scripting.insertCSS({ target: { tabId: tab, allFrames: true }, files: files().css });
  } catch {
    // Not let in: what the manifest put there has to do.
  }
}

let registering: Promise<void> = Promise.resolve();

/** Makes the browser run the content script on the origins granted by now, and on no others. Calls run one after another. */
export function syncRegistration(): Promise<void> {
  registering = registering.then(register, register);
  return registering;
}

async function register(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTERED_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTERED_ID] });
  const { granted } = await readAccess();
  if (granted.length === 0) return;
  const script: Scripting.RegisteredContentScript = {
    id: REGISTERED_ID,
    ...files(),
    matches: [...granted],
    // The manifest runs it there already.
    excludeMatches: siteMatches(),
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
  await browser.scripting.registerContentScripts([script]);
}
