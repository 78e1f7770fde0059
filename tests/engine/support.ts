import type { Article, Block } from '../../src/engine/model';
import type { TextDocument } from '../../src/engine/document/document';
import { readDocument } from '../../src/engine/document/read-document';

/** An article of paragraphs, or of blocks of other kinds. */
export function articleOf(...blocks: (string | Block)[]): Article {
  return {
    id: 'test',
    url: 'https://news.example.com/a',
    title: '',
    lang: 'en',
    authors: [],
    publisher: '',
    blocks: blocks.map((block) => (typeof block === 'string' ? { kind: 'paragraph', text: block } : block)),
  };
}

export function readText(...blocks: (string | Block)[]): TextDocument {
  return readDocument(articleOf(...blocks));
}
