/** Longest names that are looked at: some pages keep data in class attributes. */
const MAX_NAME_CHARS = 300;
/** Words that turn the next one round: `with-sidebar` is no sidebar. */
const QUALIFIER = / (?:with|has|have|no|not|without|show|above|below|before|after|overflow|scrollbar|backface) \w+/g;

const HIDDEN_STYLE = /display:\s*none|visibility:\s*hidden/i;

/** Whether the markup itself hides the element. */
export function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    HIDDEN_STYLE.test(element.getAttribute('style') ?? '')
  );
}

/** Where there is layout; without it (jsdom) only the markup tells. */
export const isUnseen = (element: Element): boolean =>
  typeof element.checkVisibility === 'function' && !element.checkVisibility();

/** Whether the markup itself says that this is the article's text. */
export const isMarkedBody = (element: Element): boolean =>
  ['itemprop', 'property', 'name'].some((name) => /articleBody/i.test(element.getAttribute(name) ?? ''));

/** `relatedStories__item` → ` related stories item `. */
export function namesOf(element: Element): string {
  const names = ['class', 'id', 'data-component', 'data-testid'].map((name) => element.getAttribute(name)).join(' ');
  const spaced = names
    .slice(0, MAX_NAME_CHARS)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' ');
  return ` ${spaced} `.replace(QUALIFIER, ' ');
}
