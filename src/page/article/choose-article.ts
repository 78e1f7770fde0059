import type { Article, Block } from '../../engine/model';
import { toBlocks, type PageBlock } from './blocks';
import { findRoot } from './find-root';
import { findHeadline } from './headline';
import { skipReason } from './judge';
import { wordCount } from './mass';
import type { Metadata } from './metadata';
import type { Box, Line, PageLines } from './page-lines';
import { selectLines } from './select-lines';

/** What of a page is its article. */
export interface Choice {
  readonly article: Article;
  /** Where the article's blocks stand, in the same order. */
  readonly blocks: readonly PageBlock[];
  /** Other lines, in which the article's words may stand again. */
  readonly others: readonly Line[];
  /** The box that holds the article. */
  readonly root: Box;
}

/** Chooses a page's article by plain facts alone, without the DOM: so it may run wherever the facts are sent. */
export function chooseArticle(page: PageLines, metadata: Metadata, url: string): Choice {
  const outline = findRoot(page);
  const { lines, others } = selectLines(page, outline);
  const words = lines.reduce((sum, { text }) => sum + wordCount(text), 0);
  const skipped = skipReason({ page, lines, others, words, metadata, url });
  const headline = lines[0] && findHeadline(page, outline, lines[0], metadata.title);
  const body = lines.filter((line) => line !== headline);
  const blocks = skipped ? [] : [...headlineBlock(headline), ...toBlocks(body, outline)];
  const address = url || metadata.url;
  const article: Article = {
    id: address,
    url: address,
    title: headline?.text ?? metadata.title,
    lang: skipped === 'not-english' ? metadata.lang : 'en',
    authors: metadata.authors,
    publisher: metadata.publisher,
    blocks: blocks.map(toBlock),
    ...(skipped && { skipped }),
  };
  return { article, blocks, others: skipped ? [] : others.filter((line) => line !== headline), root: outline.root };
}

const headlineBlock = (line: Line | undefined): PageBlock[] =>
  line ? [{ kind: 'headline', line, start: 0, end: line.text.length }] : [];

function toBlock({ kind, line, start, end, scope }: PageBlock): Block {
  const text = line.text.slice(start, end);
  return scope === undefined ? { kind, text } : { kind, text, scope };
}
