import { browser } from '../shared/browser';
import { isNewsMessage } from '../shared/message-guards';

/** Calls back whenever the background says that the tab's state changed, until the signal aborts. */
export function onTabNews(tab: number, callback: () => void, signal: AbortSignal): void {
  const listener = (message: unknown): undefined => {
    if (isNewsMessage(message) && message.tab === tab) callback();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
