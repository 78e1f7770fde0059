import { afterEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/page/reader/read-article';

const PARAGRAPHS = [
  'The new bridge over the Tarn will not open before winter, the chief engineer of the valley said on Monday after a day of tests.',
  '“We found cracks in two of the pillars,” Ada Pell told reporters at the site. “Nobody will drive over them until they are mended.”',
  'The council, which had promised an opening in May, denied that it knew of the damage and said that it would ask for a second report.',
];
const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const ADDRESS = 'https://www.tarnvalleypost.example/news/bridge';

function show(css: string, inside: string): void {
  document.body.innerHTML = `<style>${css}</style><h1>Valley bridge will not open before winter</h1><time>4 May 2031</time>${inside}`;
}

const body = () =>
  readArticle(document, ADDRESS)
    .article.blocks.filter(({ kind }) => kind !== 'headline')
    .map(({ text }) => text);

afterEach(() => {
  document.body.innerHTML = '';
});

describe('what style sheets hide', () => {
  it('is left out where the rest is shown', () => {
    show('.k2 { display: none }', `${BODY}<div class="k2"><p>${PARAGRAPHS[0]!.replace('Tarn', 'Orb')}</p></div>`);
    expect(body()).toEqual(PARAGRAPHS);
  });

  it.each([
    [
      'the article, until a script runs',
      '.k2 { display: none }',
      `<div class="k2">${BODY}</div><p>Please switch on JavaScript to read this page.</p>`,
    ],
    ['the whole page, until a script runs', 'body { visibility: hidden }', `<div>${BODY}</div>`],
  ])('is read where it is %s', (_, css, inside) => {
    show(css, inside);
    expect(body()).toEqual(PARAGRAPHS);
  });

  it('does not change the page by being read', () => {
    show('.k2 { display: none }', `<div class="k2">${BODY}</div>`);
    const before = document.documentElement.outerHTML;
    readArticle(document, ADDRESS);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
