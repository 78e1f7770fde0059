import { normaliseText } from './text-run';

/** What a page says about itself, as it stands in the page; {@link file://./metadata.ts} tells what it means. */
export interface PageHead {
  /** As the browser's tab shows it. */
  readonly title: string;
  /** Declared language of the document; empty where none is. */
  readonly lang: string;
  /** Canonical address; empty where none is given. */
  readonly canonical: string;
  /** Meta elements with content: names in lower case. */
  readonly meta: readonly (readonly [name: string, content: string])[];
  /** Unread JSON of the page's JSON-LD. */
  readonly jsonLd: readonly string[];
  /** Addresses of the schema.org types that its markup names. */
  readonly itemTypes: readonly string[];
  /** Its markup says when it was published. */
  readonly dated: boolean;
}

/** In characters, of a title, a name, an address: a page can put a book into its head. */
const MAX_CHARS = 2000;
/** JSON-LD beyond this size is data, not a description. In characters. */
export const MAX_JSON_CHARS = 500_000;
/** So many pieces of it are read: together with the page's text they have to fit into a message. */
export const MAX_JSON_PIECES = 30;
/** Elements of one kind that are read. */
export const MAX_HEAD_ITEMS = 1000;

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
