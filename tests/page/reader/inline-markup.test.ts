import { describe, expect, it } from 'vitest';
import { bodyOf, newsPage, PARAGRAPHS, paragraphs, readHtml } from './support';

const WHOLE = 'On Friday Ada Pell said the council of Upper Tarn had seen the letter, and that “it was plain enough”.';

/** The same sentence with markup in it. */
const SENTENCES: readonly [name: string, markup: string][] = [
  [
    'names marked with elements of the outlet’s own',
    '<p>On Friday <person>Ada Pell</person> said the council of <place>Upper Tarn</place> had seen the letter, and that “it was plain enough”.</p>',
  ],
  [
    'such an element at the very beginning',
    '<p><when>On Friday</when> Ada Pell said the council of Upper Tarn had seen the letter, and that “it was plain enough”.</p>',
  ],
  [
    'such an element around the whole sentence',
    '<p><nitf-line>On Friday Ada Pell said the council of Upper Tarn had seen the letter, and that “it was plain enough”.</nitf-line></p>',
  ],
  [
    'one inside another',
    '<p>On Friday <chron><person role="x">Ada <family>Pell</family></person></chron> said the council of Upper Tarn had seen the letter, and that “it was plain enough”.</p>',
  ],
  [
    'meta elements among the words',
    '<p>On Friday <span itemprop="person">Ada Pell<meta itemprop="jobTitle" content="engineer"></span> said the council of Upper Tarn had seen the letter<meta name="x" content="y">, and that “it was plain enough”.</p>',
  ],
  [
    'a custom element in a paragraph that is a <div>',
    '<div>On Friday <x-link href="/pell">Ada Pell</x-link> said the council of Upper Tarn had seen the letter, and that “it was plain enough”.</div>',
  ],
  [
    'a custom element that begins a <div>',
    '<div><x-link href="/pell">On Friday</x-link> Ada Pell said the council of Upper Tarn had seen the letter, and that “it was plain enough”.</div>',
  ],
  [
    'an element of a namespace',
    '<p>On Friday <st1:personname w:st="on">Ada Pell</st1:personname> said the council of <st1:place>Upper Tarn</st1:place> had seen the letter, and that “it was plain enough”.</p>',
  ],
  [
    'a link element and a column of a table that stands nowhere',
    '<p>On Friday Ada Pell said<link rel="x" href="/x"> the council of Upper Tarn had seen the letter,<area> and that “it was plain enough”.</p>',
  ],
  [
    'a hidden note on the speaker',
    '<p>On Friday Ada Pell<span style="display: none">Ada Maria Pell, chief engineer … MORE</span> said the council of Upper Tarn had seen the letter, and that “it was plain enough”.</p>',
  ],
];

/** Two sentences with a break between them that is no `<br>`. */
const BREAKS: readonly [name: string, markup: string][] = [
  ['a span called br', '<span class="br"></span>'],
  ['two of them', '<span class="br"></span><span class="br"></span>'],
  ['a span called line-break', '<span class="line-break"></span>'],
  ['a break with a prefix', '<span class="story__br"></span>'],
  ['a <br> in a span', '<span><br></span>'],
];

describe('markup inside a sentence', () => {
  it.each(SENTENCES)('leaves it whole: %s', (_, markup) => {
    expect(bodyOf(readHtml(newsPage(`${paragraphs(...PARAGRAPHS)}${markup}`)))).toEqual([...PARAGRAPHS, WHOLE]);
  });

  it.each(BREAKS)('ends a line: %s', (_, markup) => {
    const inside = `<div>${PARAGRAPHS.join(markup)}</div>`;
    expect(bodyOf(readHtml(newsPage(inside)))).toEqual([...PARAGRAPHS]);
  });

  it('still takes an element that holds part of the page for a box', () => {
    const inside = `<x-story>${paragraphs(...PARAGRAPHS)}</x-story><x-related><x-head>More</x-head><x-item>The mayor said that the old bridge would be taken down in the spring.</x-item></x-related>`;
    expect(bodyOf(readHtml(newsPage(inside)))).toEqual([...PARAGRAPHS]);
  });
});
