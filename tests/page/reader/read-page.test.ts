import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { chooseArticle } from '../../../src/article/choose-article';
import { readPage } from '../../../src/page/reader/read-page';
import { isPageMessage, isPanelMessage } from '../../../src/shared/message-guards';
import { newsPage, PARAGRAPHS, paragraphs } from './support';

const BODY = paragraphs(...PARAGRAPHS);

describe('reading a page', () => {
  it.each([
    ['classes', newsPage(`<div class="${'data '.repeat(9000)}">${BODY}</div>`)],
    ['a title', newsPage(BODY, `<title>${'Bridge '.repeat(9000)}</title><meta property="og:type" content="article">`)],
    ['authors', newsPage(BODY).replace('Noor Haddad', 'Noor Haddad, '.repeat(300))],
  ])('tells of endless %s no more than may be sent', (_, html) => {
    const { document } = new JSDOM(html).window;
    const { facts } = readPage(document, '');
    expect(isPageMessage({ type: 'page/read', facts, depth: 'quick' })).toBe(true);
    expect(isPanelMessage({ type: 'panel/sample', article: chooseArticle(facts).article })).toBe(true);
  });

  it('reads one element alone where it is told to', () => {
    const { document } = new JSDOM(newsPage(`<div id="sample">${BODY}</div><p>The mayor said that it was not so.</p>`))
      .window;
    const { facts } = readPage(document, '', document.querySelector('#sample')!);
    expect(facts.lines.map(({ text }) => text)).toEqual([...PARAGRAPHS]);
  });
});
