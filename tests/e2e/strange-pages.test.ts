import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from '../../scripts/build/target';
import { cardText } from '../../scripts/drive/layer';
import { launchReader } from '../../scripts/drive/launch';
import { highlightCount, painted, placeOf } from '../../scripts/drive/page-tools';
import { until, type Reader } from '../../scripts/drive/reader';
import { LISTED } from '../../scripts/drive/sample-site';
import { serve, type NewsSite, type Served } from '../../scripts/drive/serve';
import type { SkipReason } from '../../src/engine';
import type { TabState } from '../../src/shared/messages';
import { paintedWords } from './page-tools';
import { clickText } from './sample-side';

const TITLE = 'Bridge at Corrow was never inspected, engineers say';
const WORDS = 'The bridge was never inspected';
const SPEAKER = 'Ada Quill';

const ARTICLE = `<article><h1>${TITLE}</h1>${Array.from(
  { length: 6 },
  (
    _,
    i,
  ) => `<p>“${WORDS} in time,” said ${SPEAKER}, a harbour engineer, in front of pillar ${i}. The council had promised
  repairs last spring, according to a letter that the engineers wrote, and nobody has begun with any of them.</p>`,
).join('')}</article>`;

const OTHER_WORDS = 'The ferry was never paid for';
const OTHER_ARTICLE = ARTICLE.replaceAll(WORDS, OTHER_WORDS);

const html = (inside: string, head = '', headers: Record<string, string> = {}): Served => ({
  type: 'text/html',
  headers,
  body: `<!doctype html><html lang="en"><head><title>${TITLE}</title><meta property="og:type" content="article">${head}</head><body>${inside}</body></html>`,
});

const GERMAN = `<!doctype html><html lang="de"><title>Die Brücke</title><article><h1>Die Brücke bei Corrow wurde nie geprüft</h1>${'<p>Die Brücke sei nie geprüft worden, sagte die Ingenieurin am Morgen vor dem dritten Pfeiler. Der Rat der Stadt hatte im vergangenen Frühling versprochen, dass alle Schäden bis zum Herbst behoben werden, und niemand hat damit begonnen.</p>'.repeat(6)}</article></html>`;

const FRONT = `<!doctype html><html lang="en"><title>The Corrow Post</title><main>${Array.from({ length: 30 }, (_, i) => `<h3><a href="/${i}">Story number ${i} about the harbour and its pillars</a></h3>`).join('')}</main></html>`;

/** What pages do that make life hard for an extension, and what becomes of it. */
const PAGES: readonly { name: string; path: string; page: Served; status: TabState['status']; reason?: SkipReason }[] =
  [
    {
      name: 'a policy that forbids everything',
      path: '/policy',
      page: html(ARTICLE, '', {
        'content-security-policy':
          "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox",
      }),
      status: 'done',
    },
    {
      name: 'an open shadow tree',
      path: '/shadow',
      page: html(`<main><news-story><template shadowrootmode="open">${ARTICLE}</template></news-story></main>`),
      status: 'done',
    },
    {
      name: 'changed prototypes',
      path: '/prototypes',
      page: html(
        ARTICLE,
        `<script>Object.prototype.toJSON = () => 1; Array.prototype.map = Map.prototype.get = () => { throw 1; };
       CSS.highlights.set = document.createElement = Document.prototype.createRange = () => { throw 2; };</script>`,
      ),
      status: 'done',
    },
    {
      name: 'classes without end',
      path: '/classes',
      page: html(`<div class="${'data '.repeat(9000)}">${ARTICLE}</div>`),
      status: 'done',
    },
    {
      name: 'XHTML',
      path: '/xhtml',
      page: {
        type: 'application/xhtml+xml',
        body: `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>${TITLE}</title><meta property="og:type" content="article"/></head><body>${ARTICLE}</body></html>`,
      },
      status: 'done',
    },
    {
      name: 'a feed',
      path: '/feed',
      page: { type: 'text/xml', body: `<?xml version="1.0"?><rss><channel><item>${ARTICLE}</item></channel></rss>` },
      status: 'skipped',
    },
    {
      name: 'frames',
      path: '/frames',
      page: {
        type: 'text/html',
        body: '<frameset cols="50%,50%"><frame src="/policy"><frame src="/policy"></frameset>',
      },
      status: 'skipped',
    },
    {
      name: 'a body that is gone',
      path: '/bodiless',
      page: html(`${ARTICLE}<script>document.body.remove()</script>`),
      status: 'skipped',
      reason: 'empty',
    },
    {
      name: 'a page that the server does not have',
      path: '/gone',
      page: {
        type: 'text/html',
        status: 404,
        body: `<!doctype html><title>Oh dear</title><main><p>The thing that you asked for went out with the tide. Try the front page.</p><p>“${WORDS},” said ${SPEAKER}, a harbour engineer.</p></main>`,
      },
      status: 'skipped',
      reason: 'missing',
    },
    {
      name: 'another language',
      path: '/german',
      page: { type: 'text/html', body: GERMAN },
      status: 'skipped',
      reason: 'not-english',
    },
    {
      name: 'a front page',
      path: '/front',
      page: { type: 'text/html', body: FRONT },
      status: 'skipped',
      reason: 'not-an-article',
    },
    {
      name: 'nothing at all',
      path: '/empty',
      page: { type: 'text/html', body: '' },
      status: 'skipped',
      reason: 'empty',
    },
  ];

