import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from '../../scripts/build/target';
import { painted } from '../../scripts/drive/page-tools';
import { until, type Reader } from '../../scripts/drive/reader';
import { openSampleSide, textOf, type SampleSide } from './sample-side';

/** A speaker of the sample with more than one statement. */
const SPEAKER = 'Henrike Solbakken';

describe.each(TARGETS)('the side panel in %s', (target) => {
  let reader: Reader;
  let page: Page;
  let side: Page;
  let close: SampleSide['close'] | undefined;

  beforeAll(async () => {
    ({ reader, page, side, close } = await openSampleSide(target));
    await click(side, '#tab-speakers');
  });
  afterAll(async () => {
    await close?.();
  });

  const shown = (text: string) =>
    until(`“${text}” in the panel`, async () => (await textOf(side)).includes(text) || undefined);

  it('shows one speaker’s statements alone in the page, which says so', async () => {
    await shown(SPEAKER);
    await clickText(side, SPEAKER);
    await clickText(side, 'Only this speaker');
    await until('the bar', async () => (await reader.cardText(page)).includes(SPEAKER));
    await shown('Show all again');
    await clickText(side, 'Show all again');
    await until('the bar to go', async () => !(await reader.cardText(page)).includes(SPEAKER));
  });

  it('marks the statement whose card is open in the page', async () => {
    await page.bringToFront();
    await page.evaluate(() => scrollTo(0, 0));
    await until('a statement in view', async () => (await side.$('.at')) !== null);
  });

  it('keeps what the reader did', async () => {
    await clickText(side, 'Article');
    await shown('Unnamed sources');
    await side.close();
    side = await reader.openSide(page);
    await shown('Unnamed sources');
    expect(await side.$eval('[aria-selected=true]', (tab) => tab.textContent?.trim())).toBe('Article');
  });

  it('takes another view for the page', async () => {
    await clickText(side, 'Off');
    await until('nothing to be painted', async () => (await page.evaluate(() => CSS.highlights.size)) === 0);
    await clickText(side, 'All');
    await painted(page);
  });
});

async function click(page: Page, selector: string): Promise<void> {
  await until(selector, async () => (await page.$(selector)) ?? undefined);
  await page.evaluate((one) => document.querySelector<HTMLElement>(one)!.click(), selector);
}

/** Clicks the control that begins with some words. */
async function clickText(page: Page, text: string): Promise<void> {
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
