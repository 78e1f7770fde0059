import { describe, expect, it } from 'vitest';
import { bodyOf, newsPage, PARAGRAPHS, paragraphs, readHtml } from './support';

const BODY = paragraphs(...PARAGRAPHS);
const PLAIN = '<title>Valley bridge will not open before winter</title>';
const DESCRIBED = `${PLAIN}<meta property="og:type" content="article">`;
const DATED = `${DESCRIBED}<meta property="article:published_time" content="2031-05-04T09:00:00Z">`;
const list = (count: number, part: (i: number) => string) => Array.from({ length: count }, (_, i) => part(i)).join('');

const MATCH = list(
  8,
  (i) =>
    `<p>Upper Tarn took the lead in minute ${i}7 with a shot from far out, and the guests from the lower valley found no way back into the match before the break.</p>`,
);

/** A good article, with one thing about it that other kinds of pages have. */
const ARTICLES: readonly [name: string, inside: string, head?: string][] = [
  [
    'numbered comments',
    `${BODY}<div>${list(5, (i) => `<div>#${i + 1}</div><div>I saw it coming for years.</div>`)}</div>`,
  ],
  [
    'comments that can be answered',
    `${BODY}<div>${list(6, (i) => `<div>Tom ${i}</div><div>I saw it coming for years.</div><a href="#">Reply</a>`)}</div>`,
  ],
  [
    'something for sale beside it',
    `${BODY}<script type="application/ld+json">{"@type":"Product","name":"Tarn rain coat"}</script>`,
    DATED,
  ],
  [
    'a film that it is about',
    `${BODY}<script type="application/ld+json">{"@type":"Movie","name":"The bridge"}</script>`,
    DATED,
  ],
  [
    'references in a letter that is quoted',
    `${BODY}<blockquote><p>${list(6, () => 'The pillars were never shown to us [1]. ')}</p></blockquote>`,
    DESCRIBED,
  ],
  [
    'teasers in its own box',
    `<article>${BODY}${list(9, (i) => `<div class="card"><h3><a href="/${i}">Council hears builders for the ${i}th time</a></h3><p class="sum">The council has heard what number ${i} of the builders had to say about it.</p></div>`)}</article>`,
  ],
  ['a match that nobody speaks about', MATCH, DATED],
  [
    'a day at the market',
    list(
      6,
      (i) =>
        `<p>Shares of Tarn Tolls fell by ${i} per cent on Monday and closed at a low for the year, while those of Valley Rail rose by a tenth.</p>`,
    ),
    DESCRIBED + '<meta name="date" content="2031-05-04">',
  ],
  [
    'a sidebar around it',
    `<div class="sidebar-content">${BODY}</div><div><p>The Tarn Valley Post is printed in Upper Tarn and has been for longer than anybody there can say.</p></div>`,
  ],
  [
    '38 words',
    '<p>A man of 40 was robbed of his bag near the bridge on Sunday night, police said. He was not hurt. Two men on bicycles were seen on the road to Upper Tarn, a witness told the officers.</p>',
  ],
  [
    'slides',
    list(
      6,
      (i) => `<div class="slideshow-slide slide-${i}"><p>${PARAGRAPHS[i % 3]!.replace('the', `the ${i}th`)}</p></div>`,
    ),
  ],
  [
    'slides in boxes of one name',
    list(
      6,
      (i) => `<section class="slideshow__item"><p>${PARAGRAPHS[i % 3]!.replace('the', `the ${i}th`)}</p></section>`,
    ),
  ],
  ['nothing said of itself', BODY, PLAIN],
  ['nothing said of itself at all', BODY, ''],
];

describe('an article', () => {
  it.each(ARTICLES)('is taken in spite of %s', (_, inside, head) => {
    const page = readHtml(newsPage(inside, head), head === undefined ? undefined : '');
    expect(page.article.skipped).toBeUndefined();
    expect(bodyOf(page).length).toBeGreaterThan(0);
  });

  it('is taken under a newspaper’s address though it says nothing of itself', () => {
    const brief =
      '<p>The mayor of Upper Tarn has cancelled two meetings with the builders after they told the council that they had not looked at the pillars for nine years, in spite of three letters from the warden of the lower valley.</p>';
    expect(readHtml(newsPage(brief, PLAIN), 'https://www.tarn.example/news/m/1c62').article.skipped).toBeUndefined();
  });
});
