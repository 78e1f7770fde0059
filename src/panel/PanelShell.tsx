import { useEffect, useMemo, useState } from 'preact/hooks';
import type { TabState } from '../shared/messages';
import { send } from '../shared/send';
import type { Settings } from '../shared/settings';
import { loadSettings, onSettingsChanged } from '../shared/settings-storage';
import { browserActions } from './browser-actions';
import { onTabNews } from './on-tab-news';
import { Panel } from './Panel';

/** The panel of a tab with its wires: asks for the tab's state, and asks again when it changes. Empty for the moment until it knows. */
export function PanelShell({ tab }: { tab: number }) {
  const [state, setState] = useState<TabState>();
  const [settings, setSettings] = useState<Settings>();

  const refresh = useMemo(
    () => async () => {
      const answer = await send({ type: 'panel/state', tab });
      setState(answer.ok ? answer.value : { status: 'failed', site: '' });
    },
    [tab],
  );
  const actions = useMemo(() => browserActions(tab, () => void refresh()), [tab, refresh]);

  useEffect(() => {
    const end = new AbortController();
    onSettingsChanged(setSettings, end.signal);
    onTabNews(tab, () => void refresh(), end.signal);
    void loadSettings().then(setSettings);
    void refresh();
    return () => end.abort();
  }, [tab, refresh]);

  return state && settings ? <Panel state={state} settings={settings} actions={actions} /> : null;
}
