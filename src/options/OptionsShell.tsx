import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from '../shared/browser';
import { dismissals as storedDismissals, onDismissalsChanged } from '../shared/dismissals';
import type { Dismissal } from '../shared/messages';
import { send } from '../shared/send';
import { readShortcuts, type Shortcut } from '../shared/shortcuts';
import type { Settings } from '../shared/settings';
import { loadSettings, onSettingsChanged, saveSettings } from '../shared/settings-storage';
import { openShortcuts } from './open-shortcuts';
import { Options } from './Options';
import type { OptionsActions } from './options-actions';
import { grantedLater } from './origins';

/** The options page with its wires. Empty for the moment until the settings are read. */
export function OptionsShell() {
  const [settings, setSettings] = useState<Settings>();
  const [origins, setOrigins] = useState<readonly string[]>([]);
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const [dismissals, setDismissals] = useState<readonly Dismissal[]>([]);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const end = new AbortController();
    const readOrigins = () => void heldOrigins().then(setOrigins);
    const refreshShortcuts = () => void readShortcuts().then(setShortcuts);
    void loadSettings().then(setSettings);
    readOrigins();
    refreshShortcuts();
    void storedDismissals(false).then(setDismissals);
    onSettingsChanged(setSettings, end.signal);
    onDismissalsChanged(setDismissals, end.signal);
    browser.permissions.onAdded.addListener(readOrigins);
    browser.permissions.onRemoved.addListener(readOrigins);
    // Keys are changed in another tab.
    window.addEventListener('focus', refreshShortcuts, { signal: end.signal });
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
      restore: (key) => void send({ type: 'panel/restore', key }),
      openShortcuts: () => void openShortcuts(),
    }),
    [],
  );

  if (!settings) return null;
  return (
    <Options
      settings={settings}
      origins={origins}
      dismissals={dismissals}
      shortcuts={shortcuts}
      failed={failed}
      actions={actions}
    />
  );
}

async function heldOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const { content_scripts: scripts = [], host_permissions: hosts = [] } = browser.runtime.getManifest();
  return grantedLater(origins, [...hosts, ...scripts.flatMap(({ matches }) => matches)]);
}
