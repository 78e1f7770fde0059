import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/page/reader/read-article';
import { bodyOf, HEADLINE, newsPage, PARAGRAPHS, paragraphs, readHtml } from './support';

const [FIRST, SECOND, THIRD] = PARAGRAPHS;
const BODY = paragraphs(...PARAGRAPHS);

/** Markup that a page puts around or into the same three paragraphs. */
const TRAPS: readonly [name: string, inside: string][] = [
  ['plain paragraphs', BODY],
  ['no <p> at all', PARAGRAPHS.map((text) => `<div class="zone__line">${text}</div>`).join('')],
  ['paragraphs parted by two line breaks', `<div>${PARAGRAPHS.join('<br>\n<br>')}</div>`],
  ['paragraphs parted by one line break', `<div>${PARAGRAPHS.join('<br/>')}</div>`],
  [
    'paragraphs in a layout table',
    `<table><tr><td width="9">&nbsp;</td><td>${PARAGRAPHS.join('<br><br>')}</td></tr></table>`,
  ],
  [
    'soft hyphens and zero-width spaces in the words',
    paragraphs(...PARAGRAPHS.map((text) => text.replaceAll(/([a-z])([a-z])/g, '$1&shy;$2\u200b'))),
  ],
  ['the article again in a text field', `${BODY}<form><textarea>${PARAGRAPHS.join('\n')}</textarea></form>`],
  ['the article again in a hidden box', `<div>${BODY}</div><div style="display:none">${BODY}</div>`],
  [
    'the article again in a script',
    `${BODY}<script>var text = "${FIRST.slice(0, 40)}";</script><noscript>${FIRST}</noscript>`,
  ],
  [
    'an article that is hidden until a script runs',
    `<div style="display:none" class="hidden">${BODY}</div><div>Please switch on JavaScript to read this page.</div>`,
  ],
  [
    'an advertisement inside a paragraph',
    `<p>${FIRST}<div class="ad-slot">Buy new bridges today!</div></p>${paragraphs(SECOND, THIRD)}`,
  ],
  [
    'comment nodes between words',
    paragraphs(
      ...PARAGRAPHS.map((text) => text.replaceAll(' the ', '<!-- react-text: 7 --> the <!-- /react-text -->')),
    ),
  ],
  [
    'a link across the beginning of a quotation',
    BODY.replace('Ada Pell told', '<a href="/pell">Ada Pell</a> told').replace('will not', '<a href="/x">will not</a>'),
  ],
  [
    'a note for screen readers',
    BODY.replace('reporters', '<a href="/r">reporters<span class="sr-only">(opens in new tab)</span></a>'),
  ],
  [
    'a note about a new window without a class',
    BODY.replace('reporters', '<a href="/r">reporters<span>, opens new tab</span></a>'),
  ],
  [
    'a box between two paragraphs',
    `<p>${FIRST}</p><div class="read-next"><h3>Read Next</h3><p>Valley floods: what we know so far about the dam above the town.</p></div>${paragraphs(SECOND, THIRD)}`,
  ],
  [
    'a box without a telling name',
    `<p>${FIRST}</p><div><h3><a href="/a">Floods close the road to Tarn</a></h3><a href="/b">Dam is safe, says owner</a></div>${paragraphs(SECOND, THIRD)}`,
  ],
  [
    'a promotion in the article’s own paragraphs',
    paragraphs(
      FIRST,
      'READ MORE: <a href="/m">The bridge in pictures</a>',
      SECOND,
      'Sign up to our newsletter for the news of the valley.',
      THIRD,
    ),
  ],
  [
    'a picture with caption and credit',
    `<figure><img src="b.jpg"><figcaption>The bridge on Sunday. <span class="credit">Photo: Noor Haddad</span></figcaption></figure>${BODY}`,
  ],
  [
    'a caption that is a <div>',
    `<p>${FIRST}</p><div class="image-meta"><div class="image-caption">Cracks can be seen in the second pillar of the bridge.</div></div>${paragraphs(SECOND, THIRD)}`,
  ],
  [
    'a byline and a date above',
    `<div class="byline">By <a href="/h">Noor Haddad</a></div><p>By Noor Haddad, Valley Reporter</p><p>Published: 4 May 2031, 9:00 am</p>${BODY}`,
  ],
  [
    'an author’s box and notes below',
    `${BODY}<p>Additional reporting by Tom Reyes in Upper Tarn.</p><div class="author-bio"><p>Noor Haddad is a reporter who covers the valley and its rivers for the paper.</p></div>`,
  ],
  [
    'readers’ comments',
    `${BODY}<section id="comments">${'<div class="comment"><p>I always said that this bridge would fall down one day, and nobody listened.</p></div>'.repeat(20)}</section>`,
  ],
  [
    'share buttons and a newsletter form',
    `<div class="share-bar"><span>Share on</span></div>${BODY}<form class="newsletter"><p>Get the best of the valley every morning, free, in your inbox.</p></form>`,
  ],
  [
    'a pull quote that repeats the text',
    `<p>${FIRST}</p><blockquote><p>Nobody will drive over them until they are mended</p></blockquote>${paragraphs(SECOND, THIRD)}`,
  ],
  [
    'a pull quote by name',
    `<p>${FIRST}</p><div class="pullquote">We found cracks in two of the pillars</div>${paragraphs(SECOND, THIRD)}`,
  ],
  [
    'a heading without a text',
    `${BODY}<h3>More from the valley</h3><ul><li><a href="/1">One story</a></li><li><a href="/2">Other story</a></li></ul>`,
  ],
  [
    'each paragraph in a box of its own',
    PARAGRAPHS.map(
      (text) =>
        `<section class="chunk"><div class="inner"><p>${text}</p></div></section><div class="ad">Advertisement</div>`,
    ).join(''),
  ],
  [
    'a consent notice with more text than the article',
    `${BODY}<div class="cookie-consent">${'<p>We use cookies to store and read information on your device, as our partners do, for the purposes below.</p>'.repeat(30)}</div>`,
  ],
  [
    'an article inside a box with a misleading name',
    `<div class="newsletter-page with-sidebar"><div class="page-content">${BODY}</div></div>`,
  ],
  ['marked as the article’s body inside an aside', `<aside><div itemprop="articleBody">${BODY}</div></aside>`],
  [
    'names that hide only on paper or on small screens',
    `<div class="hidden-print">${paragraphs(FIRST)}</div><div class="hide-on-mobile overflow-hidden">${paragraphs(SECOND)}</div><div class="hidden md:block">${paragraphs(THIRD)}</div>`,
  ],
  ['custom elements', `<x-story><x-body>${BODY}</x-body></x-story>`],
];

