import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/page/reader/read-article';
import { newsPage, PARAGRAPHS, paragraphs, readHtml } from './support';

const page = (head: string, body: string, lang = 'en') =>
  `<html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
const repeat = (count: number, part: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join('');

const CHAPTER = `The old man looked at the river for a long time. “It will rise tonight,” he said.</p>
  <p>“It always rises,” said the girl, and she went on mending the net. She had heard it too often to be afraid of it.</p>
  <p>“Not like this,” he told her. He took his coat from the nail and went out into the wind without another word.`;

const NOT_ARTICLES: readonly [name: string, html: string, url?: string][] = [
  [
    'a chapter of a novel',
    page(
      '<title>The River House</title><meta name="dc.title" content="The River House">',
      `<h1>The River House</h1><h2>Chapter IV</h2><p>${repeat(8, () => CHAPTER)}</p>`,
    ),
  ],
  [
    'a web serial',
    page(
      '<title>The River House, 12</title><meta property="og:type" content="article">',
      `<h1>The flood</h1><div class="chapter-content"><p>${repeat(8, () => CHAPTER)}</p></div><a href="/13">Next Chapter</a>`,
    ),
  ],
  [
    'a shop’s product with reviews',
    page(
      '<title>Tarn rain coat</title><meta property="og:type" content="product">',
      `<h1>Tarn rain coat</h1><p>Our best coat keeps you dry in any weather and is made of one piece of cloth without a seam.</p><button>Add to basket</button><h2>Customer reviews</h2>${repeat(8, (i) => `<div class="review"><p>I have worn it for ${i} weeks now and I said to my wife that I will never buy another coat in my life.</p></div>`)}`,
    ),
  ],
  [
    'a product page without any description of itself',
    page(
      '<title>Tarn rain coat</title>',
      `<h1>Tarn rain coat</h1>${repeat(8, () => '<p>It keeps you dry in any weather, and it is made of one piece of cloth, without a seam, in our own house.</p>')}<div>Add to cart</div><div>Free delivery</div>`,
    ),
  ],
  [
    'questions and answers about programming',
    page(
      '<title>How do I reverse a list?</title><script type="application/ld+json">{"@type":"QAPage"}</script>',
      `<h1>How do I reverse a list?</h1><div class="post-text"><p>I have a list and I want to have it the other way round, but the manual says nothing about it.</p><pre><code>x = [1]</code></pre></div>${repeat(6, () => '<div class="answer"><p>You can call the method of the list, as the others said, or you can walk over it from behind.</p><pre><code>x.reverse()</code></pre></div>')}`,
    ),
  ],
  [
    'a forum’s thread',
    page(
      '<title>Which boat?</title><meta name="generator" content="phpBB">',
      `<h1>Which boat for the Tarn?</h1>${repeat(9, (i) => `<div class="post"><dl><dd>Joined: May 2029</dd><dd>Posts: ${i}7</dd></dl><div class="postbody"><p>I told you in number ${i} that a flat boat is the best for that river, said nobody ever, and I was right about it.</p></div><a href="#">Quote</a></div>`)}`,
    ),
  ],
  [
    'documentation',
    page(
      '<title>reverse</title>',
      `<h1>list.reverse</h1><p>Reverses the elements of the list in place. The first element becomes the last, and the last becomes the first.</p>${repeat(9, () => '<p>The method returns a reference to the same list, so that the calls can be written one after the other.</p><pre><code>x.reverse()</code></pre>')}`,
    ),
  ],
  [
    'a program’s read-me',
    page(
      '<title>reverse</title><meta property="og:type" content="object">',
      `<article class="markdown-body"><h1>reverse</h1><p>A small library that reverses lists, trees and other things which have a beginning and an end.</p>${repeat(9, () => '<p>Install it, import it, and call it with whatever has a beginning and an end; it gives you a new one.</p>')}</article>`,
    ),
  ],
  [
    'an encyclopedia’s entry',
    page(
      '<title>Tarn (river)</title><meta name="generator" content="MediaWiki 1.40">',
      `<h1>Tarn</h1><p>The Tarn is a river in the southern hills.[1] It rises near the pass and was named in 1204.[2]</p>${repeat(9, () => '<p>The river is used for fishing.[3] Boats were built on it until the second half of the century.[4][5]</p>')}`,
    ),
  ],
  [
    'an encyclopedia’s entry without marks',
    page(
      '<title>Tarn</title><meta property="og:type" content="article">',
      `<h1>Tarn</h1>${repeat(9, () => '<p>Tarn is a river in the southern hills, which rises near the pass and flows into the lake below the town of Upper Tarn.</p>')}`,
    ),
  ],
  [
    'a recipe',
    page(
      '<title>Bean soup</title><meta property="og:type" content="article"><script type="application/ld+json">{"@type":"Recipe","author":{"name":"Noor"}}</script>',
      `<h1>Bean soup</h1>${repeat(9, () => '<p>Put the beans into cold water the evening before, and cook them slowly the next day with the herbs and the onion.</p>')}`,
    ),
  ],
  [
    'a front page',
    page(
      '<title>Tarn Valley Post</title><meta property="og:type" content="website">',
      repeat(
        25,
        (i) =>
          `<div class="card"><h2><a href="/${i}">Bridge number ${i} will not open before winter</a></h2><p>The chief engineer said on Monday that nobody would drive over number ${i} until it was mended.</p></div>`,
      ),
    ),
    'https://www.tarnvalleypost.example/',
  ],
  [
    'a section page',
    page(
      '<title>Rivers</title><meta property="og:type" content="website">',
      `<h1>Rivers</h1>${repeat(25, (i) => `<div class="card"><h2><a href="/${i}">Bridge number ${i} will not open before winter</a></h2><p>The chief engineer said on Monday that nobody would drive over number ${i} until it was mended.</p></div>`)}`,
    ),
    'https://www.tarnvalleypost.example/rivers',
  ],
  [
    'search results',
    page(
      '<title>bridge - search</title>',
      repeat(
        20,
        (i) =>
          `<div><a href="/${i}">Bridge ${i}</a><p>… the bridge will not open before winter, the engineer said, and number ${i} will never open …</p></div>`,
      ),
    ),
    'https://find.example/search?q=bridge',
  ],
  [
    'terms of use',
    page(
      '<title>Terms of use</title>',
      `<h1>Terms of use</h1>${repeat(12, () => '<p>By using the service you agree that the provider shall not be liable for any loss which arises from its use by you or others.</p>')}`,
    ),
  ],
  [
    'a log-in page',
    page(
      '<title>Log in</title>',
      '<form><p>Please enter your name and your password to go on to the page.</p><input><button>Log in</button></form>',
    ),
  ],
  ['broken markup', '<div><p>One<b>two<p>three</i></div></span><table><p>x<tr>y'],
];

const GERMAN =
  'Die neue Brücke über den Tarn wird nicht vor dem Winter geöffnet, sagte die Ingenieurin am Montag nach einem Tag der Prüfung. „Wir haben Risse gefunden“, sagte sie.';
const SPANISH =
  'El nuevo puente sobre el Tarn no se abrirá antes del invierno, dijo el lunes la ingeniera jefe del valle tras un día de pruebas. «Hemos hallado grietas», afirmó ante la prensa.';
const JAPANESE =
  '新しい橋は冬まで開通しない見通しだと、谷の主任技師が月曜日に記者団に述べた。「二本の柱に亀裂が見つかった」と彼女は話した。修理が終わるまで誰も渡れないという。';

describe('pages that are left alone', () => {
  it.each(NOT_ARTICLES)('%s', (_, html, url) => {
    const { article, map } = readHtml(html, url);
    expect(article.skipped).toBe('not-an-article');
    expect(article.blocks).toEqual([]);
    expect(map.rangesOf([0, 5])).toEqual([]);
  });

  it.each([
    ['German', GERMAN, 'de'],
    ['German in a template that calls itself English', GERMAN, 'en'],
    ['Spanish', SPANISH, 'es'],
    ['Japanese', JAPANESE, 'ja'],
  ])('%s', (_, text, lang) => {
    const html = newsPage(repeat(6, (i) => `<p>${text} ${i}.</p>`)).replace('lang="en"', `lang="${lang}"`);
    expect(readHtml(html).article.skipped).toBe('not-english');
  });

  it('tells a report that is too short', () => {
    expect(
      readHtml(
        newsPage(
          '<p>The bridge will not open before winter, the chief engineer said on Monday after the tests of the day.</p>',
        ),
      ).article.skipped,
    ).toBe('too-short');
  });

  it.each(['de', '', 'EN-gb'])('takes an English article that declares the language “%s”', (lang) => {
    expect(
      readHtml(newsPage(paragraphs(...PARAGRAPHS)).replace('lang="en"', `lang="${lang}"`)).article.skipped,
    ).toBeUndefined();
  });

  it('takes a report that says nothing of itself but stands under a date', () => {
    const html = `<h1>Valley bridge will not open</h1><p>Monday, 4 May 2031</p>${paragraphs(...PARAGRAPHS)}`;
    expect(readHtml(html, '').article.skipped).toBeUndefined();
  });
});

/** What a server or a site says in an article's place. */
const ERROR_PAGES: readonly [name: string, html: string, status?: number][] = [
  ['an error of the server', page('<title>Tarn Valley Post</title>', '<p>Something went wrong on our side.</p>'), 503],
  ['a page that is gone', page('<title>Oh dear</title>', '<p>It went out with the tide.</p>'), 410],
  ['a site’s own “404”, sent as if all was well', page('<title>404 | Tarn Valley Post</title>', '<h1>Sorry</h1>'), 200],
  [
    'a story that was taken down',
    page('<title>Tarn Valley Post</title>', '<h1>This story is no longer available</h1><p>Try the front page.</p>'),
  ],
  ['a page that cannot be found', page('<title>Post</title>', '<h1>We can’t find that page</h1><p>Sorry.</p>')],
];

describe('pages without a page', () => {
  it.each(ERROR_PAGES)('%s', (_, html, status) => {
    expect(readHtml(html, undefined, status).article.skipped).toBe('missing');
  });

  it('are not those that a server sends with an error and an article', () => {
    expect(readHtml(newsPage(paragraphs(...PARAGRAPHS)), undefined, 404).article.skipped).toBeUndefined();
  });

  it.each([
    ['nothing', ''],
    ['spaces and pictures', page('<title>Post</title>', '<div> &nbsp; <img src="a.png"></div>')],
    ['a page of frames', '<html><frameset cols="20%,80%"><frame src="a.html"><frame src="b.html"></frameset></html>'],
  ])('but without any text: %s', (_, html) => {
    expect(readHtml(html).article.skipped).toBe('empty');
  });
});

describe('documents that are no HTML', () => {
  it.each([
    [
      'a feed',
      '<rss version="2.0"><channel><item><title>Bridge closed</title></item></channel></rss>',
      'application/xml',
    ],
    ['a picture', '<svg xmlns="http://www.w3.org/2000/svg"><text>The bridge is closed</text></svg>', 'image/svg+xml'],
    [
      'XHTML without a body',
      '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head></html>',
      'application/xhtml+xml',
    ],
  ] as const)('are left alone: %s', (_, xml, type) => {
    const document = new new JSDOM('').window.DOMParser().parseFromString(xml, type);
    expect(readArticle(document, 'https://tarn.example/x').article.skipped).toBe('empty');
  });
});

describe('pages of any size', () => {
  it.each([
    ['200,000 words', newsPage(repeat(2500, (i) => `<p>${i}. ${PARAGRAPHS.join(' ')}</p>`)), 2500],
    ['elements nested a thousand deep', newsPage(`${'<div>'.repeat(1000)}${paragraphs(...PARAGRAPHS)}`), 3],
    ['a word of a million letters', newsPage(`${paragraphs(...PARAGRAPHS)}<p>${'a'.repeat(1_000_000)}</p>`), 3],
    [
      'a paragraph of 20,000 elements',
      newsPage(`<p>${repeat(20_000, (i) => `<span>the ${i} </span>`)}</p>${paragraphs(...PARAGRAPHS)}`),
      4,
    ],
    [
      '200,000 soft hyphens',
      newsPage(
        paragraphs(...PARAGRAPHS, `The bridge said ${'a\u00ad'.repeat(200_000)} to the town and to nobody else.`),
      ),
      4,
    ],
  ])('are read: %s', (_, html, blocks) => {
    const { article } = readHtml(html);
    expect(article.skipped).toBeUndefined();
    expect(article.blocks.length).toBeGreaterThanOrEqual(blocks);
  });
});
