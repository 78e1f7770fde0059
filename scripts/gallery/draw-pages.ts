/** Pictures of what lies over a page (highlights, card, bar), and of the extension's own pages, from the extension as it was built last. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { cardText } from '../drive/layer';
import { launchReader } from '../drive/launch';
import { placeOf, wholePainted } from '../drive/page-tools';
import { until, type Reader } from '../drive/reader';
import { LISTED, serveSample } from '../drive/sample-site';

interface Mode {
  readonly width: number;
  readonly height: number;
  readonly scale?: number;
  readonly media: Readonly<Record<string, string>>;
}

const SCREEN = { width: 1000, height: 700 };
const LIGHT = { 'prefers-color-scheme': 'light' };

/** `zoomed` is 200 % on a screen of 1280 by 800. */
const MODES: Readonly<Record<string, Mode>> = {
  light: { ...SCREEN, media: LIGHT },
  dark: { ...SCREEN, media: { 'prefers-color-scheme': 'dark' } },
  forced: { ...SCREEN, media: { 'prefers-color-scheme': 'dark', 'forced-colors': 'active' } },
  zoomed: { width: 640, height: 400, scale: 2, media: LIGHT },
  narrow: { width: 320, height: 640, media: LIGHT },
};

/** Looks at the sample article. Statements are named by words that they have. */
const LOOKS: Readonly<Record<string, (reader: Reader, page: Page) => Promise<unknown>>> = {
  page: async () => undefined,
  card: (_, page) => clickOn(page, 'There was no such request'),
  'card-conflict': (_, page) => clickOn(page, 'We were asked to delay'),
  'card-unnamed': (_, page) => clickOn(page, 'was on the agenda'),
  bar: async (reader, page) => {
    await tell(reader, page, { type: 'tab/narrow', narrowing: await firstSpeaker(reader, page) });
    await until('the bar', async () => (await cardText(reader, page)) !== '');
  },
  said: async (reader, page) => {
    await tell(reader, page, { type: 'tab/say-view', view: 'denials' });
    await until('the bar', async () => (await cardText(reader, page)) !== '');
  },
};

const OWN = ['welcome', 'options'] as const;

/** Draws each look in each mode into a folder. */
export async function drawPages(folder: string): Promise<void> {
  const site = await serveSample();
  const reader = await launchReader('chrome', { headless: true });
  try {
    for (const [mode, how] of Object.entries(MODES)) {
      for (const [look, act] of Object.entries(LOOKS)) {
        const page = await reader.open('about:blank');
        await dress(page, how);
        await page.goto(site.url(LISTED, '/news/sample'));
        await wholePainted(page);
        await act(reader, page);
        await page.screenshot({ path: join(folder, `${look}-${mode}.png`) });
        await page.close();
      }
      for (const own of OWN) {
        const page = await reader.open('about:blank');
        await dress(page, how);
        await page.goto(reader.panel.url().replace(/src\/.*/u, `src/${own}/index.html`));
        await page.waitForSelector('main *');
        if (own === 'welcome') await wholePainted(page);
        await page.screenshot({ path: join(folder, `${own}-${mode}.png`), fullPage: own === 'options' });
        await page.close();
      }
    }
  } finally {
    await reader.close();
    await site.close();
  }
}

/** Over the browser's own protocol: Puppeteer knows no forced colours. */
async function dress(page: Page, { width, height, scale = 1, media }: Mode): Promise<void> {
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: Object.entries({ ...media, 'prefers-reduced-motion': 'reduce' }).map(([name, value]) => ({
      name,
      value,
    })),
  });
}

async function clickOn(page: Page, words: string): Promise<void> {
  const { x, y } = await placeOf(page, words);
  await page.mouse.click(x, y);
}

async function tell(reader: Reader, page: Page, message: object): Promise<void> {
  const tab = await reader.tabOf(page);
  await reader.panel.evaluate(
    (id, sent) => (globalThis.browser ?? globalThis.chrome)!.tabs.sendMessage(id, sent),
    tab,
    message,
  );
}

/** The statements of the speaker with most of them. */
async function firstSpeaker(reader: Reader, page: Page) {
  const tab = await reader.tabOf(page);
  const { speakers, statements } = await until('the analysis', async () => {
    const answer = await reader.ask({ type: 'panel/state', tab });
    return answer.ok && answer.value.status === 'done' && answer.value.analysis;
  });
  const idsOf = (speaker: string) => statements.filter((one) => one.speaker === speaker).map(({ id }) => id);
  const [first] = speakers.toSorted((a, b) => idsOf(b.id).length - idsOf(a.id).length);
  return { label: first!.name, statements: idsOf(first!.id) };
}
