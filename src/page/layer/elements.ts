/** Elements in a line, without a framework: the card is all there is. Strings become text nodes, never markup. */

type Child = Node | string | null | undefined | false | readonly Child[];
/** A function among the children is what a click does. */
type Act = () => unknown;

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Child | Act)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  for (const child of children) {
    if (typeof child === 'function') made.addEventListener('click', () => void child());
    else append(made, child);
  }
  return made;
}

/** What a button does not say in words, its label tells; empty where it does. */
export function button(className: string, label: string, ...children: readonly (Child | Act)[]): HTMLButtonElement {
  const told = label !== '' && { 'aria-label': label, title: label };
  return element('button', { class: className, type: 'button', ...told }, ...children);
}

function append(parent: Element, child: Child): void {
  if (child === null || child === undefined || child === false || child === '') return;
  if (typeof child === 'string') parent.append(child);
  else if (child instanceof Node) parent.append(child);
  else for (const one of child) append(parent, one);
}

/** Text of the page whose direction must not spill over: a name in Arabic, a stray bidirectional control. */
export function isolated(text: string, className?: string): HTMLElement {
  return element('bdi', className ? { class: className } : {}, text);
}

const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  previous: 'M10 3.5L5.5 8l4.5 4.5',
  next: 'M6 3.5L10.5 8 6 12.5',
  back: 'M6.5 3.5L3 7l3.5 3.5M3 7h6.5a3.5 3.5 0 0 1 0 7H7',
  copy: 'M6 6V3.5h6.5V10H10M3.5 6H10v6.5H3.5z',
} as const;

export function icon(name: keyof typeof PATHS): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
