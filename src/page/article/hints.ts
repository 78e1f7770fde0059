import * as data from './hints.data';

/**
 * What a box's own markup says about it.
 * `foreign`: navigation, comments, consent; `noise`: promotion and the like, where less certain; `quote-box`: a pull quote;
 * `hidden`: not shown, as far as the markup tells.
 */
export type Hint = 'foreign' | 'noise' | 'caption' | 'byline' | 'standfirst' | 'quote-box' | 'embed' | 'hidden';

/** Longest names that are looked at: some pages keep data in class attributes. */
const MAX_NAME_CHARS = 300;

const FOREIGN_TAG = /^(?:nav|menu|dialog|navigation|search|menubar|toolbar)$/;
const NOISE_TAG = /^(?:aside|footer|form|address|banner|complementary|contentinfo|alert)$/;
const HIDDEN_STYLE = /display:\s*none|visibility:\s*hidden/i;

export function hintOf(element: Element): Hint | null {
  const tag = element.localName;
  const role = element.getAttribute('role') ?? '';
  const names = namesOf(element);
  if (data.EMBED.test(names)) return 'embed';
  if (isHidden(element) || data.HIDDEN.test(names)) return 'hidden';
  if (/caption/.test(tag)) return 'caption';
  if (data.PULL_QUOTE.test(names)) return 'quote-box';
  if (FOREIGN_TAG.test(tag) || FOREIGN_TAG.test(role) || data.FOREIGN.test(names)) return 'foreign';
  if (NOISE_TAG.test(tag) || NOISE_TAG.test(role)) return 'noise';
  if (tag === 'figure' || data.CAPTION.test(names)) return 'caption';
  if (data.NOISE.test(names)) return 'noise';
  if (data.BYLINE.test(names)) return 'byline';
  return data.STANDFIRST.test(names) ? 'standfirst' : null;
}

/** Whether the markup itself says that this is the article's text. */
export function isBody(element: Element): boolean {
  const property = ['itemprop', 'property', 'name'].some((name) =>
    /articleBody/i.test(element.getAttribute(name) ?? ''),
  );
  return property || data.BODY.test(namesOf(element));
}

export function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    HIDDEN_STYLE.test(element.getAttribute('style') ?? '')
  );
}

/** `relatedStories__item` → ` related stories item `. */
export function namesOf(element: Element): string {
  const names = ['class', 'id', 'data-component', 'data-testid'].map((name) => element.getAttribute(name)).join(' ');
  const spaced = names
    .slice(0, MAX_NAME_CHARS)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' ');
  return ` ${spaced} `.replace(data.QUALIFIER, ' ');
}
