import { afterEach, describe, expect, it } from 'vitest';
import { chooseArticle } from '../../../src/article/choose-article';
import { readPage } from '../../../src/page/reader/read-page';
import { isPageMessage } from '../../../src/shared/message-guards';

const PARAGRAPHS = [
  'The new bridge over the Tarn will not open before winter, the chief engineer of the valley said on Monday after a day of tests.',
  '“We found cracks in two of the pillars,” Ada Pell told reporters at the site. “Nobody will drive over them until they are mended.”',
  'The council, which had promised an opening in May, denied that it knew of the damage and said that it would ask for a second report.',
];
const BODY = `<h1>Valley bridge will not open before winter</h1><time>4 May 2031</time><div>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</div>`;
const COMMENTS = `<p class="comment">${'I always said that this bridge would fall. '.repeat(12)}</p>`.repeat(20_000);

const bodyOfPage = () => {
  const { facts } = readPage(document, 'https://www.tarnvalleypost.example/news/bridge');
  expect(isPageMessage({ type: 'page/read', facts, depth: 'quick' })).toBe(true);
  const { article } = chooseArticle(facts);
  return article.blocks.filter(({ kind }) => kind !== 'headline').map(({ text }) => text);
};

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a page too vast to be read whole', () => {
  it.each([
    ['ten megabytes of comments below', `${BODY}<div>${COMMENTS}</div>`],
    ['ten megabytes of comments above', `<div>${COMMENTS}</div>${BODY}`],
    ['120,000 boxes above', `<div>${'<div>x</div>'.repeat(120_000)}</div>${BODY}`],
    ['120,000 empty boxes above', `<div>${'<div></div>'.repeat(120_000)}</div>${BODY}`],
    ['120,000 lines of a table beside', `<table>${'<tr><td>4 May<td>7</tr>'.repeat(60_000)}</table>${BODY}`],
    ['one endless line', `<div>${'data,'.repeat(2_000_000)}</div>${BODY}`],
  ])('still has its article: %s', (_, inside) => {
    document.body.innerHTML = inside;
    expect(bodyOfPage()).toEqual(PARAGRAPHS);
  });

  it.each(['div', 'span', 'section', 'b', 'x-wrap'])(
    'has nothing of what is nested too deep to be painted: %s',
    (tag) => {
      document.body.innerHTML = BODY;
      const before = readPage(document, '').facts.lines.length;
      let deepest = document.body.appendChild(document.createElement(tag));
      for (let i = 0; i < 8000; i++) {
        deepest.style.display = 'contents';
        deepest = deepest.appendChild(document.createElement(tag));
      }
      deepest.textContent = 'The mayor said at the bottom that it was not so.';
      expect(readPage(document, '').facts.lines).toHaveLength(before);
    },
  );
});
