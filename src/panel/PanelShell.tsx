import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Showing, TabState } from '../shared/messages';
import { send } from '../shared/send';
import type { Settings } from '../shared/settings';
import { loadSettings, onSettingsChanged } from '../shared/settings-storage';
import { browserActions } from './browser-actions';
import { followPage } from './follow-page';
import { loadMemory, type Memory, NO_MEMORY, saveMemory } from './memory';
import { onTabNews } from './on-tab-news';
import { Panel } from './Panel';
import type { Frame } from './state-message';

interface Props {
  readonly tab: number;
  readonly frame: Frame;
}

/** The panel of a tab with its wires: asks for the tab's state, and asks again when it changes. Empty for the moment until it knows. */
export function PanelShell({ tab, frame }: Props) {
  const [state, setState] = useState<TabState>();
  const [settings, setSettings] = useState<Settings>();
  const [memory, setMemory] = useState<{ readonly url: string; readonly value: Memory }>();
  const [showing, setShowing] = useState<Showing | null>(null);

  const refresh = useMemo(
    () => async () => {
      const answer = await send({ type: 'panel/state', tab });
      setState(answer.ok ? answer.value : { status: 'failed', site: '' });
    },
    [tab],
  );
  const actions = useMemo(() => browserActions(tab, frame, () => void refresh()), [tab, frame, refresh]);
  const url = state?.status === 'done' ? state.analysis.url : undefined;

  useEffect(() => {
    const end = new AbortController();
    onSettingsChanged(setSettings, end.signal);
    onTabNews(tab, () => void refresh(), end.signal);
    void loadSettings().then(setSettings);
    void refresh();
    return () => end.abort();
  }, [tab, refresh]);

  useEffect(() => {
    if (url === undefined) return undefined;
    const end = new AbortController();
    void loadMemory(tab, url).then((value) => end.signal.aborted || setMemory({ url, value }));
    followPage(tab, setShowing, end.signal);
    return () => end.abort();
  }, [tab, url]);

  if (!state || !settings || (url !== undefined && memory?.url !== url)) return null;
  return (
    <Panel
      state={state}
      settings={settings}
      frame={frame}
      showing={showing}
      memory={memory?.value ?? NO_MEMORY}
      onMemory={(value) => {
        if (url === undefined) return;
        setMemory({ url, value });
        void saveMemory(tab, url, value);
      }}
      actions={actions}
    />
  );
}
