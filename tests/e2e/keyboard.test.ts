import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from '../../scripts/build/target';
import { cardText, focusedInLayer } from '../../scripts/drive/layer';
import { painted, unpainted } from '../../scripts/drive/page-tools';
import { until, type Reader } from '../../scripts/drive/reader';
import { paintedWords } from './page-tools';
import { keepSaved, openSampleSide, savedText, tell, textOf, type SampleSide } from './sample-side';

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
  const tabTo = (name: string, within = side) =>
    until(`the focus on “${name}”`, async () => {
      if ((await focused(within)).startsWith(name)) return true;
      await within.keyboard.press('Tab');
      return false;
    });
  const chooseTab = async (name: string) => {
    await side.evaluate(() => document.querySelector<HTMLElement>('[aria-selected=true]')!.focus());
    await until(`the tab ${name}`, async () => {
      if ((await focused(side)).startsWith(name)) return true;
      await side.keyboard.press('ArrowRight');
      return false;
    });
  };
  const onCard = async (name: string) => {
    await until(`the focus on “${name}”`, async () => {
      if ((await focusedInLayer(reader, page)).startsWith(name)) return true;
      await page.keyboard.press('Tab');
      return false;
    });
    await page.keyboard.press('Enter');
  };
  const shown = (text: string) =>
    until(`“${text}” over the page`, async () => (await cardText(reader, page)).includes(text));

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
    await chooseTab('Speakers');
    await tabTo('Henrike Solbakken');
    await side.keyboard.press('Enter');
    await tabTo('Only this speaker');
    await side.keyboard.press('Enter');
    await until('the bar', async () => (await cardText(reader, page)).includes('Henrike Solbakken'));
    await until('the focus kept', async () => (await focused(side)).startsWith('Show all again'));
    await side.keyboard.press('Enter');
    await until('the bar to go', async () => !(await cardText(reader, page)).includes('Henrike Solbakken'));
  });

  it('searches, and clears the search', async () => {
    await side.evaluate(() => document.querySelector<HTMLElement>('#tab-speakers')!.focus());
    await tabTo('Search and filter');
    await side.keyboard.press('Enter');
    await until('the cursor in the search', async () => (await focused(side)).startsWith('Search statements'));
    await side.keyboard.type('dam');
    const isFewer = async () => /\d+ of \d+ shown/u.test(await textOf(side));
    await until('fewer statements', isFewer);
    await side.keyboard.down('Shift');
    await tabTo('Search and filter');
    await side.keyboard.up('Shift');
    await side.keyboard.press('Enter');
    await until('all statements', async () => !(await isFewer()));
  });

  it('takes along what is shown', async () => {
    await keepSaved(side);
    await tabTo('Export');
    await side.keyboard.press('Enter');
    await tabTo('JSON');
    await side.keyboard.press('Enter');
    expect(await savedText(side)).toContain('dam');
  });

  it('puts a conflict aside and has it back, and keeps the focus', async () => {
    await chooseTab('Denials');
    await tabTo('Not a contradiction');
    await side.keyboard.press('Enter');
    await until('the way back', async () => (await focused(side)) === 'Undo');
    await side.keyboard.press('Enter');
    await until('the conflict', async () => (await focused(side)) === 'Not a contradiction');
  });

  it('switches the highlights off and on again', async () => {
    await side.evaluate(() => document.querySelector<HTMLElement>('.view input:checked')!.focus());
    await side.keyboard.press('ArrowLeft');
    await unpainted(page);
    await side.keyboard.press('ArrowRight');
    await painted(page);
    expect(await focused(side)).toBe('All');
  });

  it('works all that is on a card, and loses the focus to nothing but Esc', async () => {
    await until('the card of a dispute', async () => {
      await tell(reader, page, { type: 'tab/step', direction: 'next' });
      return (await cardText(reader, page)).includes('Denies it');
    });
    await onCard('Show Oluwaseun');
    await shown('Says so');
    await onCard('Back');
    await shown('Denies it');
    await onCard('Wrong speaker?');
    await shown('You hid the name here');
    await onCard('Undo');
    await shown('Wrong speaker?');
    await onCard('Copy');
    await shown('Copied');
    // Behind the last control comes what comes in the page after the statement; stepping comes back.
    await page.keyboard.press('Tab');
    await until('the card to go', async () => (await cardText(reader, page)) === '');
    expect(await focused(page)).toBe('‘A fine year for plums’, say growers');
    await tell(reader, page, { type: 'tab/step', direction: 'previous' });
    await until('a card', async () => (await cardText(reader, page)) !== '');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await until('the card to go', async () => (await cardText(reader, page)) === '');
    expect(await focused(page)).toBe('Sport');
    await tell(reader, page, { type: 'tab/step', direction: 'next' });
    await onCard('Only this speaker');
    await until('the bar alone', async () => /^[^“]+ \d+ of \d+$/u.test(await cardText(reader, page)));
    await page.keyboard.press('Escape');
    await until('the bar to go', async () => (await cardText(reader, page)) === '');
  });

  it('scrolls a card that is higher than the window', async () => {
    await page.setViewport({ width: 480, height: 220 });
    // The card that was open last.
    await tell(reader, page, { type: 'tab/step', direction: 'previous' });
    await tell(reader, page, { type: 'tab/step', direction: 'next' });
    await shown('Denies it');
    const scrolled = () =>
      reader.inLayer(page, (roots) => Math.max(...roots.map((root) => root.querySelector('.body')?.scrollTop ?? 0)));
    const before = await page.evaluate(() => scrollY);
    expect(await scrolled()).toBe(0);
    await page.keyboard.press('PageDown');
    await until('the card to scroll', async () => (await scrolled()) > 0);
    await page.keyboard.press('Home');
    await until('the card to scroll back', async () => (await scrolled()) === 0);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.keyboard.press('Escape');
    await page.setViewport(null);
  });

  it('changes a setting, and the page follows', async () => {
    const { panel: settings } = reader;
    await settings.bringToFront();
    await tabTo('Background and line', settings);
    for (const _ of ['Background only', 'Line only']) await settings.keyboard.press('ArrowDown');
    await until('the fills to go', async () => (await fillsOn(page)).length === 0);
    for (const _ of ['Background only', 'Background and line']) await settings.keyboard.press('ArrowUp');
    await until('the fills', async () => (await fillsOn(page)).length > 0);
    expect(await focused(settings)).toBe('Background and line');
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

const fillsOn = async (page: Page) => Object.keys(await paintedWords(page)).filter((name) => name.includes('-fill-'));
