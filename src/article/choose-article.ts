import type { Article, Block, BlockKind } from '../engine';
import { toBlocks, type PageBlock } from './blocks';
import { findConcealed } from './concealed';
import { findRoot } from './find-root';
import { findHeadline } from './headline';
import { skipReason } from './skip-reason';
import { linkShare, wordCount } from './mass';
import { readFurther } from './further-articles';
import { readMetadata } from './metadata';
import { unpackLines, type PageFacts } from './page-facts';
import type { Line } from './page-lines';
import { isHeading, selectLines } from './select-lines';
import { splitArticles } from './split-articles';
import { findStandfirst } from './standfirst';

/** What of a page is its article. */
export interface ArticleChoice {
  readonly article: Article;
  readonly places: ArticlePlaces;
}

/** Where the article stands among a page's lines and boxes, by their places in {@link PageFacts}. */
export interface ArticlePlaces {
  /** The article's blocks in order: parts of lines, in UTF-16 code units. */
  readonly blocks: readonly { readonly line: number; readonly start: number; readonly end: number }[];
  /** Other lines, in which the article's words may stand again. */
  readonly echoes: readonly number[];
  /** The box that holds the article. */
  readonly root: number;
  /** Boxes with running text that are not shown, but may be later. */
  readonly concealed: readonly number[];
}

/**
 * Chooses a page's article by plain facts alone, without the DOM: in the browser this runs in the background, so that the content script
 * that every page has to carry stays small. `anyway` reads what would be skipped: the reader asked for it.
 */
export function chooseArticle(facts: PageFacts, anyway = false): ArticleChoice {
  const { url, status } = facts;
  const metadata = readMetadata(facts.head);
  const page = unpackLines(facts);
  const outline = findRoot(page);
  const selection = selectLines(page, outline);
  const { lines, others } = selection;
  const words = lines.reduce((sum, { text }) => sum + wordCount(text), 0);
  const skipped = anyway ? undefined : skipReason({ page, ...selection, words, metadata, url, status });
  const first = lines.find((line) => !isHeading(line)) ?? lines[0];
  const headline = first && findHeadline(page, outline, first, metadata.title);
  // Headings above the headline name the section.
  const start = headline && headline.index < first.index ? headline.index : -1;
  const body = lines.filter((line) => line !== headline && line.index > start);
  const { title, descriptions } = metadata;
  const split = splitArticles(page, body, outline.root);
  const standfirst = findStandfirst(page, outline, { headline, body: split.first, descriptions });
  const own = skipped
    ? []
    : [
        ...wholeLines('headline', headline ? [headline] : []),
        ...wholeLines('standfirst', standfirst),
        ...toBlocks(
          split.first.filter((line) => !standfirst.includes(line)),
          outline,
          selection.headings,
        ),
      ];
  const further = skipped ? [] : split.further.map((one) => readFurther(page, outline, selection, one));
  const address = url || metadata.url;
  const article: Article = {
    id: address,
    url: address,
    title: headline?.text ?? title,
    lang: skipped === 'not-english' ? metadata.lang : 'en',
    authors: metadata.authors,
    publisher: metadata.publisher,
    ...(metadata.published && { published: metadata.published }),
    blocks: own.map(toBlock),
    ...(skipped && { skipped }),
  };
  const more = further.map(({ blocks, head }) => {
    const { id, url, lang, publisher } = article;
    return { id, url, lang, publisher, ...head, blocks: blocks.map(toBlock) };
  });
  const blocks = [...own, ...further.flatMap(({ blocks }) => blocks)];
  const echoes = skipped
    ? []
    : others.filter((line) => line !== headline && !standfirst.includes(line) && !isLink(line));
  const places = {
    blocks: blocks.map(({ line, start, end }) => ({ line: line.index, start, end })),
    echoes: echoes.map((line) => line.index),
    root: outline.root.index,
    concealed: skipped ? [] : findConcealed(page, outline),
  };
  return { article: more.length > 0 ? { ...article, more } : article, places };
}

/** Headlines of other articles say the same words as this one's, but they lead there. */
const isLink = (line: Line) => linkShare(line) > 0.5;

const wholeLines = (kind: BlockKind, lines: readonly Line[]): PageBlock[] =>
  lines.map((line) => ({ kind, line, start: 0, end: line.text.length }));

function toBlock({ kind, line, start, end, scope }: PageBlock): Block {
  const text = line.text.slice(start, end);
  return scope === undefined ? { kind, text } : { kind, text, scope };
}
