/** Where Tab leads out of the card: it stands, for the keyboard, where its statement stands in the page. */
import { isFocusable, isShadow } from '../reader/nodes';

/**
 * Calls `leave` once Tab behind the card's last control, or Shift+Tab before its first, has given the focus to what comes in the page after the
 * start of `words` or before it. Where nothing comes after, the browser goes on as behind the last thing of a page; where nothing before, the focus
 * stays on the card.
 */
export function leaveByTab(card: HTMLElement, words: () => Node | undefined, leave: () => void): void {
  card.addEventListener('keydown', (event) => {
    const { key, target, shiftKey: back } = event;
    const controls = [...card.querySelectorAll('button:not(:disabled)')];
    const isAtEnd = back ? target === controls[0] || target === card : target === controls.at(-1);
    const start = words();
    if (key !== 'Tab' || !isAtEnd || !start) return;
    const isOut = neighbours(outermost(start), back).some(takesFocus);
    if (isOut) leave();
    else if (back) card.focus();
    if (isOut || back) event.preventDefault();
  });
}

/** A node of the document's own tree that stands where the node stands. */
function outermost(node: Node): Node {
  const root = node.getRootNode();
  return isShadow(root) ? outermost(root.host) : node;
}

/** The elements before or after a node, the nearest first. */
function neighbours(node: Node, back: boolean): Element[] {
  const all = [...node.ownerDocument!.querySelectorAll('*')].filter(
    (one) => (node.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) > 0 !== back,
  );
  return back ? all.toReversed() : all;
}

/** What is hidden, inert or disabled takes no focus: trying tells. */
function takesFocus(element: Element): boolean {
  if (!isFocusable(element) || element.tabIndex < 0) return false;
  element.focus();
  return element.ownerDocument.activeElement === element;
}
