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

describe('what style sheets lay out as lines', () => {
  it.each([
    ['spans', '.k3 { display: block }', PARAGRAPHS.map((text) => `<span class="k3">${text}</span>`).join('')],
    ['empty spans between', '.k3 { display: block }', PARAGRAPHS.join('<span class="k3"></span>')],
    ['elements of its own', 'x-line { display: block }', PARAGRAPHS.map((text) => `<x-line>${text}</x-line>`).join('')],
  ])('is read as lines: %s', (_, css, inside) => {
    show(css, `<div>${inside}</div>`);
    expect(body()).toEqual(PARAGRAPHS);
  });

  it('keeps a drop capital with its word', () => {
    show('.cap { float: left; font-size: 3em }', BODY.replace('The new', '<span class="cap">T</span>he new'));
    expect(body()).toEqual(PARAGRAPHS);
  });
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

  it.each([
    [
      'a note on a name',
      '.k2 { display: none }',
      'Ada Pell<span class="k2">Ada Maria Pell, chief engineer … MORE</span>',
    ],
    ['an invisible note', '.k2 { visibility: hidden }', 'Ada Pell<b class="k2">(60)</b>'],
    ['an element of its own', 'x-note { display: none }', 'Ada Pell<x-note>profile</x-note>'],
    ['an element of no class', 'p > i { display: none }', 'Ada Pell<i data-tip="1">see profile</i>'],
    ['what the page shows only on paper', '@media screen { .k2 { display: none } }', 'Ada Pell<em class="k2">[1]</em>'],
  ])('is left out of a sentence: %s', (_, css, name) => {
    show(css, BODY.replace('Ada Pell', name));
    expect(body()).toEqual(PARAGRAPHS);
  });

  it.each([
    ['invisible', '.k2 { visibility: hidden }'],
    ['in a box that is', '.k2 { visibility: hidden } .k2 p { color: red }'],
  ])('is left out though it keeps its place: %s', (_, css) => {
    show(css, `${BODY}<div class="k2"><p>${PARAGRAPHS[0]!.replace('Tarn', 'Orb')}</p></div>`);
    expect(body()).toEqual(PARAGRAPHS);
  });

  it('does not change the page by being read', () => {
    show('.k2 { display: none }', `<div class="k2">${BODY}</div>`);
    const before = document.documentElement.outerHTML;
    readArticle(document, ADDRESS);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