const MOVING = html(
  `<main></main><script>setTimeout(() => { document.querySelector('main').innerHTML = ${JSON.stringify(ARTICLE).replaceAll('/', '\\/')}; }, 1500);
   function move(name) { history.pushState({}, '', name);
     document.querySelector('main').innerHTML = document.querySelector('main').innerHTML.replaceAll(/Ada Quill|Otto Brandt/g, name); }</script>`,
);

describe.each(TARGETS)('strange pages in %s', (target) => {
  let site: NewsSite;
  let reader: Reader;

  beforeAll(async () => {
    const pages = new Map(PAGES.map(({ path, page }) => [path, page]));
    site = await serve((path) => pages.get(path) ?? MOVING);
    reader = await launchReader(target, { headless: true });
  });
  afterAll(async () => {
    await reader?.close();
    await site?.close();
  });

  const open = async (path: string) => {
    const page = await reader.browser.newPage();
    const exceptions: unknown[] = [];
    // Firefox reports what a page's own policy keeps from it.
    page.on('pageerror', (error) => String(error).includes('Content-Security-Policy') || exceptions.push(error));
    await page.goto(site.url(LISTED, path));
    return { page, exceptions, before: await markup(page) };
  };
  const stateOf = async (page: Page) => {
    const answer = await reader.ask({ type: 'panel/state', tab: await reader.tabOf(page) });
    return answer.ok ? answer.value : undefined;
  };
  const cardAt = async (page: Page, words: string) => {
    const { x, y } = await placeOf(page, words);
    await page.mouse.move(x, y);
    return await until('the card', async () => (await cardText(reader, page)) || undefined);
  };

  it.each(PAGES)('$name: a clear state, no exception, nothing changed', async ({ path, status, reason }) => {
    const { page, exceptions, before } = await open(path);
    const state = await until(`the state ${status}`, async () => {
      const now = await stateOf(page);
      return now?.status === status && now;
    });
    expect(state).toMatchObject({ status, ...(reason && { reason }) });
    await until(
      'the page to be painted, or left',
      async () => (await highlightCount(page)) > 0 === (status === 'done'),
    );
    expect(await markup(page)).toBe(before);
    expect(exceptions).toEqual([]);
    await page.close();
  });

  it('are read anyway where the reader says so', async () => {
    const { page } = await open('/gone');
    await until('no article', async () => (await stateOf(page))?.status === 'skipped');
    const popup = await reader.openPopup(page);
    await clickText(popup, 'Read it anyway');
    await painted(page);
    await Promise.allSettled([popup.close(), page.close()]);
  });

  it('an article that comes late, then another at another address: each has its own speakers, without a reload', async () => {
    const { page, exceptions } = await open('/moving');
    await painted(page);
    expect(await cardAt(page, WORDS)).toContain(SPEAKER);
    await page.evaluate('move("Otto Brandt")');
    await until('the other article', async () => {
      const state = await stateOf(page);
      return state?.status === 'done' && state.analysis.speakers.some(({ name }) => name === 'Otto Brandt');
    });
    await painted(page);
    await page.mouse.move(1, 1);
    await until('the other card', async () => (await cardAt(page, WORDS)).includes('Otto Brandt'));
    expect(exceptions).toEqual([]);
    await page.close();
  });

  it('highlights that the page took away come back when the reader points at a statement', async () => {
    const { page } = await open('/shadow');
    await painted(page);
    const count = await highlightCount(page);
    await page.evaluate(() => CSS.highlights.clear());
    const point = await page.evaluate(() => {
      const box = document.querySelector('news-story')!.shadowRoot!.querySelector('p')!.getBoundingClientRect();
      return { x: box.left + 40, y: box.top + 8 };
    });
    await page.mouse.move(point.x, point.y);
    await until('the highlights', async () => (await highlightCount(page)) >= count);
    await page.close();
  });

  it('a page that writes itself anew has its card again', async () => {
    const { page } = await open('/shadow');
    await painted(page);
    await rewrite(page, String(html(ARTICLE).body));
    await painted(page);
    await until('the card', async () => {
      const { x, y } = await placeOf(page, WORDS);
      await page.mouse.click(x, y);
      return (await cardText(reader, page)).includes(SPEAKER);
    });
    await page.close();
  });

  it('of a page that writes itself anew nothing stays painted: another article has its own marks', async () => {
    const { page } = await open('/shadow');
    await painted(page);
    await rewrite(page, String(html(OTHER_ARTICLE).body));
    await until('the marks of the other article alone', async () => {
      const words = Object.values(await paintedWords(page)).flat();
      return words.some((text) => text.includes(OTHER_WORDS)) && words.every((text) => !text.includes(WORDS));
    });
    const state = await stateOf(page);
    expect(state?.status === 'done' && state.analysis.text.includes(OTHER_WORDS)).toBe(true);
    await page.close();
  });

  it('of a page that writes itself anew without an article nothing stays painted, and the state says so', async () => {
    const { page } = await open('/shadow');
    await painted(page);
    await rewrite(page, String(html('<p>Nothing to read here.</p>').body));
    await until('a page without marks', async () => (await highlightCount(page)) === 0);
    await until('no article', async () => (await stateOf(page))?.status === 'skipped');
    await page.close();
  });

  it('paints, though the background ends while it is asked', async () => {
    const { page } = await open('/moving');
    await reader.endBackground();
    await painted(page);
    await page.close();
  });
});

/** As `document.open` does it: the window stays, and all that listened to the document is gone. */
async function rewrite(page: Page, body: string): Promise<void> {
  await page.evaluate((body) => {
    document.open();
    document.write(body);
    document.close();
  }, body);
}

async function markup(page: Page): Promise<string> {
  return await page.evaluate(() => document.documentElement.outerHTML);
}
