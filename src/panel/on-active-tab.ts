import { browser } from '../shared/browser';

/** Calls back with the tab in front of this window, at once and whenever it is another, until the signal aborts. */
export function onActiveTab(callback: (tab: number) => void, signal: AbortSignal): void {
  const ask = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id !== undefined && !signal.aborted) callback(tab.id);
  };
  const listener = () => void ask();
  browser.tabs.onActivated.addListener(listener);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(listener), { once: true });
  void ask();
}
