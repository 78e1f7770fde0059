/** What style sheets make of an element. Without layout (on the command line) nothing is known and only the markup tells. */

/** Whether an element that stands among words is laid out as such, bounds a line, or is not shown at all. */
export type InlineLayout = 'inline' | 'block' | 'hidden';

const hasLayout = (element: Element) => typeof element.checkVisibility === 'function';

/** Not shown: itself, or a box around it. */
export const isUnseen = (element: Element): boolean =>
  hasLayout(element) && !element.checkVisibility({ checkVisibilityCSS: true });

const BLOCK_DISPLAY = /^(?:block|flow-root|flex|grid|table|list-item)$/;

/** Undefined where there is no layout. Drop capitals and what is set at a place of its own are laid out as blocks but read with their words. */
export function inlineLayout(element: Element): InlineLayout | undefined {
  const view = hasLayout(element) ? element.ownerDocument.defaultView : null;
  if (!view) return undefined;
  const { display, visibility, float, position } = view.getComputedStyle(element);
  if (display === 'none' || visibility !== 'visible') return 'hidden';
  const isInFlow = float === 'none' && (position === 'static' || position === 'relative');
  return isInFlow && BLOCK_DISPLAY.test(display) ? 'block' : 'inline';
}
