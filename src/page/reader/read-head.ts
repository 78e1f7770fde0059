import { normaliseText } from '../../article/normalise-text';
import { MAX_HEAD_ITEMS, MAX_JSON_CHARS, MAX_JSON_PIECES, type PageHead } from '../../article/page-head';

/** In characters, of a title, a name, an address: a page can put a book into its head. */
const MAX_CHARS = 2000;

/** What the page says about itself, bounded in number and length. */
export function readHead(document: Document): PageHead {
  const all = (selector: string) => [...document.querySelectorAll(selector)].slice(0, MAX_HEAD_ITEMS);
  return {
    title: bounded(document.title),
    lang: bounded(document.documentElement?.getAttribute('lang')),
    canonical: bounded(document.querySelector('link[rel="canonical"]')?.getAttribute('href')),
    meta: all('meta[content]').map((element) => {
      const name = ['property', 'name', 'itemprop'].map((key) => element.getAttribute(key)).find((one) => one !== null);
      return [bounded(name).toLowerCase(), bounded(element.getAttribute('content'))];
    }),
    jsonLd: all('script[type*="ld+json"]')
      .map((script) => script.textContent ?? '')
      .filter((json) => json.length <= MAX_JSON_CHARS)
      .slice(0, MAX_JSON_PIECES),
    itemTypes: all('[itemtype]').map((element) => bounded(element.getAttribute('itemtype'))),
    dated: document.querySelector('[itemprop~="datePublished"]') !== null,
  };
}

const bounded = (text: string | null | undefined): string => normaliseText((text ?? '').slice(0, MAX_CHARS));
