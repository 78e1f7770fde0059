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

  it('gives no scopes in an ordinary article', () => {
    expect(
      readHtml(
        newsPage(`${BODY}<hr><p>The bridge was begun nine years ago, after the flood, the council said.</p>`),
      ).article.blocks.some(({ scope }) => scope !== undefined),
    ).toBe(false);
  });
});
