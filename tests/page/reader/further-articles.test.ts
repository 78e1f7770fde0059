import { describe, expect, it } from 'vitest';
import { HEADLINE, newsPage, PARAGRAPHS, paragraphs, readHtml } from './support';

const BODY = paragraphs(...PARAGRAPHS);
const OTHERS = [
  'The reservoir above Corrow will be emptied in June, the warden of the valley said on Tuesday, for the first time in thirty years.',
  '“The valves are older than I am,” Mira Solano told a meeting of farmers. “They have to be replaced before the storms come back.”',
  'The farmers, who take their water from the reservoir, asked for a pipeline and said that nobody had warned them before the meeting.',
] as const;
const OTHER_BODY = paragraphs(...OTHERS);
const TITLE = 'Reservoir to be emptied for new valves';

const timed = (title: string, body: string) =>
  `<article class="a"><time datetime="2031-05-04T09:00">9:00</time><h1>${title}</h1>${body}</article>`;
const textsOf = (blocks: readonly { readonly text: string }[]) => blocks.map(({ text }) => text);

describe('a page with a second article behind the first', () => {
  it.each([
    ['in the same box', `<article>${BODY}</article><article><h1>${TITLE}</h1>${OTHER_BODY}</article>`],
    ['without scripts between', `<article>${BODY}</article><hr><article><h2>${TITLE}</h2>${OTHER_BODY}</article>`],
    [
      'each in a section',
      `<section class="s1"><article>${BODY}</article></section><section class="s2"><article><h1>${TITLE}</h1>${OTHER_BODY}</article></section>`,
    ],
    [
      'with a linked headline',
      `<article>${BODY}</article><article><h2><a href="/2">${TITLE}</a></h2>${OTHER_BODY}</article>`,
    ],
    [
      'in plain boxes with a main heading each',
      `<div class="story"><h1>${HEADLINE}</h1>${BODY}</div><div class="story"><h1>${TITLE}</h1>${OTHER_BODY}</div>`,
    ],
    [
      'with a section above the headline',
      `<article>${BODY}</article><article><p>Water</p><h1>${TITLE}</h1>${OTHER_BODY}</article>`,
    ],
    [
      'with a line of links between them',
      `<article>${BODY}</article><p><a href="/more">More from the valley</a></p><article><h1>${TITLE}</h1>${OTHER_BODY}</article>`,
    ],
    [
      'with a picture above the text',
      `<article>${BODY}</article><article><h1>${TITLE}</h1><figure><img alt=""><figcaption>The dam</figcaption></figure>${OTHER_BODY}</article>`,
    ],
    [
      'with times on both, which are no posts',
      `<article><time datetime="2031-05-04T09:00">9:00</time>${BODY}</article><article><time datetime="2031-05-05T09:00">9:00</time><h1>${TITLE}</h1>${OTHER_BODY}</article>`,
    ],
    [
      'in a box that the page adds',
      `<article>${BODY}</article><div class="next"><article class="loaded"><h1>${TITLE}</h1>${OTHER_BODY}</article></div>`,
    ],
  ])('reads it as an article of its own: %s', (_, inside) => {
    const { article } = readHtml(newsPage(`<div>${inside}</div>`));
    expect(textsOf(article.blocks)).toEqual(expect.arrayContaining([...PARAGRAPHS]));
    expect(textsOf(article.blocks)).not.toEqual(expect.arrayContaining([OTHERS[0]]));
    expect(article.more).toHaveLength(1);
    const [second] = article.more!;
    expect(second).toMatchObject({ title: TITLE, lang: 'en', publisher: 'Tarn Valley Post' });
    expect(second!.blocks[0]).toEqual({ kind: 'headline', text: TITLE });
    expect(textsOf(second!.blocks)).toEqual(expect.arrayContaining([...OTHERS]));
  });

  it('takes its authors from its own byline', () => {
    const second = `<article><h1>${TITLE}</h1><p class="byline">By Ines Vale and Tom Reyes</p>${OTHER_BODY}</article>`;
    const { article } = readHtml(newsPage(`<div><article>${BODY}</article>${second}</div>`));
    expect(article.authors).toEqual(['Noor Haddad']);
    expect(article.more?.map(({ authors }) => authors)).toEqual([['Ines Vale', 'Tom Reyes']]);
  });

  it('reads three, each with a time, as articles and not as posts', () => {
    const third = OTHER_BODY.replaceAll('reservoir', 'harbour').replace('The valves', 'The quays');
    const { article } = readHtml(
      newsPage(
        `<div>${timed(HEADLINE, BODY)}${timed(TITLE, OTHER_BODY)}${timed('Harbour to be dredged', third)}</div>`,
      ),
    );
    expect(article.more?.map(({ title }) => title)).toEqual([TITLE, 'Harbour to be dredged']);
  });

  it('is one article beside the teaser of another', () => {
    const teaser = '<article><p>The council will meet on Thursday to hear what the builders have to say.</p></article>';
    expect(readHtml(newsPage(`<div><article>${BODY}</article>${teaser}</div>`)).article.more).toBeUndefined();
  });
});
