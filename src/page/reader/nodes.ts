/** Node tests by `nodeType`, which hold for nodes of any window (jsdom's, a frame's), where `instanceof` does not. */
export const isText = (node: Node): node is Text => node.nodeType === 3;
export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isShadow = (node: Node): node is ShadowRoot => 'host' in node && node.nodeType === 11;

/** The shadow roots that some nodes stand in, one for each node in any. */
export const shadowRootsOf = (nodes: readonly Node[]): readonly ShadowRoot[] =>
  nodes.map((node) => node.getRootNode()).filter(isShadow);

/** Elements of any namespace that can have the focus. */
export const isFocusable = (element: Element): element is HTMLElement | SVGElement => 'focus' in element;

/** Where an event happened, if that is an element. */
export function elementAt(event: Event): Element | undefined {
  const [target] = event.composedPath();
  // Whatever has this type of node is an element.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return target && 'nodeType' in target && target.nodeType === 1 ? (target as Element) : undefined;
}
