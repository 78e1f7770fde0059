/** What a page says about itself in its head: meta elements and JSON-LD (schema.org). None of it is trusted alone. */
import { normaliseText } from './text-run';

export interface Metadata {
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher: string;
  /** Declared language, as given; empty where none is. */
  readonly lang: string;
  /** The page gives a date of publication. */
  readonly dated: boolean;
  /** schema.org types of the page's own items, without those that stand on any page (organisations, breadcrumbs, pictures). */
  readonly types: readonly string[];
  /** `og:type`, lower case; empty where none. */
  readonly openGraphType: string;
  /** The software that made the page, lower case. */
  readonly generator: string;
  /** The page's own address, as its head gives it; empty where none. */
  readonly url: string;
}

/** JSON-LD beyond this size is data, not a description. */
const MAX_JSON_CHARS = 500_000;
const MAX_ITEMS = 2000;
/** In characters, of a title, a name, an address: a page can put a book into its head. */
const MAX_CHARS = 2000;
const MAX_AUTHORS = 50;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;
const DATE_NAME = /publi(?:sh|cation)|pub-?date|^(?:dc\.|sailthru\.)?date/;

type Item = Readonly<Record<string, unknown>>;

export function readMetadata(document: Document): Metadata {
  const meta = readMeta(document);
  const items = readItems(document);
  const article = items.find((item) =>
    typesOf(item).some((type) => ARTICLE_TYPE.test(type) || type === 'LiveBlogPosting'),
  );
  const types = new Set(items.flatMap(typesOf));
  for (const element of document.querySelectorAll('[itemtype]')) {
    types.add(lastPart(element.getAttribute('itemtype') ?? ''));
  }
  const first = (...names: string[]) => names.map((name) => meta.get(name)).find((value) => value) ?? '';
  const authors = article ? namesOf(article['author']) : [];
  return {
    title: first('og:title', 'twitter:title') || text(article?.['headline']) || text(document.title),
    authors: (authors.length > 0
      ? authors
      : splitNames(first('author', 'article:author', 'byl', 'dc.creator', 'sailthru.author'))
    ).slice(0, MAX_AUTHORS),
    publisher: first('og:site_name', 'application-name') || (namesOf(article?.['publisher'])[0] ?? ''),
    lang:
      text(document.documentElement?.getAttribute('lang')) ||
      text(article?.['inLanguage']) ||
      first('og:locale', 'language'),
    dated:
      [...meta.keys()].some((name) => DATE_NAME.test(name) && /\d{4}/.test(meta.get(name)!)) ||
      text(article?.['datePublished']) !== '' ||
      document.querySelector('[itemprop~="datePublished"]') !== null,
    types: [...types].map(text),
    openGraphType: first('og:type').toLowerCase(),
    generator: first('generator').toLowerCase(),
    url: text(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) || first('og:url'),
  };
}

function readMeta(document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = text(element.getAttribute('content'));
    if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}

/** All items of the page's JSON-LD, lists and graphs opened; what is no JSON is passed over. */
function readItems(document: Document): Item[] {
  const items: Item[] = [];
  const open = (value: unknown) => {
    if (items.length >= MAX_ITEMS) return;
    if (Array.isArray(value)) value.forEach(open);
    else if (isItem(value)) {
      items.push(value);
      open(value['@graph']);
      open(value['mainEntity']);
    }
  };
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    const json = script.textContent ?? '';
    if (json.length > MAX_JSON_CHARS) continue;
    try {
      open(JSON.parse(json));
    } catch {
      // A page's broken JSON tells nothing.
    }
  }
  return items;
}

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null;

function typesOf(item: Item): string[] {
  const type = item['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string').map(lastPart);
}

const lastPart = (name: string) => name.slice(name.lastIndexOf('/') + 1);

/** Normalised and bounded; empty for what is no text. */
const text = (value: unknown): string => (typeof value === 'string' ? normaliseText(value.slice(0, MAX_CHARS)) : '');

/** Names of one or several people or organisations, given as strings or items. */
function namesOf(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list
    .map((one) => text(isItem(one) ? one['name'] : one))
    .filter((name) => name !== '' && !/^https?:/.test(name));
}

/** `By Ada Pell and Tom Reyes` → both names. */
function splitNames(line: string): string[] {
  return line
    .replace(/^(?:analysis |opinion |written )?by:? /i, '')
    .split(/,| and | & /)
    .map((name) => name.trim())
    .filter((name) => name !== '' && name.length < 60 && !/^https?:/.test(name));
}
