import type { Article } from '../../engine';
import { chooseArticle } from '../../article/choose-article';
import { readPage } from './read-page';
import type { TextMap } from './text-map';

/** A page's article and the way from its text back to the page. */
export interface PageArticle {
  readonly article: Article;
  readonly map: TextMap;
}

/**
 * Reads the article of a page in one go, for whoever has the page and the time: in the browser the content script reads the page
 * ({@link readPage}) and the background chooses ({@link chooseArticle}). `url` is the page's address (empty: the one that the page gives),
 * also used as the article's id. `status` is the HTTP status with which it came. `skipped` tells a page that is no English
 * news article.
 */
export function readArticle(document: Document, url: string, status = 0): PageArticle {
  const page = readPage(document, url, undefined, status);
  const { article, places } = chooseArticle(page.facts);
  return { article, map: page.mapOf(places) };
}
