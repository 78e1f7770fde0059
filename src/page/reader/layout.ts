import { nestedMakeOf } from './box-facts';

/** What style sheets make of an element. Without layout (on the command line) nothing is known and only the markup tells. */

/** Whether an element that stands among words is laid out as such, bounds a line, or is not shown at all. */
export type InlineLayout = 'inline' | 'block' | 'hidden';

const hasLayout = (element: Element) => typeof element.checkVisibility === 'function';

/** Not shown: itself, or a box around it. */
export const isUnseen = (element: Element): boolean =>
  hasLayout(element) && !element.checkVisibility({ checkVisibilityCSS: true });

const BLOCK_DISPLAY = /^(?:block|flow-root|flex|grid|table|list-item)$/;

/** Undefined where there is no layout. `isAlone`: nothing stands beside the element in its line, so that how it is laid out does not matter. */
export type LayoutReader = (element: Element, isAlone: boolean) => InlineLayout | undefined;

/**
 * For one reading of a page. Drop capitals and what is set at a place of its own are laid out as blocks but read with their words. Asking
 * for styles costs more than all else: elements of one make in boxes of one make are taken to be laid out alike.
 */
export function createLayoutReader(): LayoutReader {
  const known = new Map<string, InlineLayout>();
  return (element, isAlone) => {
    const view = hasLayout(element) ? element.ownerDocument.defaultView : null;
    if (!view) return undefined;
    if (isUnseen(element)) return 'hidden';
    if (isAlone) return 'inline';
    const make = nestedMakeOf(element) + (element.getAttribute('style') ?? '');
    const layout = known.get(make) ?? layoutIn(view, element);
    known.set(make, layout);
    return layout;
  };
}

function layoutIn(view: Window, element: Element): InlineLayout {
  const { display, float, position } = view.getComputedStyle(element);
  const isInFlow = float === 'none' && (position === 'static' || position === 'relative');
  return isInFlow && BLOCK_DISPLAY.test(display) ? 'block' : 'inline';
}
