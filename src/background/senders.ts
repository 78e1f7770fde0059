import type { Runtime } from 'webextension-polyfill';
import { browser } from '../shared/browser';

/** The tab whose top frame's content script sent a message. */
export interface PageSender {
  /** The tab. */
  readonly id: number;
  /** The document's address as the browser knows it, whatever the message says. */
  readonly url: string;
  readonly incognito: boolean;
}

/** Who sent a message, if it is our content script in the top frame of a web page. */
export function pageSender(sender: Runtime.MessageSender): PageSender | undefined {
  const { tab, url } = sender;
  if (sender.id !== browser.runtime.id || tab?.id === undefined || sender.frameId !== 0) return undefined;
  if (url === undefined || url.startsWith(browser.runtime.getURL(''))) return undefined;
  return { id: tab.id, url, incognito: tab.incognito };
}

/** True where one of our own pages (popup, options) sent the message. */
export function isPanel(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''));
}
