import { browser } from '../shared/browser';
import type { PanelMessage } from '../shared/messages';
import { send } from '../shared/send';
import { hostPattern } from '../shared/sites/sites';
import { copyText } from '../ui/copy-text';
import { saveFile } from '../ui/save-file';
import type { PanelActions } from './panel-actions';

const ALL_SITES = '*://*/*';

/** The panel's actions on a tab of the browser. `refresh` is called when the tab's state may be another. */
export function browserActions(tab: number, refresh: () => void): PanelActions {
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
  return {
    run: () => void tell({ type: 'panel/run', tab }),
    reload: () => {
      void browser.tabs.reload(tab);
      window.close();
    },
    setSite: (on) => void tell({ type: 'panel/site', tab, on }),
    setView: (view) => void tell({ type: 'panel/view', view }),
    allowSite: (site) => void allow(hostPattern(site)),
    allowAll: () => void allow(ALL_SITES),
    jump: (statement) => void send({ type: 'panel/jump', tab, statement }),
    dismiss: (key, dismissed) => void tell({ type: 'panel/dismiss', tab, key, dismissed }),
    copy: copyText,
    save: saveFile,
    openOptions: () => {
      void browser.runtime.openOptionsPage();
      window.close();
    },
  };
}
