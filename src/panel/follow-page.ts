import { browser } from '../shared/browser';
import { isShowing } from '../shared/message-guards';
import type { Showing } from '../shared/messages';

/** Opens a channel to a tab's page and passes on what it tells of itself; null when the channel ends. Until the signal aborts. */
export function followPage(tab: number, callback: (showing: Showing | null) => void, signal: AbortSignal): void {
  const port = browser.tabs.connect(tab, { frameId: 0 });
  port.onMessage.addListener((message: unknown) => {
    if (isShowing(message)) callback(message);
  });
  port.onDisconnect.addListener(() => callback(null));
  signal.addEventListener('abort', () => port.disconnect(), { once: true });
}
