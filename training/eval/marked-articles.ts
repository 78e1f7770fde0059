import path from 'node:path';
import { fromHtml } from '../../src/cli/read-input';
import type { Article } from '../../src/engine';
import { foldOf } from '../contradictions/logistic';
import { plainArticle, readJsonLines } from '../corpus';

/** Half of the marked articles: what a person chose after reading errors counts as chosen on A, so that B tells the truth. */
export type Half = 'A' | 'B';

/** By a hash of the article's id. */
export const halfOf = (id: string): Half => (foldOf(id, 2) === 0 ? 'A' : 'B');

/** An article in which a reader marked denials, conflicts or both. */
export interface MarkedText {
  readonly id: string;
  readonly article: Article;
  /** Offset in the corpus text for every offset of the document's text; null for a page. */
  readonly toOriginal: Int32Array | null;
}

/** The files of gold in `contradiction/`, and whether their articles are pages of the pool. */
const FILES: Readonly<Record<GoldFile, boolean>> = {
  'denials-pages': true,
  'denials-polnear': false,
  'page-articles': true,
  'polnear-quoted': false,
  'polnear-articles': false,
};

const NAMES = ['denials-pages', 'denials-polnear', 'page-articles', 'polnear-quoted', 'polnear-articles'] as const;

export type GoldFile = (typeof NAMES)[number];

export const goldPath = (corpus: string, file: GoldFile): string => path.join(corpus, `contradiction/${file}.jsonl`);

/** Ids of the articles that a file marks. */
export const markedIds = (corpus: string, file: GoldFile): string[] =>
  readJsonLines<{ id: string }>(goldPath(corpus, file)).map(({ id }) => id);

/** All marked articles by id, pages from their HTML. */
export function readMarkedTexts(corpus: string): Map<string, MarkedText> {
  const wanted = (isPage: boolean) =>
    new Set(NAMES.flatMap((file) => (FILES[file] === isPage ? markedIds(corpus, file) : [])));
  const [pages, texts] = [wanted(true), wanted(false)];
  const found = new Map<string, MarkedText>();
  for (const { id, text } of readJsonLines<{ id: string; text: string }>(path.join(corpus, 'polnear/train.jsonl.gz')))
    if (texts.has(id)) found.set(id, { id, ...plainArticle(id, text) });
  for (const { id, url, html } of readJsonLines<{ id: string; url: string; html: string }>(
    path.join(corpus, 'pool/pages.jsonl.gz'),
  ))
    if (pages.has(id)) found.set(id, { id, article: fromHtml(html, id, url).article, toOriginal: null });
  return found;
}
