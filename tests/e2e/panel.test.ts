import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from '../../scripts/build/target';
import { cardText } from '../../scripts/drive/layer';
import { painted } from '../../scripts/drive/page-tools';
import { until, type Reader } from '../../scripts/drive/reader';
import { UNLISTED } from '../../scripts/drive/sample-site';
import type { NewsSite } from '../../scripts/drive/serve';
import { isInView, paintedWords } from './page-tools';
import { clickText, openSampleSide, textOf, type SampleSide } from './sample-side';

/** A speaker of the sample with more than one statement. */
const SPEAKER = 'Henrike Solbakken';
/** The first words of the last statement. */
const LAST = '“We can wait';

describe.each(TARGETS)('the side panel in %s', (target) => {
  let site: NewsSite;
  let reader: Reader;
  let page: Page;
  let side: Page;
  let close: SampleSide['close'] | undefined;

  beforeAll(async () => {
    ({ site, reader, page, side, close } = await openSampleSide(target));
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
    await until('the bar', async () => (await cardText(reader, page)).includes(SPEAKER));
    await shown('Show all again');
    await clickText(side, 'Show all again');
    await until('the bar to go', async () => !(await cardText(reader, page)).includes(SPEAKER));
  });

  it('marks the statement whose card is open in the page', async () => {
    await page.bringToFront();
    await page.evaluate(() => scrollTo(0, 0));
    await until('a statement in view', async () => (await side.$('.at')) !== null);
  });

  it('sets off in the page the row that is pointed at', async () => {
    // The speaker's row is open since the first test.
    await side.bringToFront();
    const row = (await side.waitForSelector('.statement .words'))!;
    await row.hover();
    await until('its words set off', () => isSetOff(page));
    await (await side.$('h1'))!.hover();
    await until('them to be as the others', async () => !(await isSetOff(page)));
  });

  it('narrows list and page by a chip, which tells how much it leaves, and marks what is searched', async () => {
    const unnamed = 'on the agenda';
    await click(side, '.tab-row .icon-button');
    const chip = await until('the chip', () =>
      side.evaluate(
        () => /Unnamed sources (\d+)/u.exec(document.querySelector('.chip:last-child')?.textContent ?? '')?.[1],
      ),
    );
    await click(side, '.chip:last-child');
    const shownOf = await until('fewer', async () => /(\d+) of \d+ shown/u.exec(await textOf(side))?.[1]);
    expect(shownOf).toBe(chip);
    await until('the bar', async () => (await cardText(reader, page)).includes('Unnamed sources'));
    expect(await paintedText(page)).toContain(unnamed);
    expect(await paintedText(page)).not.toContain('The dam is safe');
    await click(side, '.chip:last-child');
    await until('all again', async () => (await paintedText(page)).includes('The dam is safe'));
    await side.bringToFront();
    await side.type('input[type=search]', 'drains');
    const marks = () => side.$$eval('.statement mark', (all) => all.map(({ textContent }) => textContent));
    await until('marks', async () => (await marks()).length > 0);
    expect(new Set(await marks())).toEqual(new Set(['drains']));
    await click(side, '.tab-row .icon-button');
    await until('all again', async () => (await paintedText(page)).includes('The dam is safe'));
  });

  it('keeps what the reader did', async () => {
    await clickText(side, 'Article');
    await shown('Unnamed sources');
    await side.close();
    side = await reader.openSide(page);
    await shown('Unnamed sources');
    expect(await side.$eval('[aria-selected=true]', (tab) => tab.textContent?.trim())).toBe('Article');
  });

  it('leads to a statement by its row, and by its place in the picture of the article', async () => {
    await clickText(side, 'Speakers');
    await clickText(side, 'Margit Bellweather');
    await clickText(side, LAST);
    await until('the last statement in view', () => isInView(page, LAST));
    await clickText(side, 'Article');
    await side.bringToFront();
    await (await side.waitForSelector('.strip'))!.click({ offset: { x: 4, y: 4 } });
    await until('the first statement in view', () => isInView(page, 'Inspectors found cracks'));
  });

  it('puts a conflict aside, which the toolbar tells no longer and the settings list, with the way back', async () => {
    const badge = async () => {
      const tab = await reader.tabOf(page);
      return await reader.panel.evaluate(
        (tabId) => (globalThis.browser ?? globalThis.chrome)!.action.getBadgeText({ tabId }),
        tab,
      );
    };
    await click(side, '#tab-conflicts');
    await clickText(side, 'Not a contradiction');
    await shown('Marked as not a contradiction.');
    await until('the badge without its mark', async () => /^\d+$/u.test(await badge()));
    const label = 'asked to delay our report';
    await until('it in the settings', async () => (await textOf(reader.panel)).includes(label));
    await reader.panel.evaluate((words) => {
      const row = [...document.querySelectorAll('li')].find((one) => one.textContent.includes(words));
      row?.querySelector('button')?.click();
    }, label);
    await shown('Not a contradiction');
    await until('the badge with its mark', async () => (await badge()).endsWith('!'));
  });

  it('is about the tab in front', async () => {
    const address = await side.evaluate(() => location.href.replace(/\?.*/u, ''));
    const following = await reader.browser.newPage();
    await following.goto(address, { waitUntil: [] });
    const says = (text: string) =>
      until(`“${text}” in the panel`, async () => (await textOf(following)).includes(text));
    await page.bringToFront();
    await says('Denials');
    const other = await reader.open(site.url(UNLISTED, '/news/sample'));
    await says('Sayso sees nothing of this page');
    await page.bringToFront();
    await says('Denials');
    await Promise.all([other.close(), following.close()]);
  });

  // Firefox's own sidebar is out of a driver's reach.
  it.runIf(target === 'chrome')('opens beside the page from the popup', async () => {
    const popup = await reader.openPopup(page);
    await (await popup.waitForSelector('[aria-label="Open beside the page"]'))!.click();
    const opened = await until('the side panel', async () =>
      reader.browser.targets().find((one) => one.url().endsWith('side.html')),
    );
    const beside = await opened.asPage();
    await until('the list', async () => (await textOf(beside)).includes('Speakers'));
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

const paintedText = async (page: Page) =>
  Object.values(await paintedWords(page))
    .flat()
    .join('\n');

/** True while the page sets off a statement from the others. */
const isSetOff = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.keys()].some((name) => name.includes('-active-')));
