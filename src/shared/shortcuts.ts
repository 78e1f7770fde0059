import { browser } from './browser';
import { t } from './i18n';

/** A command and its key as the browser knows them; the key is empty where none is set. */
export interface Shortcut {
  readonly description: string;
  readonly key: string;
}

/** As a reader needs them; browsers tell them by the alphabet. */
const ORDER: readonly (string | undefined)[] = ['_execute_action', 'next-statement', 'previous-statement', 'next-view'];

/** The keys as they are set now. Only the browser can change them. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  const ordered = commands.toSorted((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
  return ordered.map(({ name, description, shortcut }) => ({
    description: name === '_execute_action' ? t('command_open_popup') : (description ?? ''),
    key: shortcut ?? '',
  }));
}
