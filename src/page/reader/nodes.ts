/** Node tests by `nodeType`, which hold for nodes of any window (jsdom's, a frame's), where `instanceof` does not. */
export const isText = (node: Node): node is Text => node.nodeType === 3;
export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isShadow = (node: Node): node is ShadowRoot => 'host' in node && node.nodeType === 11;
