import type { Box } from '../../article/page-lines';

/** Longest names that are looked at: some pages keep data in class attributes. */
const MAX_NAME_CHARS = 300;
/** Names that say what else is there or how it looks: `has-normal-font-size`, `with-sidebar`. */
const LOOKS = /(?<![\w-])(?:with|has|have|no|not|without)[-_][\w-]*/g;
/** Words that turn the next one round: `below-navigation`. */
const QUALIFIER = / (?:show|above|below|before|after|overflow|scrollbar|backface) \w+/g;

const HIDDEN_STYLE = /display:\s*none|visibility:\s*hidden/i;

/** Whether the markup itself hides the element. */
export function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    HIDDEN_STYLE.test(element.getAttribute('style') ?? '')
  );
}

/** What a block element's own markup tells, without its place and its layout. */
export function factsOf(element: Element): Pick<Box, 'tag' | 'make' | 'names' | 'role' | 'isBody'> {
  const tag = element.localName;
  return {
    tag,
    make: makeOf(element),
    names: namesOf(element),
    role: (element.getAttribute('role') ?? '').slice(0, MAX_NAME_CHARS),
    isBody: ['itemprop', 'property', 'name'].some((name) => /articleBody/i.test(element.getAttribute(name) ?? '')),
  };
}

/** Tag and classes, which boxes that repeat share. Classes beyond the limit are data. */
const makeOf = (element: Element): string =>
  `${element.localName}.${element.getAttribute('class') ?? ''}`.slice(0, MAX_NAME_CHARS);

/** The same with that of the element around it. */
export const nestedMakeOf = (element: Element): string =>
  `${makeOf(element)}<${element.parentElement ? makeOf(element.parentElement) : ''}`;

/** `relatedStories__item` → ` related stories item `; elements of the page's own are named by their tags as well. */
export function namesOf(element: Element): string {
  const tag = element.localName.includes('-') ? element.localName : '';
  const given = ['class', 'id', 'data-component', 'data-testid'].map((name) => element.getAttribute(name));
  const names = [tag, ...given].join(' ');
  const spaced = names
    .slice(0, MAX_NAME_CHARS)
    .replace(LOOKS, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' ');
  return ` ${spaced} `.replace(QUALIFIER, ' ');
}
