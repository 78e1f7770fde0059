import { describe, expect, it } from 'vitest';
import { newsPage, PARAGRAPHS, paragraphs, readHtml } from './support';

const [FIRST, , THIRD] = PARAGRAPHS;
const BODY = paragraphs(...PARAGRAPHS);

describe('a page of several pieces', () => {
  it.each([
    [
      'time-stamped posts',
      PARAGRAPHS.map(
        (text, i) =>
          `<article class="post"><time datetime="2031-05-04T0${i}:00">0${i}:00</time><h3>News of the hour</h3><p>${text}</p></article>`,
      ).join(''),
    ],
    [
      'items parted by rules',
      `<div>${[...PARAGRAPHS, `TARN — ${FIRST.replace('Monday', 'Friday')}`].map((text) => `<p>${text}</p>`).join('<p>___</p>')}</div>`,
    ],
    [
      'items under times of day',
      [...PARAGRAPHS, THIRD.replace('May', 'June')].map((text, i) => `<p>${i + 1}:30 p.m.</p><p>${text}</p>`).join(''),
    ],
  ])('gives each item of a live page a scope: %s', (_, inside) => {
    const { blocks } = readHtml(newsPage(inside)).article;
    const scopes = PARAGRAPHS.map((text) => blocks.find((block) => block.text === text)?.scope);
    expect(scopes.every((scope) => scope !== undefined)).toBe(true);
    expect(new Set(scopes).size).toBe(PARAGRAPHS.length);
  });

  it.each([
    ['in the same box', ['<article>', '</article>'], ['<article>', '</article>']],
    [
      'each in a section',
      ['<section class="s1"><article>', '</article></section>'],
      ['<section class="s2"><article>', '</article></section>'],
    ],
    [
      'with headlines that are linked',
      ['<article><h2><a href="/1">Bridge closed for the whole of the winter</a></h2>', '</article>'],
      ['<article><h2><a href="/2">Dam safe, says the warden of the valley</a></h2>', '</article>'],
    ],
  ] as const)('gives each of two articles on one page a scope: %s', (_, first, second) => {
    const others = PARAGRAPHS.map((text) => text.replace('The', 'A year before, the').replace('We', 'Then we'));
    const inside = `<div>${first[0]}${BODY}${first[1]}${second[0]}${paragraphs(...others)}${second[1]}</div>`;
    const { blocks } = readHtml(newsPage(inside)).article;
    const scopeOf = (text: string) => blocks.find((block) => block.text === text)?.scope;
    expect(PARAGRAPHS.map(scopeOf)).toEqual([0, 0, 0]);
    expect(others.map(scopeOf)).toEqual([1, 1, 1]);
  });

  it('gives no scopes beside the teaser of another article', () => {
    const teaser = '<article><p>The council will meet on Thursday to hear what the builders have to say.</p></article>';
    const { blocks } = readHtml(newsPage(`<div><article>${BODY}</article>${teaser}</div>`)).article;
    expect(blocks.some(({ scope }) => scope !== undefined)).toBe(false);
  });

  it('gives no scopes in an ordinary article', () => {
    expect(
      readHtml(
        newsPage(`${BODY}<hr><p>The bridge was begun nine years ago, after the flood, the council said.</p>`),
      ).article.blocks.some(({ scope }) => scope !== undefined),
    ).toBe(false);
  });
});
