import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from '../../scripts/build/target';
import { cardText, clickInLayer } from '../../scripts/drive/layer';
import { launchReader } from '../../scripts/drive/launch';
import { placeOf, wholePainted } from '../../scripts/drive/page-tools';
import { until, type Reader } from '../../scripts/drive/reader';
import { LISTED, serveSample } from '../../scripts/drive/sample-site';
import type { NewsSite } from '../../scripts/drive/serve';
import { isInView, lostFills, paintedWords, unreadable, watchFills } from './page-tools';
import { keepSaved, savedText, tell, textOf } from './sample-side';

/** A quotation of the sample whose speaker the article names two sentences before. */
const WORDS = 'There was no such request';
const SPEAKER = 'Oluwaseun Adeyinka';

describe.each(TARGETS)('a reader in %s', (target) => {
  let site: NewsSite;
  let reader: Reader;
  const opened: Page[] = [];

  beforeAll(async () => {
    site = await serveSample();
    reader = await launchReader(target, { headless: true });
  });
  afterAll(async () => {
    await reader?.close();
    await site?.close();
  });
  afterEach(async () => {
    await reader.ask({ type: 'panel/view', view: 'all' });
    await Promise.allSettled(opened.splice(0).map((page) => page.close()));
  });

  const open = async () => {
    const page = await reader.open(site.url(LISTED, '/news/sample'));
    opened.push(page);
    await wholePainted(page);
    return page;
  };
  const openSide = async (page: Page) => {
    const side = await reader.openSide(page);
    opened.push(side);
    await until('the list', async () => (await side.$('#tab-speakers')) !== null);
    return side;
  };
  const cardAt = async (page: Page, words: string) => {
    await page.bringToFront();
    const { x, y } = await placeOf(page, words);
    await page.mouse.click(x, y);
    return await until('the card', async () => (await cardText(reader, page)) || undefined);
  };
  it('sees nothing go or change its colour while the article is read a second time', async () => {
    const page = await reader.open('about:blank');
    opened.push(page);
    await watchFills(page);
    await page.goto(site.url(LISTED, '/news/sample'));
    await wholePainted(page);
    expect(await lostFills(page)).toEqual([]);
  });

  it('sees quotations alone, then denials alone', async () => {
    const page = await open();
    const all = await words(page);
    await reader.ask({ type: 'panel/view', view: 'quotes' });
    await until('paraphrases to go', async () => !hasLine(await paintedWords(page), 'dashed'));
    expect(await words(page)).toContain(WORDS);
    await reader.ask({ type: 'panel/view', view: 'denials' });
    await until('other quotations to go', async () => !(await words(page)).includes('honest page'));
    expect(hasLine(await paintedWords(page), 'wavy')).toBe(true);
    expect((await words(page)).length).toBeLessThan(all.length);
  });

  it('narrows the page by a search in the list, and is told so on the page', async () => {
    const page = await open();
    const side = await openSide(page);
    await searchFor(side, 'drains');
    await until('the page to follow', async () => !(await words(page)).includes(WORDS));
    expect(await words(page)).toContain('drains');
    expect(await cardText(reader, page)).toContain('drains');
  });

  it('takes along what the list shows', async () => {
    const page = await open();
    const side = await openSide(page);
    await searchFor(side, 'drains');
    const shown = await until('fewer statements', async () => /(\d+) of \d+ shown/u.exec(await textOf(side))?.[1]);
    await keepSaved(side);
    await clickOn(side, '.footer .link');
    await clickOn(side, '.export .button:nth-of-type(2)');
    const csv = await savedText(side);
    const rows = csv.trim().split('\r\n').slice(1);
    expect(rows).toHaveLength(Number(shown));
    for (const row of rows) {
      expect(row).toContain('drains');
      expect(row).toContain('#:~:text=');
    }
    await clickOn(side, '.export .button:nth-of-type(1)');
    const markdown = await until('the other file', async () => {
      const text = await savedText(side);
      return text === csv ? undefined : text;
    });
    expect(markdown).toContain('drains');
    expect(markdown.match(/#:~:text=/gu)).toHaveLength(Number(shown));
    expect(markdown).not.toContain(WORDS);
  });

  it('finds in the settings on which sites Sayso runs by itself', async () => {
    const { panel } = reader;
    const hosts = () => panel.$$eval('.sites bdi', (all) => all.map(({ textContent }) => textContent ?? ''));
    const all = await hosts();
    const [wanted = ''] = all.slice(-1);
    await panel.bringToFront();
    await clickOn(panel, 'summary:has(~ input[type=search])');
    await panel.type('details input[type=search]', wanted);
    await until('fewer sites', async () => (await hosts()).length < all.length);
    expect(await hosts()).toContain(wanted);
    for (const host of await hosts()) expect(host).toContain(wanted);
  });

  it('opens a card by a click, which stays until Esc', async () => {
    const page = await open();
    expect(await cardAt(page, WORDS)).toContain(SPEAKER);
    await page.mouse.move(5, 5);
    await page.keyboard.press('Escape');
    await until('the card to go', async () => (await cardText(reader, page)) === '');
  });

  it('steps from statement to statement', async () => {
    const page = await open();
    await tell(reader, page, { type: 'tab/step', direction: 'next' });
    const first = await until('a card', async () => (await cardText(reader, page)) || undefined);
    await tell(reader, page, { type: 'tab/step', direction: 'next' });
    await until('the next card', async () => ![first, ''].includes(await cardText(reader, page)));
    await tell(reader, page, { type: 'tab/step', direction: 'previous' });
    await until('the first card', async () => (await cardText(reader, page)) === first);
  });

  it('goes from a denial to what it denies, and back', async () => {
    const page = await open();
    await cardAt(page, 'anyone had been asked');
    await clickInLayer(reader, page, 'Show a letter');
    await until('the other side', async () => (await cardText(reader, page)).includes('Denies it'));
    expect(await isInView(page, 'We were asked to delay')).toBe(true);
    await clickInLayer(reader, page, 'Back');
    await until('the denial', async () => (await cardText(reader, page)).includes('Says so'));
  });

  it('shows one speaker alone from their card, goes through their statements, and has all again with Esc', async () => {
    const page = await open();
    await cardAt(page, WORDS);
    await clickInLayer(reader, page, 'Only this speaker');
    await until('all others to go', async () => !(await words(page)).includes('honest page'));
    expect(await words(page)).toContain(WORDS);
    await clickInLayer(reader, page, 'Next statement');
    const first = await until('the place', async () => /\d+ of \d+/u.exec(await cardText(reader, page))?.[0]);
    await clickInLayer(reader, page, 'Next statement');
    await until('the next place', async () => !(await cardText(reader, page)).includes(first));
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await until('all again', async () => (await words(page)).includes('honest page'));
    expect(await cardText(reader, page)).toBe('');
  });

  it('hides a name that is wrong, finds it hidden after a reload, and has it back from the settings', async () => {
    const page = await open();
    await cardAt(page, WORDS);
    await clickInLayer(reader, page, 'Wrong speaker?');
    await until('the name to go', async () => (await cardText(reader, page)).includes('You hid the name here'));
    await page.reload();
    await wholePainted(page);
    expect(await cardAt(page, WORDS)).not.toContain(SPEAKER);

    await until('the list of what was put aside', async () => (await textOf(reader.panel)).includes(WORDS));
    await reader.panel.evaluate((label) => {
      const row = [...document.querySelectorAll('li, .rows > div')].find((one) => one.textContent?.includes(label));
      row?.querySelector('button')?.click();
    }, WORDS);
    await until('the name again', async () => (await cardAt(page, WORDS)).includes(SPEAKER));
  });

  it('reads the number of statements, and that there is a dispute, from the toolbar', async () => {
    const page = await open();
    const tab = await reader.tabOf(page);
    const { text, title } = await until('the badge', () =>
      reader.panel.evaluate(async (tabId) => {
        const { action } = (globalThis.browser ?? globalThis.chrome)!;
        const text = await action.getBadgeText({ tabId });
        return text !== '' && { text, title: await action.getTitle({ tabId }) };
      }, tab),
    );
    expect(text).toMatch(/^\d+!$/u);
    expect(title).toBe(`Sayso: ${text.slice(0, -1)} statements, with a conflict reported in this article`);
  });

  it('changes the style in the settings, and the page follows', async () => {
    const page = await open();
    await choose(reader.panel, 'Line only');
    await until('the fills to go', async () =>
      Object.keys(await paintedWords(page)).every((name) => !name.includes('-fill-')),
    );
    await choose(reader.panel, 'Background and line');
    await until('fills', async () => Object.keys(await paintedWords(page)).some((name) => name.includes('-fill-')));
  });

  it('leaves out a type and takes the other colours in the settings, and the page follows', async () => {
    const page = await open();
    await choose(reader.panel, 'Paraphrased');
    await until('paraphrases to go', async () => !hasLine(await paintedWords(page), 'dashed'));
    expect(await words(page)).toContain(WORDS);
    await choose(reader.panel, 'Paraphrased');
    await until('paraphrases', async () => hasLine(await paintedWords(page), 'dashed'));
    const isOfPalette = (palette: string) => async () =>
      Object.keys(await paintedWords(page)).some((name) => new RegExp(`-fill-light-${palette}\\d`, 'u').test(name));
    await choose(reader.panel, 'Easier to tell apart');
    await until('the other colours', isOfPalette('c'));
    await choose(reader.panel, 'Standard');
    await until('the standard colours', isOfPalette('s'));
  });

  it('has the colours of the dark on a page that turns dark', async () => {
    const page = await open();
    await page.evaluate(() => {
      document.documentElement.style.cssText = 'background: #111; color: #eee';
      document.body.style.cssText = 'background: #111; color: #eee';
    });
    await until('dark fills', async () =>
      Object.keys(await paintedWords(page)).some((name) => name.includes('-dark-')),
    );
    expect(await unreadable(page)).toEqual([]);
  });

  it('meets a card on the sample when Sayso is new', async () => {
    // Firefox's driver does not know the addresses of extension pages.
    const address = await reader.panel.evaluate(() => location.href.replace(/src\/.*/u, 'src/welcome/index.html'));
    const page = await reader.browser.newPage();
    opened.push(page);
    await page.goto(address, { waitUntil: [] });
    await until('the card', async () => (await cardText(reader, page)).includes('Copy'));
  });
});

const words = async (page: Page) =>
  Object.values(await paintedWords(page))
    .flat()
    .join('\n')
    .replace(/\s+/gu, ' ');
const hasLine = (painted: object, pattern: string) => Object.keys(painted).some((name) => name.endsWith(`-${pattern}`));

async function clickOn(page: Page, selector: string): Promise<void> {
  await until(selector, async () => (await page.$(selector)) !== null);
  await page.evaluate((one) => document.querySelector<HTMLElement>(one)!.click(), selector);
}

/** Clicks what stands beside a radio button or a check box and begins with some words. */
async function choose(page: Page, label: string): Promise<void> {
  await until(label, () =>
    page.evaluate((wanted) => {
      const one = [...document.querySelectorAll('label')].find(({ textContent }) =>
        textContent?.trim().startsWith(wanted),
      );
      one?.click();
      return one !== undefined;
    }, label),
  );
}

/** Types into the search of the list of speakers. */
async function searchFor(side: Page, words: string): Promise<void> {
  await clickOn(side, '#tab-speakers');
  await clickOn(side, '.tab-row .icon-button');
  await side.bringToFront();
  await until('the search', async () => (await side.$('input[type=search]')) !== null);
  await side.type('input[type=search]', words);
}
