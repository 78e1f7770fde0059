/** What a page's head means: meta elements and JSON-LD (schema.org). None of it is trusted alone. */
import type { PageHead } from './page-head';
import { normaliseText } from './normalise-text';

export interface Metadata {
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher: string;
  /** What the page says that it is about, in one sentence or two. */
  readonly descriptions: readonly string[];
  /** Declared language, as given; empty where none is. */
  readonly lang: string;
  /** The page gives a date of publication. */
  readonly dated: boolean;
  /** That date, `YYYY-MM-DD`; empty where it is written otherwise. */
  readonly published: string;
  /** schema.org types of the page's own items, without those that stand on any page (organisations, breadcrumbs, pictures). */
  readonly types: readonly string[];
  /** `og:type`, lower case; empty where none. */
  readonly openGraphType: string;
  /** The software that made the page, lower case. */
  readonly generator: string;
  /** The page's own address, as its head gives it; empty where none. */
  readonly url: string;
}

const MAX_ITEMS = 2000;
/** In characters, of a title or a name. */
const MAX_CHARS = 2000;
const MAX_AUTHORS = 50;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;
const DATE_NAME = /publi(?:sh|cation)|pub-?date|^(?:dc\.|sailthru\.)?date/;

/** The day at the beginning of a date as ISO 8601 writes it. */
const DAY = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?=T|\s|$)/;

type Item = Readonly<Record<string, unknown>>;

export function readMetadata(head: PageHead): Metadata {
  const meta = firstOfEach(head.meta);
  const items = readItems(head.jsonLd);
  const article = items.find((item) =>
    typesOf(item).some((type) => ARTICLE_TYPE.test(type) || type === 'LiveBlogPosting'),
  );
  const types = new Set([...items.flatMap(typesOf), ...head.itemTypes.map(lastPart)]);
  const first = (...names: string[]) => names.map((name) => meta.get(name)).find((value) => value) ?? '';
  const dates = [...meta].filter(([name]) => DATE_NAME.test(name)).map(([, content]) => content);
  const datePublished = text(article?.['datePublished']);
  const authors = article ? namesOf(article['author']) : [];
  return {
    title: first('og:title', 'twitter:title') || text(article?.['headline']) || head.title,
    authors: (authors.length > 0
      ? authors
      : splitNames(first('author', 'article:author', 'byl', 'dc.creator', 'sailthru.author'))
    ).slice(0, MAX_AUTHORS),
    publisher: first('og:site_name', 'application-name') || (namesOf(article?.['publisher'])[0] ?? ''),
    descriptions: [
      ...['description', 'og:description', 'twitter:description', 'sailthru.description'].map((name) => first(name)),
      text(article?.['description']),
    ],
    lang: head.lang || text(article?.['inLanguage']) || first('og:locale', 'language'),
    dated: dates.some((date) => /\d{4}/.test(date)) || datePublished !== '' || head.dated,
    published: [datePublished, ...dates].map((date) => DAY.exec(date)?.[0] ?? '').find((day) => day !== '') ?? '',
    types: [...types].map(text),
    openGraphType: first('og:type').toLowerCase(),
    generator: first('generator').toLowerCase(),
    url: head.canonical || first('og:url'),
  };
}

/** Where a page gives a name twice, the first counts. */
function firstOfEach(pairs: PageHead['meta']): Map<string, string> {
  const meta = new Map<string, string>();
  for (const [name, content] of pairs) {
    if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}

/** All items of the page's JSON-LD, lists and graphs opened; what is no JSON is passed over. */
function readItems(texts: readonly string[]): Item[] {
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
  for (const json of texts) {
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
export function splitNames(line: string): string[] {
  return line
    .replace(/^(?:analysis |opinion |written )?by:? /i, '')
    .split(/,| and | & /)
    .map((name) => name.trim())
    .filter((name) => name !== '' && name.length < 60 && !/^https?:/.test(name));
}
