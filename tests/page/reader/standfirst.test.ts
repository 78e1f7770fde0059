import { describe, expect, it } from 'vitest';
import { newsPage, PARAGRAPHS, paragraphs, readHtml } from './support';

const BODY = paragraphs(...PARAGRAPHS);
const SUMMARY = 'Cracks were found in two pillars, says Ada Pell, who has watched over the bridge for nine years';
const described = (content: string) =>
  `<title>Bridge</title><meta property="og:type" content="article"><meta property="article:published_time" content="2031-05-04T09:00:00Z"><meta name="description" content="${content}">`;

const SHOWN: readonly [name: string, inside: string, head?: string][] = [
  ['a box called standfirst', `<div class="standfirst">${SUMMARY}</div>${BODY}`],
  ['a paragraph called dek', `<header><p class="article-dek">${SUMMARY}</p></header><div>${BODY}</div>`],
  [
    'a box called summary, apart from the text',
    `<div><div class="story-summary"><p>${SUMMARY}</p></div></div><div>${BODY}</div>`,
  ],
  [
    'an excerpt',
    `<div class="article-excerpt">${SUMMARY}</div><div class="byline">By Noor Haddad</div><div>${BODY}</div>`,
  ],
  ['a second headline', `<h2>${SUMMARY}</h2><div>${BODY}</div>`],
  ['a subtitle', `<h2 class="subtitle">${SUMMARY}</h2><div class="share">Share</div><div>${BODY}</div>`],
  [
    'what the page says of itself',
    `<section><div class="x1">${SUMMARY}</div></section><section>${BODY}</section>`,
    described(SUMMARY),
  ],
  [
    'what the page says of itself, cut short',
    `<section><p class="x1">${SUMMARY}</p></section><section>${BODY}</section>`,
    described('Cracks were found in two pillars, says Ada …'),
  ],
  [
    'a deck above a picture',
    `<p class="deck">${SUMMARY}</p><figure><figcaption>The bridge on Sunday.</figcaption></figure>${BODY}`,
  ],
  ['an introduction in the header', `<header class="intro"><p>${SUMMARY}</p></header><div>${BODY}</div>`],
];

const standfirstOf = (inside: string, head?: string) =>
  readHtml(newsPage(inside, head))
    .article.blocks.filter(({ kind }) => kind === 'standfirst')
    .map(({ text }) => text);

describe('a standfirst', () => {
  it.each(SHOWN)('is read between headline and text: %s', (_, inside, head) => {
    const { article, map } = readHtml(newsPage(inside, head));
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      'headline',
      'standfirst',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
    expect(article.blocks[1]!.text).toBe(SUMMARY);
    const at = map.text.indexOf(SUMMARY);
    expect(map.rangesOf([at, at + SUMMARY.length]).map(String)).toEqual([SUMMARY]);
  });

  it('may be a list', () => {
    const points = [
      'Two of the pillars have cracks',
      'The council says it knew of nothing',
      'A second report will be asked for',
    ];
    const list = `<ul class="summary-list">${points.map((point) => `<li>${point}</li>`).join('')}</ul>`;
    expect(standfirstOf(`${list}<div>${BODY}</div>`)).toEqual(points);
  });

  it('that the text repeats whole is found there as an echo', () => {
    const inside = `<div class="standfirst">“We found cracks in two of the pillars,” Ada Pell told reporters at the site.</div>${BODY}`;
    const { article, map } = readHtml(newsPage(inside));
    expect(article.blocks.map(({ kind }) => kind)).not.toContain('standfirst');
    const start = map.text.indexOf('We found');
    expect(map.echoRangesOf([start, map.text.indexOf(',” Ada')]).map(String)).toEqual([
      'We found cracks in two of the pillars',
    ]);
  });

  it.each<readonly [name: string, above: string, head?: string]>([
    ['a byline with its date', '<div class="subhead"><p>by Noor Haddad May 4, 2031 May 5, 2031</p></div>'],
    ['a caption that describes the page', `<figure><figcaption>${SUMMARY}</figcaption></figure>`, described(SUMMARY)],
    ['a question of the day', '<aside><h3>Do you think that the bridge will ever open to anybody?</h3></aside>'],
    ['an offer', '<div class="summary"><p>Sign up to our newsletter for the news of the valley.</p></div>'],
    ['a linked headline', `<h2><a href="/x">${SUMMARY}</a></h2>`],
  ])('is not %s', (_, above, head) => {
    expect(standfirstOf(`${above}<div>${BODY}</div>`, head)).toEqual([]);
  });
});
