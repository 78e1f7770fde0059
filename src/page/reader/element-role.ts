import { isHidden, namesOf } from './box-facts';
import type { LayoutReader } from './layout';
import { isText } from './nodes';
import { INLINE, SKIPPED } from './tags.data';

/**
 * What an element is to the text around it. `words`: its text runs on; `box`: it bounds a line; `break`, `rule`: it ends one and has
 * no text; `skip`: its text is not the page's.
 */
export type TextRole = 'words' | 'box' | 'break' | 'rule' | 'skip';

/** Where an element is met. */
export interface Surroundings {
  /** Tag of the box that it stands in. */
  readonly inside: string;
  /** Words of the same line stand before it. */
  readonly hasWords: boolean;
  /** The box around it is shown. */
  readonly isSeen: boolean;
  readonly layoutOf: LayoutReader;
}

/** Notes for screen readers inside a sentence ("opens in new tab") are no words of the article. */
const NOTE = / (?:sr only|visually ?hidden|screen ?reader|assistive text|offscreen) /;
const NOTE_TEXT = /^[\s,(]*(?:link )?opens? (?:in )?(?:a )?new (?:tab|window)[\s).]*$/i;
const NOTE_MAX_CHARS = 60;

/** Hold words and nothing that bounds a line. */
const PARAGRAPH = /^(?:p|h[1-6])$/;
/** Empty elements that are styled to end a line. */
const BREAK = / (?:br|(?:line ?)?break|newline) /;

/** What is hidden among words and longer than this is a part of the page that may be shown some time, no note. */
const MAX_HIDDEN_CHARS = 1000;

export function roleOf(element: Element, surroundings: Surroundings): TextRole {
  const tag = element.localName;
  if (tag === 'br') return 'break';
  if (tag === 'hr') return 'rule';
  if (SKIPPED.has(tag)) return 'skip';
  const isKnown = INLINE.has(tag);
  if (!isKnown && !(isForeign(element) && touchesWords(element, surroundings))) return 'box';
  if (isNote(element)) return 'skip';
  const isStyled = surroundings.isSeen && (!isKnown || element.attributes.length > 0);
  const layout = isStyled ? surroundings.layoutOf(element, isAlone(element, surroundings)) : undefined;
  if (layout === 'hidden') return (element.textContent ?? '').length > MAX_HIDDEN_CHARS ? 'box' : 'skip';
  const isEmpty = element.firstChild === null;
  if (isEmpty && (layout === 'block' || (tag === 'span' && BREAK.test(namesOf(element))))) return 'break';
  return layout === 'block' ? 'box' : 'words';
}

/** Not HTML's own, and laid out like words unless a style sheet says otherwise. Told by the object's name, which holds in any window. */
const isForeign = (element: Element) =>
  element.localName.includes('-') || /Unknown|t Element/.test(Object.prototype.toString.call(element));

/** Such elements are parts of a sentence where the sentence goes on around them; elsewhere they hold parts of the page. */
const touchesWords = ({ nextSibling }: Element, { inside, hasWords }: Surroundings) =>
  hasWords || PARAGRAPH.test(inside) || (nextSibling !== null && isText(nextSibling) && /\S/.test(nextSibling.data));

const isAlone = ({ nextSibling }: Element, { hasWords }: Surroundings) => !hasWords && nextSibling === null;

function isNote(element: Element): boolean {
  if (isHidden(element) || NOTE.test(namesOf(element))) return true;
  const text = element.firstChild && !element.firstElementChild ? (element.textContent ?? '') : '';
  return text.length > 0 && text.length <= NOTE_MAX_CHARS && NOTE_TEXT.test(text);
}
