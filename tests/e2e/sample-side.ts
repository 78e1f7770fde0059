import type { Page } from 'puppeteer-core';
import type { Target } from '../../scripts/build/target';
import { launchReader } from '../../scripts/drive/launch';
import { painted } from '../../scripts/drive/page-tools';
import { until, type Reader } from '../../scripts/drive/reader';
import { LISTED, serveSample } from '../../scripts/drive/sample-site';
import type { NewsSite } from '../../scripts/drive/serve';
import type { TabMessage } from '../../src/shared/messages';

/** The painted sample article in a browser of its own, and beside it the side panel with what it found. */
export interface SampleSide {
  readonly site: NewsSite;
  readonly reader: Reader;
  readonly page: Page;
  readonly side: Page;
  readonly close: () => Promise<void>;
}

export async function openSampleSide(target: Target): Promise<SampleSide> {
  const site = await serveSample();
  const reader = await launchReader(target, { headless: true });
  const close = async () => {
    await reader.close();
    await site.close();
  };
  try {
    const page = await reader.open(site.url(LISTED, '/news/sample'));
    await painted(page);
    const side = await reader.openSide(page);
    await side.bringToFront();
    await side.waitForSelector('#tab-speakers');
    return { site, reader, page, side, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What a reader sees of a page's words. */
export const textOf = (page: Page) => page.evaluate(() => document.body?.innerText ?? '');

/** Sends a page what the background would, such as the keys of a command, which no driver can press. */
export async function tell(reader: Reader, page: Page, message: TabMessage): Promise<void> {
  const tab = await reader.tabOf(page);
  await reader.panel.evaluate(
    (id, sent) => (globalThis.browser ?? globalThis.chrome)!.tabs.sendMessage(id, sent),
    tab,
    message,
  );
}

/** Clicks the control of an extension page that begins with some words, as soon as there is one. */
export async function clickText(page: Page, text: string): Promise<void> {
  await until(`a control “${text}”`, () =>
    page.evaluate((wanted) => {
      const controls = Array.from(document.querySelectorAll<HTMLElement>('button, label'));
      const control = controls.find((one) =>
        (one.querySelector('.name') ?? one).textContent?.trim().startsWith(wanted),
      );
      control?.click();
      return control !== undefined;
    }, text),
  );
}

/** Keeps what a page saves as a file, for {@link savedText}, and from being saved: Firefox would open its list of downloads over the page. */
export async function keepSaved(page: Page): Promise<void> {
  await page.evaluate(() => {
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) void file.text().then((text) => Reflect.set(globalThis, 'saved', text));
      return '';
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
}

/** The file that a page has saved, as soon as it has. */
export const savedText = (page: Page): Promise<string> =>
  until('the file', () => page.evaluate((): string | undefined => Reflect.get(globalThis, 'saved')));
