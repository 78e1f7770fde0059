import { describe, expect, it } from 'vitest';
import { bodyOf, newsPage, PARAGRAPHS, paragraphs, readHtml } from './support';

const [FIRST, SECOND, THIRD] = PARAGRAPHS;
const BODY = paragraphs(...PARAGRAPHS);
const among = (...lines: string[]) => paragraphs(FIRST, ...lines, SECOND, THIRD);

const teaser = (i: number, head: string) =>
  `<li class="item"><div class="info">${head}<div class="when">${i} May 2031</div><div class="description">The council has heard what number ${i} of the builders had to say about the letter.</div></div></li>`;
const teasers = (count: number, head: string) =>
  `<div class="feed"><ul>${Array.from({ length: count }, (_, i) => teaser(i, head)).join('')}</ul></div>`;

/** What outlets put into the boxes of their articles. */
const BOILERPLATE: readonly [name: string, inside: string][] = [
  [
    'an offer that answers a question',
    among(
      'Don’t have time to read about the bridge as much as you’d like?',
      'Get a weekly roundup in your inbox instead.',
    ),
  ],
  ['a newsletter in other words', among('Want more news of the valley? Five stories a day, straight to your inbox.')],
  ['a call for tips', among('Get in touch with our news team by emailing us at desk@tarn.example.')],
  ['another', among('Have you seen the cracks? E-mail us at desk@tarn.example with your pictures.')],
  ['names of photographers', among('Image: Tarn Picture House', 'Image: Noor Haddad', 'Photo credit: Tom Reyes/TVP')],
  ['a credit in brackets', among('[Screengrab via Valley Radio]', '(Tom Reyes/treyes@tarn.example)')],
  ['data', among('https://tarn.example/images/bridge-500-250.jpg', '500', '2031-05-04T08:57:40+01:00')],
  ['references to more', among('For more on the bridge, including maps and letters, visit www.tarn.example/bridge.')],
  ['an author’s biography', `${BODY}<p>Noor Haddad is Senior Rivers Editor at the Tarn Valley Post.</p>`],
  [
    'an author who may be written to',
    `${BODY}<p>Correspondent Noor Haddad may be reached at noor@tarn.example.</p><p>Contact Tom Reyes at 555-0100 or tom@tarn.example.</p>`,
  ],
  [
    'where a story comes from',
    `${BODY}<p>This story about bridges was written by Noor Haddad and produced by the Valley Desk, a newsroom for rivers.</p>`,
  ],
  [
    'rules for comments',
    `${BODY}<div><h3>Our comment policy</h3><p>The Tarn Valley Post welcomes your comments. Please read our rules before you write one.</p></div>`,
  ],
  [
    'a note on blockers of advertisements',
    `<div>${BODY}</div><div class="message"><h2>You use a blocker, as we see.</h2><p>Please switch it off to read whole stories here.</p></div>`,
  ],
  [
    'teasers with linked headlines',
    `<div>${BODY}</div>${teasers(9, '<h5><a href="/x">Builders heard by the council about their letter</a></h5>')}`,
  ],
  [
    'teasers with headlines that are not linked',
    `<div>${BODY}</div>${teasers(12, '<h5>Builders heard by the council about their letter</h5>')}`,
  ],
  [
    'more text in teasers than in the article',
    `<div>${BODY}</div>${teasers(20, '<h3><a href="/x">Builders heard by the council about their letter</a></h3><a href="/r">Tom Reyes</a>')}`,
  ],
];

const HEADINGS: readonly [name: string, heading: string][] = [
  ['a <div> called subhead', '<div class="subhead">What was found</div>'],
  ['a <div> called section-title', '<div class="section-title">What was found</div>'],
  ['a <div> with the role of a heading', '<div role="heading" aria-level="2">What was found</div>'],
  ['a <div> in bold print', '<div><b>What was found</b></div>'],
  ['a paragraph in bold print', '<p><strong>What was found</strong></p>'],
  ['a paragraph called crosshead', '<p class="crosshead">What was found</p>'],
  ['a box inside a box', '<div class="wrap"><div class="story-heading">What was found</div></div>'],
  ['one behind an advertisement', '<div class="ad">Advertisement</div><div class="subheading">What was found</div>'],
  ['a question', '<div class="h2">What was found?</div>'],
  ['a heading element', '<h4>What was found</h4>'],
  ['one that a list of contents leads to', '<h3><a id="found"></a><a href="#found">What was found</a></h3>'],
  [
    'one behind which a picture and a reference stand',
    '<h3>What was found</h3><figure><figcaption><a href="/n">Noor Haddad</a></figcaption></figure><div class="see-also"><a href="/x">SEE ALSO: The bridge in pictures</a></div>',
  ],
];

describe('what stands among the paragraphs', () => {
  it.each(BOILERPLATE)('is left out: %s', (_, inside) => {
    expect(bodyOf(readHtml(newsPage(inside)))).toEqual([...PARAGRAPHS]);
  });

  it.each(HEADINGS)('is read as a heading: %s', (_, heading) => {
    const { article } = readHtml(newsPage(`<p>${FIRST}</p>${heading}${paragraphs(SECOND, THIRD)}`));
    expect(article.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text.replace('?', ''))).toEqual([
      'What was found',
    ]);
  });

  it.each([
    [
      'a paragraph whose class tells of its print',
      `<p class="has-drop-cap has-normal-font-size">${FIRST}</p>${paragraphs(SECOND, THIRD)}`,
    ],
    ['a paragraph without a sidebar', `<p class="no-sidebar-here">${FIRST}</p>${paragraphs(SECOND, THIRD)}`],
    ['lines drawn with characters', `<p>${FIRST}</p><p>∼ ∼ ∼</p><p>${SECOND}</p><p>~~~</p><p>${THIRD}</p>`],
  ])('does not change what is read: %s', (_, inside) => {
    expect(bodyOf(readHtml(newsPage(inside)))).toEqual([...PARAGRAPHS]);
  });

  it('is read where it is a post in a box named for sharing', () => {
    const post = `<div class="social-share"><blockquote class="twitter-tweet"><p>No bridge this year.</p>— Mayor of Tarn (@tarnmayor) <a href="/t">May 4, 2031</a></blockquote></div>`;
    const { article } = readHtml(newsPage(`<p>${FIRST}</p>${post}${paragraphs(SECOND, THIRD)}`));
    expect(article.blocks.filter(({ kind }) => kind === 'embedded-post').map(({ text }) => text)).toEqual([
      'No bridge this year.',
      '— Mayor of Tarn (@tarnmayor) May 4, 2031',
    ]);
  });

  it('is left out above the headline', () => {
    const html = newsPage(BODY).replace('<h1>', '<h2>Rivers and bridges</h2><h1>');
    expect(readHtml(html).article.blocks.map(({ kind }) => kind)).toEqual([
      'headline',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });

  it.each([
    ['a caption in a <div>', '<div class="picture">The bridge on Sunday</div>'],
    ['a linked title', '<div class="title"><a href="/x">The letter in full</a></div>'],
    [
      'a title above another’s words',
      '<div class="title">The letter</div><div class="promo">Read it in the shop.</div><div class="x">Now</div>',
    ],
  ])('is no heading: %s', (_, inside) => {
    expect(bodyOf(readHtml(newsPage(`<p>${FIRST}</p>${inside}${paragraphs(SECOND, THIRD)}`)))).toEqual([...PARAGRAPHS]);
  });
});
