import { JSDOM, VirtualConsole } from 'jsdom';
import type { Analysis, Article } from '../engine';
import { readArticle } from '../page/reader/read-article';
import { InputError } from './input-error';
import { readPlainText } from './plain-text';

/** An article to analyse, and what has to be done to its analysis before it is printed. */
export interface Input {
  readonly article: Article;
  readonly finish: (analysis: Analysis) => Analysis;
}

export function fromText(text: string, id: string): Input {
  const { article, restore } = readPlainText(text, id);
  return { article, finish: restore };
}

/** No script of the page runs and nothing is fetched. `url` falls back to the address that the page gives. */
export function fromHtml(html: string, id: string, url = ''): Input {
  const { article } = readArticle(parseHtml(html), url);
  return { article: { ...article, id }, finish: (analysis) => analysis };
}

/** Text that begins like markup is HTML, whatever its file is called. */
export const looksLikeHtml = (text: string): boolean => /^\uFEFF?\s*<[!?a-z]/i.test(text.slice(0, 1000));

let parser: DOMParser | undefined;

/** A document without a window of its own: a third of the time that a whole jsdom page takes, since its style sheets are never read. */
function parseHtml(html: string): Document {
  parser ??= new new JSDOM('', { virtualConsole: new VirtualConsole() }).window.DOMParser();
  try {
    return parser.parseFromString(html, 'text/html');
  } catch (error) {
    // jsdom recurses where browsers stop at 512 levels.
    if (error instanceof RangeError) throw new InputError('elements are nested too deep', { cause: error });
    throw error;
  }
}
