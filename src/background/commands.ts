import { browser } from '../shared/browser';
import { sendToTab } from '../shared/send';
import { loadSettings, saveSettings } from '../shared/settings-storage';

/** Does what a keyboard shortcut of the manifest asks, in the tab that the reader is on. */
export async function runCommand(command: string): Promise<void> {
  switch (command) {
    case 'toggle-highlights': {
      const settings = await loadSettings();
      // Refused where the browser limits writing; then the highlights stay as they are, for all to see.
      await saveSettings({ ...settings, highlights: !settings.highlights }).catch(() => {});
      return;
    }
    case 'next-statement':
      await step('next');
      return;
    case 'previous-statement':
      await step('previous');
      return;
    default:
  }
}

async function step(direction: 'next' | 'previous'): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await sendToTab(tab.id, { type: 'tab/step', direction });
}
