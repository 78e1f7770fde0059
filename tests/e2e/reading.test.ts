import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from '../../scripts/build/target';
import { launchReader } from '../../scripts/drive/launch';
import { placeOf, wholePainted } from '../../scripts/drive/page-tools';
import { until, type Reader } from '../../scripts/drive/reader';
import { LISTED, serveSample } from '../../scripts/drive/sample-site';
import type { NewsSite } from '../../scripts/drive/serve';
import { hiddenNameKey } from '../../src/shared/hidden-names';
import type { TabMessage } from '../../src/shared/messages';
import { lostFills, paintedWords, watchFills } from './page-tools';

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
    return await until('the card', async () => (await reader.cardText(page)) || undefined);
  };
  const tell = async (page: Page, message: TabMessage) => {
    const tab = await reader.tabOf(page);
    await reader.panel.evaluate(
      (id, sent) => (globalThis.browser ?? globalThis.chrome)!.tabs.sendMessage(id, sent),
      tab,
      message,
    );
  };
  const analysisOf = async (page: Page) => {
    const tab = await reader.tabOf(page);
    return await until('the analysis', async () => {
      const answer = await reader.ask({ type: 'panel/state', tab });
      return answer.ok && answer.value.status === 'done' && answer.value.analysis;
    });
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
    expect(await reader.cardText(page)).toContain('drains');
  });

  it('takes along what the list shows', async () => {
    const page = await open();
    const side = await openSide(page);
    await searchFor(side, 'drains');
    const shown = await until('fewer statements', async () => /(\d+) of \d+ shown/u.exec(await textOf(side))?.[1]);
    await side.evaluate(() => {
      URL.createObjectURL = (file) => {
        if (file instanceof Blob) void file.text().then((text) => Reflect.set(globalThis, 'saved', text));
        return 'data:,';
      };
    });
    await clickOn(side, '.footer .link');
    await clickOn(side, '.export .button:nth-of-type(2)');
    const csv = await until('the file', () =>
      side.evaluate((): string | undefined => Reflect.get(globalThis, 'saved')),
    );
    const rows = csv.trim().split('\r\n').slice(1);
    expect(rows).toHaveLength(Number(shown));
    for (const row of rows) {
      expect(row).toContain('drains');
      expect(row).toContain('#:~:text=');
    }
  });

  it('opens a card by a click, which stays until Esc', async () => {
    const page = await open();
    expect(await cardAt(page, WORDS)).toContain(SPEAKER);
    await page.mouse.move(5, 5);
    await page.keyboard.press('Escape');
    await until('the card to go', async () => (await reader.cardText(page)) === '');
  });

  it('steps from statement to statement', async () => {
    const page = await open();
    await tell(page, { type: 'tab/step', direction: 'next' });
    const first = await until('a card', async () => (await reader.cardText(page)) || undefined);
    await tell(page, { type: 'tab/step', direction: 'next' });
    await until('the next card', async () => ![first, ''].includes(await reader.cardText(page)));
    await tell(page, { type: 'tab/step', direction: 'previous' });
    await until('the first card', async () => (await reader.cardText(page)) === first);
  });

  it('hides a name that is wrong, finds it hidden after a reload, and has it back from the settings', async () => {
    const page = await open();
    const analysis = await analysisOf(page);
    const statement = analysis.statements.find(({ content }) =>
      content.some((span) => analysis.text.slice(...span).includes(WORDS)),
    )!;
    const dismissal = { key: hiddenNameKey(analysis, statement), label: `${SPEAKER}: ${WORDS}` };
    await reader.ask({ type: 'panel/dismiss', tab: await reader.tabOf(page), dismissal, dismissed: true });
    await page.reload();
    await wholePainted(page);
    expect(await cardAt(page, WORDS)).not.toContain(SPEAKER);

    await reader.panel.reload({ waitUntil: [] });
    await until('the list of what was put aside', async () => (await textOf(reader.panel)).includes(dismissal.label));
    await reader.panel.evaluate((label) => {
      const row = [...document.querySelectorAll('li, .rows > div')].find((one) => one.textContent?.includes(label));
      row?.querySelector('button')?.click();
    }, dismissal.label);
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

  it('meets a card on the sample when Sayso is new', async () => {
    // Firefox's driver does not know the addresses of extension pages.
    const address = await reader.panel.evaluate(() => location.href.replace(/src\/.*/u, 'src/welcome/index.html'));
    const page = await reader.browser.newPage();
    opened.push(page);
    await page.goto(address, { waitUntil: [] });
    await until('the card', async () => (await reader.cardText(page)).includes('Copy'));
  });
});

const words = async (page: Page) =>
  Object.values(await paintedWords(page))
    .flat()
    .join('\n')
    .replace(/\s+/gu, ' ');
const hasLine = (painted: object, pattern: string) => Object.keys(painted).some((name) => name.endsWith(`-${pattern}`));
const textOf = (page: Page) => page.evaluate(() => document.body?.innerText ?? '');

async function clickOn(page: Page, selector: string): Promise<void> {
  await until(selector, async () => (await page.$(selector)) !== null);
  await page.evaluate((one) => document.querySelector<HTMLElement>(one)!.click(), selector);
}

/** Chooses what stands beside a radio button. */
async function choose(page: Page, label: string): Promise<void> {
  await until(label, () =>
    page.evaluate((wanted) => {
      const one = [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.trim() === wanted);
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
