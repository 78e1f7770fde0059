import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from '../../scripts/build/target';
import { launchReader } from '../../scripts/drive/launch';
import { until, type Reader } from '../../scripts/drive/reader';
import { LISTED } from '../../scripts/drive/sample-site';
import { serve, type NewsSite } from '../../scripts/drive/serve';

const story = (title: string, author: string, speaker: string) =>
  `<article><h1>${title}</h1><p>By ${author}</p>${Array.from(
    { length: 6 },
    (_, i) => `<p>“Work on part ${i} of the ${title} goes on until winter,” said ${speaker}, an engineer.
  The council had promised repairs last spring, according to a letter that it wrote to everybody in the valley.</p>`,
  ).join('')}</article>`;
const FIRST = story('bridge at Corrow', 'Noor Haddad', 'Ada Quill');
const SECOND = story('dam above Tarn', 'Ines Vale', 'Otto Brandt');
const PAGE = `<!doctype html><html lang="en"><head><title>bridge at Corrow</title><meta property="og:type" content="article">
  <meta name="author" content="Noor Haddad"></head><body><main>${FIRST}</main></body></html>`;

describe.each(TARGETS)('an article that is appended in %s', (target) => {
  let site: NewsSite;
  let reader: Reader;

  beforeAll(async () => {
    site = await serve((path) => (path === '/news/1' ? { type: 'text/html', body: PAGE } : undefined));
    reader = await launchReader(target, { headless: true });
  });
  afterAll(async () => {
    await reader?.close();
    await site?.close();
  });

  it('is an article of its own, painted, with its own list in the popup', async () => {
    const page = await reader.open(site.url(LISTED, '/news/1'));
    const tab = await reader.tabOf(page);
    const analysis = async () => {
      const answer = await reader.ask({ type: 'panel/state', tab });
      return answer.ok && answer.value.status === 'done' ? answer.value.analysis : undefined;
    };
    const first = await until('the first article', analysis);
    expect(first.parts).toBeUndefined();

    await page.evaluate((html) => {
      document.querySelector('main')!.insertAdjacentHTML('beforeend', html);
      history.pushState(null, '', '/news/2');
    }, SECOND);
    const both = await until('the second article', async () => {
      const now = await analysis();
      return now?.parts && now;
    });
    expect(both.parts?.map(({ title }) => title)).toEqual(['bridge at Corrow', 'dam above Tarn']);
    expect(both.parts?.[1]?.authors).toEqual(['Ines Vale']);
    expect(both.statements.slice(0, first.statements.length).map(({ id }) => id)).toEqual(
      first.statements.map(({ id }) => id),
    );

    await until('the second article to be painted', () =>
      page.evaluate(() => {
        const second = document.querySelectorAll('article')[1]!;
        return [...CSS.highlights.values()].some((one) =>
          [...one].some(({ startContainer }) => second.contains(startContainer)),
        );
      }),
    );

    const popup = await reader.openPopup(page);
    await popup.waitForSelector('.articles select');
    const names = () =>
      popup.evaluate(() => [...document.querySelectorAll('.speaker .name')].map(({ textContent }) => textContent));
    await popup.select('.articles select', '1');
    await until('the second list', async () => (await names()).includes('Otto Brandt'));
    expect(await names()).not.toContain('Ada Quill');
    await popup.select('.articles select', '0');
    await until('the first list', async () => (await names()).includes('Ada Quill'));
    expect(await names()).not.toContain('Otto Brandt');
  });
});
