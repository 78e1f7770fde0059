import { browser } from '../shared/browser';
import type { PanelMessage } from '../shared/messages';
import { send, sendToTab } from '../shared/send';
import { hostPattern } from '../shared/sites/sites';
import { copyText } from '../ui/copy-text';
import { saveFile } from '../ui/save-file';
import { openSidePanel } from './open-side-panel';
import type { PanelActions } from './panel-actions';
import type { Frame } from './state-message';

const ALL_SITES = '*://*/*';

/** The panel's actions on a tab of the browser. `refresh` is called when the tab's state may be another. */
export function browserActions(tab: number, frame: Frame, refresh: () => void): PanelActions {
  const tell = async (message: PanelMessage) => {
    await send(message);
    refresh();
  };
  /** Asks first of all, still in the click's own tick: later the browser would refuse. */
  const allow = async (origin: string) => {
    if (!(await browser.permissions.request({ origins: [origin] }))) return;
    await send({ type: 'panel/permissions-changed' });
    await tell({ type: 'panel/run', tab });
  };
  /** A popup is in the way of what comes next. */
  const leave = () => frame === 'popup' && window.close();
  return {
    run: () => void tell({ type: 'panel/run', tab }),
    runAnyway: () => void tell({ type: 'panel/run', tab, anyway: true }),
    reload: () => {
      void browser.tabs.reload(tab);
      leave();
    },
    openPage: (url) => {
      void browser.tabs.create({ url });
      leave();
    },
    setSite: (on) => void tell({ type: 'panel/site', tab, on }),
    setView: (view) => void tell({ type: 'panel/view', view }),
    allowSite: (site) => void allow(hostPattern(site)),
    allowAll: () => void allow(ALL_SITES),
    jump: (statement) => void send({ type: 'panel/jump', tab, statement }),
    point: (statement) => void sendToTab(tab, { type: 'tab/point', statement }),
    narrow: (narrowing) => void sendToTab(tab, { type: 'tab/narrow', narrowing }),
    dismiss: (dismissal, dismissed) => void tell({ type: 'panel/dismiss', tab, dismissal, dismissed }),
    copy: copyText,
    save: saveFile,
    openOptions: () => {
      void browser.runtime.openOptionsPage();
      leave();
    },
    openSide: frame === 'side' ? undefined : () => void openSidePanel(tab).then(leave),
  };
}
