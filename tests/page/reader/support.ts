import { JSDOM } from 'jsdom';
import { readArticle, type PageArticle } from '../../../src/page/reader/read-article';

export const ADDRESS = 'https://www.tarnvalleypost.example/news/2031/05/bridge';
export const HEADLINE = 'Valley bridge “will not open” before winter, engineer says';

/** Three paragraphs of a report, so that a page has something to be an article with. */
export const PARAGRAPHS = [
  'The new bridge over the Tarn will not open before winter, the chief engineer of the valley said on Monday after a day of tests.',
  '“We found cracks in two of the pillars,” Ada Pell told reporters at the site. “Nobody will drive over them until they are mended.”',
  'The council, which had promised an opening in May, denied that it knew of the damage and said that it would ask for a second report.',
] as const;

const HEAD = `<title>${HEADLINE} | Tarn Valley Post</title>
  <meta property="og:type" content="article"><meta property="og:site_name" content="Tarn Valley Post">
  <meta property="article:published_time" content="2031-05-04T09:00:00Z"><meta name="author" content="Noor Haddad">`;

export function readHtml(html: string, url = ADDRESS, status?: number): PageArticle {
  return readArticle(new new JSDOM('').window.DOMParser().parseFromString(html, 'text/html'), url, status);
}

/** A news page around the given markup. */
export const newsPage = (inside: string, head = HEAD): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
  <main><h1>${HEADLINE}</h1>${inside}</main><footer><p>All rights reserved by the Tarn Valley Post and its owners.</p></footer></body></html>`;

export const paragraphs = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

/** The texts of an article's blocks without its headline. */
export const bodyOf = ({ article }: PageArticle): string[] =>
  article.blocks.filter(({ kind }) => kind !== 'headline').map(({ text }) => text);
