import path from 'node:path';
import { fromHtml } from '../../src/cli/read-input';
import type { TextDocument, TokenRange } from '../../src/engine/document/document';
import { readDocument } from '../../src/engine/document/read-document';
import { readJsonLines } from '../corpus';
import { readMarkedPages } from '../marked-pages';
import { foldOf, readMaterial } from '../material';
import type { PreparedArticle, TokenAttribution } from '../prepare';
import { SETTINGS } from '../train-model';
import { keyOf } from './held-out';

/** Where a document is from: PolNeAR, the marked pages, or texts in which nothing is marked, which have words for the vocabulary. */
export type Part = 'polnear' | 'page' | 'text';

/** What the encoder is trained on, a line of JSON for each document; training/encoder/material.py says what the fields are. */
export function materialLines(corpus: string): string[] {
  const pages = new Set(readMarkedPages(corpus).map(({ id }) => id));
  const { articles } = readMaterial(corpus, SETTINGS.seed);
  return [
    ...articles.map(({ article }) => lineOf(article, pages.has(article.id) ? 'page' : 'polnear')),
    ...readTexts(corpus).map((article) => lineOf(article, 'text')),
  ];
}

/** A document's line. */
export function lineOf({ id, document, attributions, marked }: PreparedArticle, part: Part): string {
  return JSON.stringify({
    key: keyOf(document),
    id,
    part,
    fold: foldOf(id),
    tokens: document.tokens.map(({ text }) => text),
    blocks: document.tokens.map(({ block }) => block),
    sentences: document.sentences.map(({ tokens }) => tokens.start),
    marked: [...marked],
    attributions: attributions.map(({ standing, cue, source, content }: TokenAttribution) => ({
      standing,
      cue: pairs(cue),
      source: pairs(source),
      content: pairs(content),
    })),
  });
}

const pairs = (ranges: readonly TokenRange[]) => ranges.map(({ start, end }) => [start, end]);

function readTexts(corpus: string): PreparedArticle[] {
  const pages = readJsonLines<{ id: string; url: string; html: string }>(path.join(corpus, 'pool/pages.jsonl.gz'));
  return pages.map(({ id, url, html }) => unmarked(id, readDocument(fromHtml(html, id, url).article)));
}

const unmarked = (id: string, document: TextDocument): PreparedArticle => ({
  id,
  document,
  attributions: [],
  marked: new Uint8Array(document.tokens.length),
});
