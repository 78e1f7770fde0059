import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from '../shared/browser';
import { t } from '../shared/i18n';
import { send } from '../shared/send';
import type { Settings } from '../shared/settings';
import { loadSettings, onSettingsChanged, saveSettings } from '../shared/settings-storage';
import { openShortcuts } from './open-shortcuts';
import { Options } from './Options';
import type { OptionsActions, Shortcut } from './options-actions';
import { grantedLater } from './origins';

/** The options page with its wires. Empty for the moment until the settings are read. */
export function OptionsShell() {
  const [settings, setSettings] = useState<Settings>();
  const [origins, setOrigins] = useState<readonly string[]>([]);
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const end = new AbortController();
    const readOrigins = () => void heldOrigins().then(setOrigins);
    const readShortcuts = () => void currentShortcuts().then(setShortcuts);
    void loadSettings().then(setSettings);
    readOrigins();
    readShortcuts();
    onSettingsChanged(setSettings, end.signal);
    browser.permissions.onAdded.addListener(readOrigins);
    browser.permissions.onRemoved.addListener(readOrigins);
    // Keys are changed in another tab.
    window.addEventListener('focus', readShortcuts, { signal: end.signal });
    return () => {
      end.abort();
      browser.permissions.onAdded.removeListener(readOrigins);
      browser.permissions.onRemoved.removeListener(readOrigins);
    };
  }, []);

  const actions = useMemo(
    (): OptionsActions => ({
      save: (changed) => {
        setSettings(changed);
        saveSettings(changed).then(
          () => setFailed(false),
          () => setFailed(true),
        );
      },
      revoke: (origin) =>
        void browser.permissions.remove({ origins: [origin] }).then(() => send({ type: 'panel/permissions-changed' })),
      openShortcuts: () => void openShortcuts(),
    }),
    [],
  );

  if (!settings) return null;
  return <Options settings={settings} origins={origins} shortcuts={shortcuts} failed={failed} actions={actions} />;
}

async function heldOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const { content_scripts: scripts = [], host_permissions: hosts = [] } = browser.runtime.getManifest();
  return grantedLater(origins, [...hosts, ...scripts.flatMap(({ matches }) => matches)]);
}

async function currentShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, description, shortcut }) => ({
    description: name === '_execute_action' ? t('command_open_popup') : (description ?? ''),
    key: shortcut ?? '',
  }));
}
