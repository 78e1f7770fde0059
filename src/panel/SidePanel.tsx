import { useEffect, useState } from 'preact/hooks';
import { PanelShell } from './PanelShell';
import { onActiveTab } from './on-active-tab';

/** The panel that stays while the reader goes from tab to tab: always about the one in front. */
export function SidePanel() {
  const [tab, setTab] = useState<number>();
  useEffect(() => {
    const end = new AbortController();
    onActiveTab(setTab, end.signal);
    return () => end.abort();
  }, []);
  return tab === undefined ? null : <PanelShell key={tab} tab={tab} frame="side" />;
}
