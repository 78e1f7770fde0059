import { browser } from '../shared/browser';

/** What each browser has for it; the published types know neither Chrome's call nor that Firefox's may be missing. */
interface SidePanels {
  readonly sidePanel?: { open(options: { tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the side panel beside a tab. Called in the click's own tick, or the browser refuses. */
export async function openSidePanel(tab: number): Promise<void> {
  const { sidePanel, sidebarAction }: SidePanels = browser;
  await (sidePanel ? sidePanel.open({ tabId: tab }) : sidebarAction?.open());
}
