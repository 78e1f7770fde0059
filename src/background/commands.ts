import { browser } from '../shared/browser';
import type { TabMessage } from '../shared/messages';
import { sendToTab } from '../shared/send';
import { type PageView, VIEWS } from '../shared/settings';
import { loadSettings, saveSettings } from '../shared/settings-storage';

/** Does what a keyboard shortcut of the manifest asks, in the tab that the reader is on. */
export async function runCommand(command: string): Promise<void> {
  switch (command) {
    case 'next-view':
      await nextView();
      return;
    case 'next-statement':
      await tellActiveTab({ type: 'tab/step', direction: 'next' });
      return;
    case 'previous-statement':
      await tellActiveTab({ type: 'tab/step', direction: 'previous' });
      return;
    default:
  }
}

async function nextView(): Promise<void> {
  const settings = await loadSettings();
  const view = viewAfter(settings.view);
  try {
    await saveSettings({ ...settings, view });
    await tellActiveTab({ type: 'tab/say-view', view });
  } catch {
    // Refused where the browser limits writing; then the view stays as it is, for all to see.
  }
}

/** Round and round, so that one key reaches every view. */
const viewAfter = (view: PageView): PageView => VIEWS[(VIEWS.indexOf(view) + 1) % VIEWS.length]!;

async function tellActiveTab(message: TabMessage): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await sendToTab(tab.id, message);
}
