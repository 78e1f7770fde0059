import * as data from './hints.data';

/**
 * What a box's own markup says about it.
 * `foreign`: navigation, comments, consent; `noise`: promotion and the like, where less certain; `quote-box`: a pull quote; `hidden`: not shown, as far as the markup tells.
 */
export type Hint = 'foreign' | 'noise' | 'caption' | 'byline' | 'standfirst' | 'quote-box' | 'embed' | 'hidden';

/** Longest name that is looked at: some pages keep data in class attributes. */
const MAX_NAME_CHARS = 300;

const FOREIGN_TAGS = new Set(['nav', 'menu', 'dialog']);
const NOISE_TAGS = new Set(['aside', 'footer', 'form', 'address']);
const FOREIGN_ROLES = new Set(['navigation', 'search', 'menu', 'menubar', 'toolbar']);
const NOISE_ROLES = new Set(['banner', 'complementary', 'contentinfo', 'dialog', 'alert']);
const HIDDEN_STYLE = /display:\s*none|visibility:\s*hidden/i;

export function hintOf(element: Element): Hint | null {
  const tag = element.localName;
  const classes = element.getAttribute('class') ?? '';
  if (data.EMBED_CLASSES.test(classes)) return 'embed';
  if (isHidden(element, classes)) return 'hidden';
  if (tag === 'figcaption' || tag === 'caption') return 'caption';
  const parts = wordsOf(element, classes);
  const pairs = parts.slice(1).map((word, i) => `${parts[i]}-${word}`);
  const named = (words: ReadonlySet<string>, two?: ReadonlySet<string>) =>
    parts.some((word) => words.has(word)) || (two !== undefined && pairs.some((pair) => two.has(pair)));
  if (named(data.PULL_QUOTE_WORDS, data.PULL_QUOTE_PAIRS)) return 'quote-box';
  const role = element.getAttribute('role') ?? '';
  if (FOREIGN_TAGS.has(tag) || FOREIGN_ROLES.has(role) || named(data.FOREIGN_WORDS)) return 'foreign';
  if (NOISE_TAGS.has(tag) || NOISE_ROLES.has(role)) return 'noise';
  if (named(data.CAPTION_WORDS, data.CAPTION_PAIRS)) return 'caption';
  if (tag === 'figure') return 'caption';
  if (named(data.NOISE_WORDS, data.NOISE_PAIRS)) return 'noise';
  if (named(data.BYLINE_WORDS)) return 'byline';
  if (named(data.STANDFIRST_WORDS)) return 'standfirst';
  return null;
}

/** Whether the markup itself says that this is the article's text. */
export function isBody(element: Element): boolean {
  if (
    /articleBody/i.test(
      `${element.getAttribute('itemprop')} ${element.getAttribute('property')} ${element.getAttribute('name')}`,
    )
  )
    return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, MAX_NAME_CHARS).toLowerCase();
  return names.split(/\s+/).some((name) => data.BODY_NAMES.has(name.replaceAll(/_+|-+/g, '-')));
}

function isHidden(element: Element, classes: string): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (HIDDEN_STYLE.test(element.getAttribute('style') ?? '')) return true;
  return classes
    .toLowerCase()
    .split(/\s+/)
    .some((name) => data.HIDDEN_NAMES.has(name) || data.HIDDEN_WORDS.has(name));
}

/** `relatedStories__item` → related, stories, item. */
function wordsOf(element: Element, classes: string): string[] {
  const names = [classes, element.id, element.getAttribute('data-component'), element.getAttribute('data-testid')].join(
    ' ',
  );
  return names
    .slice(0, MAX_NAME_CHARS)
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word, i, all) => word !== '' && !data.QUALIFIERS.has(all[i - 1] ?? ''));
}
