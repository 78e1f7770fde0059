import { JSDOM } from 'jsdom';
import { analyse, type Analysis, type Article, BLOCK_SEPARATOR, type AttributionModel } from '../../src/engine';
import { readArticle } from '../../src/page/reader/read-article';
import type { TextMap } from '../../src/page/reader/text-map';
import { blocksOf, problemsOf } from '../../tests/support/invariants';

/**
 * Processor time that a text may take: a start (compiling included), and so much for each of its characters. News takes a fifth of it; of
 * senseless letters the encoder reads nearly each by itself.
 */
const START_MS = 1500;
const MS_PER_CHARACTER = 0.1;

const parser = new new JSDOM('').window.DOMParser();

/** What is wrong with the analyses of an article, by rules alone and with the model where there is one. */
export function articleProblems(article: Article, model: AttributionModel | null): string[] {
  const size = blocksOf(article).reduce((sum, { text }) => sum + text.length, 0);
  return (model ? [null, model] : [null]).flatMap((weights) => {
    const read = (): string[] => problemsOf(analyse(article, weights), article);
    return inTime(size, read).map((problem) => `${weights ? 'model' : 'rules'}: ${problem}`);
  });
}

/** What is wrong with the reading of a page and the analysis of its article. */
export function pageProblems(html: string, model: AttributionModel | null): string[] {
  const document = parse(html);
  if (!document) return [];
  const before = document.documentElement.outerHTML;
  let page: ReturnType<typeof readArticle> | undefined;
  const read = (): string[] => {
    page = readArticle(document, 'https://news.example/2031/05/a');
    return [];
  };
  const problems = inTime(html.length, read);
  if (document.documentElement.outerHTML !== before) problems.push('the page was changed');
  if (!page) return problems;
  const { article, map } = page;
  const text = blocksOf(article)
    .map((block) => block.text)
    .join(BLOCK_SEPARATOR);
  if (map.text !== text) problems.push('the text of the page is not that of the blocks');
  problems.push(...articleProblems(article, model), ...placeProblems(analyse(article, model), map));
  return problems;
}

/** Each part of a statement leads back to page text that reads the same. */
function placeProblems({ statements, text }: Analysis, map: TextMap): string[] {
  const spans = statements.flatMap(({ content, cue, source }) => [...content, ...cue, ...source]);
  return spans.flatMap((span) => {
    const words = map.piecesOf(span).map(({ node, start, end }) => node.data.slice(start, end));
    const isSame = bare(words.join('')) === bare(text.slice(...span));
    return isSame ? [] : [`“${text.slice(...span)}” stands for “${words.join('')}”`];
  });
}

const bare = (text: string) => text.replaceAll(/[\s\u00AD\u200B-\u200D\u2060\uFEFF]/g, '');

/** Null for what jsdom cannot hold: it recurses where browsers stop at 512 levels. */
function parse(html: string): Document | null {
  try {
    const document = parser.parseFromString(html, 'text/html');
    void document.documentElement.outerHTML;
    return document;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The problems that `find` tells of something so many characters long, an exception and too much time among them. */
function inTime(size: number, find: () => string[]): string[] {
  const wrong: string[] = [];
  const started = process.cpuUsage();
  try {
    wrong.push(...find());
  } catch (error) {
    wrong.push((error instanceof Error && error.stack) || String(error));
  }
  const { user, system } = process.cpuUsage(started);
  const took = (user + system) / 1000;
  if (took > START_MS + MS_PER_CHARACTER * size) wrong.push(`${took.toFixed(0)} ms for ${size} characters`);
  return wrong;
}
