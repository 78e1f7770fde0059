import type { Article } from '../../engine/model';
import { chooseArticle } from './choose-article';
import { readMetadata } from './metadata';
import { createTextMap, type TextMap } from './text-map';
import { sliceRun } from './text-run';
import { walkPage } from './walk';

/** A page's article and the way from its text back to the page. */
export interface PageArticle {
  readonly article: Article;
  readonly map: TextMap;
}

/**
 * Reads the article of a page: finds the box that holds it, leaves out what only stands in between, and tells what each block is.
 * The page is left wholly untouched. Never throws on any document; `skipped` tells a page that is no English news article.
 * `url` is the page's address (empty: the one that the page gives), also used as the article's id. Linear in the page's size.
 */
export function readArticle(document: Document, url: string): PageArticle {
  const metadata = readMetadata(document);
  const page = walkPage(document.body ?? document.documentElement ?? document.createElement('body'));
  const { article, blocks, others, root } = chooseArticle(page, metadata, url);
  const runs = blocks.map(({ line, start, end }) => sliceRun(page.runs[line.index]!, start, end));
  const echoes = others.map((line) => page.runs[line.index]!);
  return { article, map: createTextMap(runs, echoes, [page.elements[root.index]!]) };
}
