import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from '../../scripts/build/target';
import { painted, unpainted } from '../../scripts/drive/page-tools';
import { until, type Reader } from '../../scripts/drive/reader';
import { openSampleSide, textOf, type SampleSide } from './sample-side';

describe.each(TARGETS)('with the keyboard alone in %s', (target) => {
  let reader: Reader;
  let page: Page;
  let side: Page;
  let close: SampleSide['close'] | undefined;

  beforeAll(async () => {
    ({ reader, page, side, close } = await openSampleSide(target));
  });
  afterAll(async () => {
    await close?.();
  });

  /** Tab until something that begins with `name` has the focus. */
  const tabTo = (name: string) =>
    until(`the focus on “${name}”`, async () => {
      if ((await focused(side)).startsWith(name)) return true;
      await side.keyboard.press('Tab');
      return false;
    });

  it('every shortcut is assigned', async () => {
    const keys = await reader.panel.evaluate(async () => {
      const commands = await (globalThis.browser ?? globalThis.chrome)!.commands.getAll();
      return commands.map(({ name, shortcut }) => `${name}: ${shortcut}`);
    });
    expect(keys.toSorted()).toEqual([
      expect.stringMatching(/^_execute_action: Alt\+Shift\+S$/u),
      expect.stringMatching(/^next-statement: Alt\+Shift\+J$/u),
      expect.stringMatching(/^next-view: Alt\+Shift\+H$/u),
      expect.stringMatching(/^previous-statement: Alt\+Shift\+K$/u),
    ]);
  });

  it('takes another view, unfolds a speaker, shows them alone in the page, and ends that', async () => {
    // The sample has a dispute, so that its tab is open.
    await tabTo('Denials');
    await side.keyboard.press('ArrowLeft');
    await until('the tab of speakers', async () => (await focused(side)).startsWith('Speakers'));
    await tabTo('Henrike Solbakken');
    await side.keyboard.press('Enter');
    await tabTo('Only this speaker');
    await side.keyboard.press('Enter');
    await until('the bar', async () => (await reader.cardText(page)).includes('Henrike Solbakken'));
    await until('the focus kept', async () => (await focused(side)).startsWith('Show all again'));
    await side.keyboard.press('Enter');
    await until('the bar to go', async () => !(await reader.cardText(page)).includes('Henrike Solbakken'));
  });

  it('searches, and clears the search', async () => {
    await side.evaluate(() => document.querySelector<HTMLElement>('#tab-speakers')!.focus());
    await tabTo('Search and filter');
    await side.keyboard.press('Enter');
    await until('the cursor in the search', async () => (await focused(side)).startsWith('Search statements'));
    await side.keyboard.type('dam');
    await until('fewer statements', async () => /\d+ of \d+ shown/u.test(await textOf(side)));
  });

  it('switches the highlights off and on again', async () => {
    await side.evaluate(() => document.querySelector<HTMLElement>('.view input:checked')!.focus());
    await side.keyboard.press('ArrowLeft');
    await unpainted(page);
    await side.keyboard.press('ArrowRight');
    await painted(page);
    expect(await focused(side)).toBe('All');
  });
});

/** The name of what has the focus, as the reader sees it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const name = element?.querySelector('.name') ?? element;
    const label = element?.getAttribute('aria-label') ?? element?.closest('label')?.textContent ?? name?.textContent;
    return label?.trim() ?? '';
  });
