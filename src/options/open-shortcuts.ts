import { browser } from '../shared/browser';

/** Firefox 137 and later have a call for it, Chrome and Edge a page. */
export async function openShortcuts(): Promise<void> {
  const commands: { openShortcutSettings?: () => Promise<void> } = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