describe('reading an article', () => {
  it.each(TRAPS)('finds the same text: %s', (_, inside) => {
    const page = readHtml(newsPage(inside));
    expect(page.article.skipped).toBeUndefined();
    expect(bodyOf(page)).toEqual(PARAGRAPHS);
  });

  it('tells headline, authors, publisher, language and address', () => {
    const { article } = readHtml(newsPage(BODY));
    expect(article).toMatchObject({
      title: HEADLINE,
      authors: ['Noor Haddad'],
      publisher: 'Tarn Valley Post',
      lang: 'en',
    });
    expect(article.blocks[0]).toEqual({ kind: 'headline', text: HEADLINE });
  });

  it('prefers what JSON-LD says of the authors, and survives what it should not say', () => {
    const data = JSON.stringify({
      '@graph': [
        null,
        5,
        [
          {
            '@type': ['NewsArticle'],
            author: [{ name: 'Noor Haddad' }, { name: 7 }, 'Tom Reyes'],
            publisher: { name: 'TVP' },
          },
        ],
      ],
    });
    const head = `<title>x</title><script type="application/ld+json">{broken</script><script type="application/ld+json">${data}</script>`;
    expect(readHtml(newsPage(BODY, head)).article).toMatchObject({
      authors: ['Noor Haddad', 'Tom Reyes'],
      publisher: 'TVP',
    });
  });

  it.each([
    ['<meta property="article:published_time" content="2026-03-04T09:30:00Z">', '2026-03-04'],
    ['<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-03-05"}</script>', '2026-03-05'],
    ['<meta name="pubdate" content="4 March 2026">', undefined],
    ['<meta name="pubdate" content="2026-19-04">', undefined],
  ])('tells the day of publication where it is written as one: %s', (head, published) => {
    expect(
      readHtml(newsPage(BODY, `<title>x</title><meta property="og:type" content="article">${head}`)).article.published,
    ).toBe(published);
  });

  it('skips an outlet’s name set as main heading', () => {
    const page = readHtml(newsPage(BODY).replace('<nav>', '<h1><a href="/">Tarn Valley Post</a></h1><nav>'));
    expect(page.article.blocks[0]?.text).toBe(HEADLINE);
  });

  it('keeps sub-headings, lists, block quotes and posts, each by its kind', () => {
    const inside = `${BODY}<h2>What was found</h2><p>The engineers listed three things in the letter that they sent on Monday:</p>
      <ul><li>cracks in two pillars</li><li>rust on the northern cables</li></ul>
      <blockquote><p>“The works shall rest until a second opinion is heard,” the letter reads.</p></blockquote>
      <blockquote><p>We sell tolls, not bridges, and we never promised one.</p>— Tarn Tolls (@tarntolls) 3 May</blockquote>
      <blockquote class="twitter-tweet"><p>No bridge this year. We are as angry as you are.</p>— Mayor of Tarn (@tarnmayor) <a href="/t">May 4, 2031</a></blockquote>
      <p><b>What comes next</b></p><p>The council meets on Thursday, when it will hear Ms Pell and the builders, it said.</p>`;
    const kinds = readHtml(newsPage(inside))
      .article.blocks.slice(4)
      .map(({ kind, text }) => [kind, text.slice(0, 24)]);
    expect(kinds).toEqual([
      ['heading', 'What was found'],
      ['paragraph', 'The engineers listed thr'],
      ['list-item', 'cracks in two pillars'],
      ['list-item', 'rust on the northern cab'],
      ['block-quote', '“The works shall rest un'],
      ['block-quote', 'We sell tolls, not bridg'],
      ['block-quote', '— Tarn Tolls (@tarntolls'],
      ['embedded-post', 'No bridge this year. We '],
      ['embedded-post', '— Mayor of Tarn (@tarnma'],
      ['heading', 'What comes next'],
      ['paragraph', 'The council meets on Thu'],
    ]);
  });

  it('marks the byline of an inserted piece', () => {
    const inside = `${BODY}<h3>Analysis by Tom Reyes, rivers correspondent</h3><p>Bridges fail slowly, and those who own them tend to look away for as long as they can.</p>`;
    expect(readHtml(newsPage(inside)).article.blocks[4]).toEqual({
      kind: 'byline',
      text: 'Analysis by Tom Reyes, rivers correspondent',
    });
  });

  it.each([
    [
      'bold names',
      '<p><b>Ada Pell:</b> We found cracks.</p><p><b>Tarn Post:</b> Where were they?</p><p><b>Ada Pell:</b> In the pillars.</p><p><b>Tarn Post:</b> Since when?</p>',
      ['Ada Pell:', 'Tarn Post:', 'Ada Pell:', 'Tarn Post:'],
    ],
    [
      'colon behind the bold name',
      '<p><strong>Ada Pell</strong>: We found cracks.</p><p><strong>Ada Pell</strong>: In the pillars.</p>',
      ['Ada Pell:', 'Ada Pell:'],
    ],
    [
      'question and answer',
      '<p>Q: What was found?</p><p>A: Cracks, in two of the pillars.</p><p>Q: Since when?</p><p>A: Since the winter.</p>',
      ['Q:', 'A:', 'Q:', 'A:'],
    ],
    [
      'capitals',
      '<p>PELL: We found cracks.</p><p>HADDAD: Where were they?</p><p>PELL: In the pillars.</p><p>HADDAD: I see.</p>',
      ['PELL:', 'HADDAD:', 'PELL:', 'HADDAD:'],
    ],
    ['a lead-in that is met once', '<p><b>Background:</b> The bridge was begun in the year after the flood.</p>', []],
  ])('parts labels from the words they introduce: %s', (_, inside, expected) => {
    const { article, map } = readHtml(newsPage(BODY + inside));
    expect(article.blocks.filter(({ kind }) => kind === 'label').map(({ text }) => text)).toEqual(expected);
    expect(map.text).toBe(article.blocks.map(({ text }) => text).join('\n\n'));
  });

  it('reads open shadow trees', () => {
    const { document } = new JSDOM(newsPage('<news-story></news-story>')).window;
    const host = document.querySelector('news-story')!;
    host.attachShadow({ mode: 'open' }).innerHTML = `<section>${BODY}</section>`;
    const read = readArticle(document, '');
    expect(bodyOf(read)).toEqual([...PARAGRAPHS]);
    expect(read.map.rangesOf([0, read.map.text.length]).map(String)).toContain(FIRST);
  });

  it('takes a feed for no article', () => {
    const feed = `<?xml version="1.0"?><rss><channel><item><description>${PARAGRAPHS.join(' ')}</description></item></channel></rss>`;
    const { document } = new JSDOM(feed, { contentType: 'text/xml' }).window;
    expect(readArticle(document, '').article.skipped).toBe('empty');
  });

  it('leaves the page wholly untouched', () => {
    const html = newsPage(TRAPS.map(([, inside]) => inside).join(''));
    const { document } = new JSDOM(html).window;
    const before = document.documentElement.outerHTML;
    readArticle(document, '');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('does not take linked headlines that say the same for echoes', () => {
    const said = 'We found cracks in two of the pillars';
    const { map } = readHtml(newsPage(`${BODY}<aside><a href="/x">“${said}”: what we know of the bridge</a></aside>`));
    const start = map.text.indexOf(said);
    expect(map.echoRangesOf([start, start + said.length])).toEqual([]);
  });

  it('finds the words of a box, a caption and a pull quote as echoes', () => {
    const inside = `<p>${FIRST}</p><div class="pullquote">We found cracks in two of the pillars</div>${paragraphs(SECOND, THIRD)}`;
    const { map } = readHtml(newsPage(inside));
    const start = map.text.indexOf('We found');
    expect(map.echoRangesOf([start, map.text.indexOf(',” Ada')]).map(String)).toEqual([
      'We found cracks in two of the pillars',
    ]);
  });
});
