import type { Browser, Page } from 'puppeteer-core';
import type { Answer, Answers, PanelMessage } from '../../src/shared/messages';

/** A person's hands and eyes on a browser that has Sayso: what tests and the demo do, told apart from how each browser lets it be done. */
export interface Reader {
  readonly browser: Browser;
  /** An extension page in a tab of its own, for looking at what the extension stored. */
  readonly panel: Page;
  /** Opens an address in a new tab, in front. */
  open(url: string): Promise<Page>;
  /** The extension's number of a page's tab; brings it to the front. */
  tabOf(page: Page): Promise<number>;
  /** Addresses of all tabs, as far as the extension may know them. */
  tabAddresses(): Promise<readonly string[]>;
  /** Sends what the popup would send. */
  ask<M extends PanelMessage>(message: M): Promise<Answer<Answers[M['type']]>>;
  /** Clicks the toolbar button, which opens the popup and lets the extension into the page for once. */
  clickButton(page: Page): Promise<void>;
  /** The popup of a page's tab, opened anew. */
  openPopup(page: Page): Promise<Page>;
  /** The side panel of a page's tab, in a tab of its own: the browser's own frame for it is out of a driver's reach. */
  openSide(page: Page): Promise<Page>;
  /** Runs a function, which knows only what is in it, on the closed shadow roots of card and bar; its answer has to be JSON. */
  inLayer<T>(page: Page, act: InLayer<T>, argument?: string): Promise<T>;
  /** Ends the background as browsers do when it is idle. */
  endBackground(): Promise<void>;
  /** Gives the extension a host, as the reader does at the browser's prompt. */
  grant(pattern: string): Promise<void>;
  /** Takes all hosts from the extension, the listed ones too. */
  withdrawAll(): Promise<void>;
  close(): Promise<void>;
}

/** What is done to all that lies over a page: the closed shadow roots of card and bar. */
export type InLayer<T> = (roots: readonly ShadowRoot[], argument: string) => T;

/** Waits until a condition gives something other than false or undefined, and gives that; throws what was awaited after ten seconds. */
export async function until<T>(what: string, condition: () => Promise<T | false | undefined>): Promise<T> {
  const end = Date.now() + WAIT_MS;
  for (;;) {
    const value = await condition();
    if (value !== false && value !== undefined) return value;
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`);
    await new Promise((resolve) => {
      setTimeout(resolve, PAUSE_MS);
    });
  }
}

const WAIT_MS = 15_000;
const PAUSE_MS = 40;
