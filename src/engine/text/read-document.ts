import type { Article } from '../model';
import type { TextDocument } from './document';

/** Tokens, sentences and quotations of an article. Linear in the text. */
export function readDocument(article: Article): TextDocument {
  return { article, text: '', blocks: [], tokens: [], sentences: [], quotations: [], truncated: false };
}
