import type { Article } from '../../engine/model';
import { isText } from './nodes';
import { createTextMap, type TextMap } from './text-map';
import { RunBuilder, type TextRun } from './text-run';

/** A page's article and the way from its text back to the page. */
export interface PageArticle {
  readonly article: Article;
  readonly map: TextMap;
}

/** Reads the article of a page. The page is left wholly untouched. `url` is the page's address, also used as the article's id. */
export function readArticle(document: Document, url: string): PageArticle {
  const runs: TextRun[] = [];
  const root = document.querySelector('article') ?? document.body ?? document.documentElement;
  for (const paragraph of root.querySelectorAll('p')) {
    const builder = new RunBuilder();
    const walker = document.createTreeWalker(paragraph, 4);
    while (walker.nextNode()) if (isText(walker.currentNode)) builder.add(walker.currentNode);
    if (!builder.empty) runs.push(builder.take());
  }
  const article: Article = {
    id: url,
    url,
    title: document.title,
    lang: 'en',
    authors: [],
    publisher: '',
    blocks: runs.map(({ text }) => ({ kind: 'paragraph', text })),
    ...(runs.length === 0 && { skipped: 'not-an-article' as const }),
  };
  return { article, map: createTextMap(runs, [], [root]) };
}
