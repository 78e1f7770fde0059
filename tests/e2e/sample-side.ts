import type { Page } from 'puppeteer-core';
import type { Target } from '../../scripts/build/target';
import { launchReader } from '../../scripts/drive/launch';
import { painted } from '../../scripts/drive/page-tools';
import type { Reader } from '../../scripts/drive/reader';
import { LISTED, serveSample } from '../../scripts/drive/sample-site';

/** The painted sample article in a browser of its own, and beside it the side panel with what it found. */
export interface SampleSide {
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
    return { reader, page, side, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What a reader sees of a page's words. */
export const textOf = (page: Page) => page.evaluate(() => document.body.innerText);
