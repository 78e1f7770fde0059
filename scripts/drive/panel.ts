import type { Page } from 'puppeteer-core';
import type { Answer, Answers, PanelMessage } from '../../src/shared/messages';

/** The extension's number of the tab in front. Asked in the extension's own page. */
export async function activeTab(panel: Page): Promise<number> {
  return await panel.evaluate(async () => {
    const [tab] = await (globalThis.browser ?? globalThis.chrome)!.tabs.query({
      active: true,
      lastFocusedWindow: true,
    });
    return tab?.id ?? -1;
  });
}

/** Addresses of all tabs, as far as the extension may know them. */
export async function tabAddresses(panel: Page): Promise<string[]> {
  return await panel.evaluate(async () => {
    const tabs = await (globalThis.browser ?? globalThis.chrome)!.tabs.query({});
    return tabs.map((tab) => tab.url ?? '');
  });
}

/** Sends a message from an extension page, as the popup does. */
export async function askFrom<M extends PanelMessage>(panel: Page, message: M): Promise<Answer<Answers[M['type']]>> {
  const answer: unknown = await panel.evaluate(
    (sent) => (globalThis.browser ?? globalThis.chrome)!.runtime.sendMessage(sent),
    message,
  );
  // The background answers with what its types say.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return answer as Answer<Answers[M['type']]>;
}
