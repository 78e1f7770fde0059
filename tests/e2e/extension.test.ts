import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from '../../scripts/build/target';
import { cardText } from '../../scripts/drive/layer';
import { launchReader } from '../../scripts/drive/launch';
import { until, type Reader } from '../../scripts/drive/reader';
import { LISTED, serveSample, UNLISTED } from '../../scripts/drive/sample-site';
import type { NewsSite } from '../../scripts/drive/serve';
import type { TabState } from '../../src/shared/messages';
import { highlightCount, painted, placeOf, unpainted, wholePainted } from '../../scripts/drive/page-tools';
import { differingPixels, isInView, picture } from './page-tools';
import { clickText } from './sample-side';

/** A direct statement of the sample, whose speaker the article names two sentences before, and that speaker. */
const WORDS = 'There was no such request';
const SPEAKER = 'Oluwaseun Adeyinka';

describe.each(TARGETS)('the extension in %s', (target) => {
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
    // A popup may have closed by itself.
    await Promise.allSettled(opened.splice(0).map((page) => page.close()));
  });

  const open = async (host: string) => {
    const page = await reader.open(site.url(host, '/news/sample'));
    opened.push(page);
    return page;
  };
  const openPopup = async (page: Page) => {
    const popup = await reader.openPopup(page);
    opened.push(popup);
    return popup;
  };
  const stateOf = async (page: Page): Promise<TabState> => {
    const answer = await reader.ask({ type: 'panel/state', tab: await reader.tabOf(page) });
    if (!answer.ok) throw new Error(answer.error);
    return answer.value;
  };
  const status = <S extends TabState['status']>(page: Page, wanted: S) =>
    until(`the state ${wanted}`, async () => {
      const state = await stateOf(page);
      return isInState(state, wanted) && state;
    });

  it('opens the first-run page when it is installed', async () => {
    await until('the first-run page', async () =>
      (await reader.tabAddresses()).some((address) => address.endsWith('src/welcome/index.html')),
    );
  });

  it('paints statements on a listed site, to be seen in the picture, and changes nothing of the page', async () => {
    const page = await open(LISTED);
    await wholePainted(page);
    const tab = await reader.tabOf(page);
    const before = await picture(page);
    await reader.ask({ type: 'panel/view', view: 'off' });
    await unpainted(page);
    const without = await picture(page);
    expect(differingPixels(before, without)).toBeGreaterThan(1000);

    await reader.ask({ type: 'panel/view', view: 'all' });
    await wholePainted(page);
    expect(differingPixels(before, await picture(page))).toBe(0);
    expect(tab).toBeGreaterThan(0);
  });

  it('reads the article with the encoder', async () => {
    const page = await open(LISTED);
    const { analysis } = await status(page, 'done');
    expect(analysis.notices).toEqual([]);
  });

  it('names the speaker on the card of a statement that the mouse rests on', async () => {
    const page = await open(LISTED);
    await painted(page);
    const { x, y } = await placeOf(page, WORDS);
    await page.mouse.move(x, y);
    const text = await until('the card', async () => (await cardText(reader, page)) || undefined);
    expect(text).toContain(SPEAKER);
  });

  it('lists the speakers in the popup', async () => {
    const page = await open(LISTED);
    await painted(page);
    const popup = await openPopup(page);
    // The sample has a dispute, which comes first.
    await popup.waitForSelector('#tab-speakers');
    await popup.evaluate(() => document.querySelector<HTMLElement>('#tab-speakers')!.click());
    const text = await until('the speakers', async () => {
      const shown = await textOf(popup);
      return shown.includes(SPEAKER) && shown;
    });
    expect(text).toContain('Henrike Solbakken');
  });

  it('scrolls the page to a statement that is asked for', async () => {
    const page = await open(LISTED);
    await painted(page);
    const { analysis } = await status(page, 'done');
    const words = 'Water doesn';
    const statement = analysis.statements.find(({ content }) =>
      content.some((span) => analysis.text.slice(...span).includes(words)),
    );
    expect(await isInView(page, words)).toBe(false);
    const tab = await reader.tabOf(page);
    await reader.ask({ type: 'panel/jump', tab, statement: statement!.id });
    await until('the statement to be in view', () => isInView(page, words));
  });

  it('remembers that it is off for a site', async () => {
    const page = await open(LISTED);
    await painted(page);
    await clickText(await openPopup(page), 'Sayso on');
    await unpainted(page);
    await page.reload();
    expect((await status(page, 'off')).status).toBe('off');
    expect(await highlightCount(page)).toBe(0);
    await clickText(await openPopup(page), 'Turn on');
    await painted(page);
  });

  it('does nothing on an unlisted page until it is asked to', async () => {
    const page = await open(UNLISTED);
    await reader.clickButton(page);
    expect((await status(page, 'idle')).status).toBe('idle');
    expect(await highlightCount(page)).toBe(0);
    await clickText(await openPopup(page), 'Find statements here');
    await painted(page);
    await status(page, 'done');
  });

  it('says of a page that no extension may read that it cannot', async () => {
    const page = await reader.browser.newPage();
    opened.push(page);
    const popup = await openPopup(page);
    await until('the sentence', async () =>
      (await textOf(popup)).includes('Extensions cannot read this kind of page.'),
    );
  });

  it('still knows the page after its background was ended', async () => {
    const page = await open(LISTED);
    await status(page, 'done');
    await reader.endBackground();
    const popup = await openPopup(page);
    await until('the speakers', async () => (await textOf(popup)).includes(SPEAKER));
  });

  // Chromium lets nobody but a person answer its prompt for a new site; the unit tests of the registration stand in there.
  it.runIf(target === 'firefox')(
    'runs by itself on a site once the reader has said “Always on this site”',
    async () => {
      const page = await open(UNLISTED);
      await reader.clickButton(page);
      const popup = await openPopup(page);
      await popup.bringToFront();
      await until('the offer', async () => (await textOf(popup)).includes('Always on this site'));
      const { x, y } = await placeOf(popup, 'Always on this site');
      // The browser asks only where a hand clicked.
      await popup.mouse.click(x, y);
      await painted(page);
      await page.reload();
      await painted(page);
    },
  );

  it('tells that it has no access where the permission was withdrawn, and runs again when it is given back', async () => {
    const page = await open(LISTED);
    await painted(page);
    await reader.withdrawAll();
    await unpainted(page);
    await reader.clickButton(page);
    expect((await status(page, 'no-access')).status).toBe('no-access');
    await page.reload();
    expect(await highlightCount(page)).toBe(0);
    await reader.grant(`*://${LISTED}/*`);
    await page.reload();
    await painted(page);
  });

  it('shows from its settings whose work it is made with', async () => {
    const address = await reader.panel.$eval('footer a', (link) => link.href);
    const page = await reader.browser.newPage();
    opened.push(page);
    // Load events of extension pages never come in Firefox.
    await page.goto(address, { waitUntil: [] });
    await until('the notices', async () => (await textOf(page)).includes('WordNet'));
  });
});

function isInState<S extends TabState['status']>(
  state: TabState,
  status: S,
): state is Extract<TabState, { status: S }> {
  return state.status === status;
}

async function textOf(page: Page): Promise<string> {
  return await page.evaluate(() => document.body?.innerText ?? '');
}
