import type { Page } from 'puppeteer-core';
import type { Article } from '../../../src/engine';
import type { Depth } from '../../../src/shared/messages';
import type { Target } from '../../build/target';
import { launchReader } from '../../drive/launch';
import { timedFolder } from './build-timed';
import { type ColdTimes, PORT } from './request';
import { type Taken, watchExtension } from './watch-extension';

/** A background that was just started and analysed one article. */
export type ColdStart = ColdTimes & Taken;

/** Starts a browser and, again and again, its background, to analyse an article of a text that it does not know. */
export async function measureCold(target: Target, article: Article, depth: Depth, runs: number): Promise<ColdStart[]> {
  const reader = await launchReader(target, { headless: true }, timedFolder(target));
  const starts: ColdStart[] = [];
  try {
    for (let run = 0; run < runs; run++) {
      await reader.endBackground();
      const taken = watchExtension(target, reader.browser.process()!.pid!);
      const times = await askOnce(reader.panel, article, depth);
      starts.push({ ...times, ...taken() });
    }
  } finally {
    await reader.close();
  }
  return starts;
}

function askOnce(panel: Page, article: Article, depth: Depth): Promise<ColdTimes> {
  return panel.evaluate(
    (name, article, depth) =>
      new Promise<ColdTimes>((resolve) => {
        const port = (globalThis.browser ?? globalThis.chrome)!.runtime.connect({ name });
        port.onMessage.addListener((times) => {
          port.disconnect();
          // The timed background sends nothing else.
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion
          resolve(times as ColdTimes);
        });
        port.postMessage({ article, depth });
      }),
    PORT,
    article,
    depth,
  );
}
