import type { Article, Block } from '../../engine/model';
import { toBlocks, type PageBlock } from './blocks';
import { findRoot } from './find-root';
import { findHeadline } from './headline';
import { skipReason } from './judge';
import { wordCount } from './mass';
import { readMetadata } from './metadata';
import { selectLines } from './select-lines';
import { createTextMap, type TextMap } from './text-map';
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
  const outline = findRoot(page);
  const { lines, others } = selectLines(page, outline);
  const words = lines.reduce((sum, { run }) => sum + wordCount(run.text), 0);
  const skipped = skipReason({ page, lines, others, words, metadata, document, url });
  const headline = lines[0] && findHeadline(page, outline, lines[0], metadata.title);
  const blocks: readonly PageBlock[] = skipped
    ? []
    : [
        ...(headline ? [{ kind: 'headline' as const, run: headline.run }] : []),
        ...toBlocks(
          lines.filter((line) => line !== headline),
          outline,
        ),
      ];
  const address = url || metadata.url;
  const article: Article = {
    id: address,
    url: address,
    title: headline?.run.text ?? metadata.title,
    lang: skipped === 'not-english' ? metadata.lang : 'en',
    authors: metadata.authors,
    publisher: metadata.publisher,
    blocks: blocks.map(({ kind, run: { text }, scope }): Block =>
      scope === undefined ? { kind, text } : { kind, text, scope },
    ),
    ...(skipped && { skipped }),
  };
  const runs = blocks.map(({ run }) => run);
  const echoes = skipped ? [] : others.filter((line) => line !== headline).map(({ run }) => run);
  return { article, map: createTextMap(runs, echoes, [outline.root.element]) };
}
