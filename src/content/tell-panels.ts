/** Keeps open panels told of what the page shows. A panel opens a channel to the page; with none open nothing is worked out. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../shared/browser';
import type { Showing } from '../shared/messages';

/** In milliseconds: a panel follows the reading, not every pixel of it. */
const PAUSE = 120;

export interface PanelTeller {
  /** What the page shows may be another. */
  tell(): void;
}

export function tellPanels(window: Window, showing: () => Showing, signal: AbortSignal): PanelTeller {
  const ports = new Set<Runtime.Port>();
  let timer = 0;
  let told = '';

  const post = () => {
    timer = 0;
    const news = showing();
    const text = JSON.stringify(news);
    if (text === told) return;
    told = text;
    for (const port of ports) port.postMessage(news);
  };
  const tell = () => {
    if (ports.size > 0) timer ||= window.setTimeout(post, PAUSE);
  };
  const welcome = (port: Runtime.Port) => {
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    told = '';
    tell();
  };
  browser.runtime.onConnect.addListener(welcome);
  window.addEventListener('scroll', tell, { signal, passive: true, capture: true });
  signal.addEventListener(
    'abort',
    () => {
      window.clearTimeout(timer);
      browser.runtime?.onConnect?.removeListener(welcome);
    },
    { once: true },
  );
  return { tell };
}
