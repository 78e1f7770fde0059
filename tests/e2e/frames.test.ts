import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from '../../scripts/build/target';
import { launchReader } from '../../scripts/drive/launch';
import { until, type Reader } from '../../scripts/drive/reader';
import { LISTED, UNLISTED } from '../../scripts/drive/sample-site';
import { serve, type NewsSite, type Served } from '../../scripts/drive/serve';
import type { PageWindow } from '../../src/page/frames';
import { differingPixels, picture } from './page-tools';

const TITLE = 'Bridge at Corrow was never inspected, engineers say';
const page = (body: string): Served => ({
  type: 'text/html',
  body: `<!doctype html><html lang="en"><head><title>${TITLE}</title><meta property="og:type" content="article"></head>${body}</html>`,
});
const STORY = page(
  `<body><article><h1>${TITLE}</h1>${Array.from(
    { length: 6 },
    (_, i) => `<p>“The bridge was never inspected in time,” said Ada Quill, a harbour engineer, in front of pillar ${i}.
    The council had promised repairs last spring, according to a letter that the engineers wrote to it.</p>`,
  ).join('')}</article></body>`,
);
const escaped = String(STORY.body).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const STYLE = 'style="width:95vw;height:95vh;border:0"';

const PAGES = new Map<string, Served>([
  ['/story', STORY],
  ['/own-site', page(`<body><iframe ${STYLE} src="/story"></iframe></body>`)],
  ['/own-text', page(`<body><iframe ${STYLE} srcdoc="${escaped}"></iframe></body>`)],
  ['/set', page('<frameset cols="30%,70%"><frame src="/none"><frame src="/story"></frameset>')],
]);

describe.each(TARGETS)('articles in frames in %s', (target) => {
  let site: NewsSite;
  let reader: Reader;

  beforeAll(async () => {
    site = await serve((path) =>
      path === '/elsewhere'
        ? page(`<body><iframe ${STYLE} src="${site.url(UNLISTED, '/story')}"></iframe></body>`)
        : PAGES.get(path),
    );
    reader = await launchReader(target, { headless: true });
  });
  afterAll(async () => {
    await reader?.close();
    await site?.close();
  });

  const stateOf = async (tab: number) => {
    const answer = await reader.ask({ type: 'panel/state', tab });
    return answer.ok ? answer.value : undefined;
  };

  it.each([
    ['/own-site', 0, 'a frame of the site'],
    ['/own-text', 0, 'a frame with its text in the page'],
    ['/set', 1, 'one of a set of frames'],
  ])('%s: %s', async (path, frame) => {
    const opened = await reader.open(site.url(LISTED, path));
    const exceptions: unknown[] = [];
    opened.on('pageerror', (error) => exceptions.push(error));
    await until('the paint', async () => (await inFrame(opened, frame, (inner) => inner.CSS.highlights.size)) > 0);
    const tab = await reader.tabOf(opened);
    // Read once more behind the first highlights.
    const state = await until('the list', async () => {
      const now = await stateOf(tab);
      return now?.status === 'done' && now;
    });
    expect(state.analysis.title).toBe(TITLE);

    const shown = await picture(opened);
    await reader.ask({ type: 'panel/view', view: 'off' });
    await until('no paint', async () => (await inFrame(opened, frame, (inner) => inner.CSS.highlights.size)) === 0);
    expect(differingPixels(shown, await picture(opened))).toBeGreaterThan(1000);
    await reader.ask({ type: 'panel/view', view: 'all' });
    await until(
      'the paint again',
      async () => (await inFrame(opened, frame, (inner) => inner.CSS.highlights.size)) > 0,
    );

    const { x, y } = await inFrame(opened, frame, (inner) => {
      const outer = inner.frameElement!.getBoundingClientRect();
      const box = inner.document.querySelector('p')!.getBoundingClientRect();
      return { x: outer.left + box.left + 60, y: outer.top + box.top + 8 };
    });
    await opened.mouse.click(x, y);
    await until('the card', () =>
      inFrame(opened, frame, (inner) => inner.document.querySelector('html > [popover]') !== null),
    );
    expect(exceptions).toEqual([]);
    await opened.close();
  });

  it('of another site: the reader is told where the article is', async () => {
    const opened = await reader.open(site.url(LISTED, '/elsewhere'));
    const tab = await reader.tabOf(opened);
    // The page is looked at before its frame is there, and again when it is.
    const state = await until('the state with a frame', async () => {
      const now = await stateOf(tab);
      return now?.status === 'skipped' && now.frame !== undefined && now;
    });
    expect(state.frame).toBe(site.url(UNLISTED, '/story'));
    await opened.close();
  });
});

/** What a function tells of the window of a page's frame. */
async function inFrame<T>(page: Page, frame: number, look: (inner: PageWindow) => T): Promise<T> {
  const told: unknown = await page.evaluate(`(${look.toString()})(window.frames[${frame}])`);
  // What comes back is JSON of what went in there.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return told as T;
}
