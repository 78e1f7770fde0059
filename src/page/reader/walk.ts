/** Reads the page's text as lines: what stands between two block boundaries, with the block elements around it. */
import { isHidden } from './box-facts';
import { roleOf } from './element-role';
import { createLayoutReader, isUnseen } from './layout';
import { isElement, isShadow, isText } from './nodes';
import { BOLD, LEAD } from './tags.data';
import type { Line } from '../../article/page-lines';
import { createRunBuilder, type TextRun } from './text-run';

/** A block element as it is met. */
export interface WalkedBox {
  readonly element: Element;
  readonly parent: WalkedBox | null;
  /** Not shown, or in one that is not. */
  readonly unseen: boolean;
  readonly hidden: boolean;
  /** A date or time is marked up inside. */
  timed: boolean;
}

export interface WalkedLine extends Omit<Line, 'text' | 'index' | 'box'> {
  readonly box: WalkedBox;
  readonly run: TextRun;
}

export interface Walk {
  readonly root: WalkedBox;
  /** In document order. */
  readonly lines: readonly WalkedLine[];
  /** How many pieces of program code the page shows. */
  readonly codes: number;
}

/** Block elements beyond this number are not read: no reader would wait for so vast a page. */
const MAX_BOXES = 500_000;
/** Nor what is nested deeper: Chromium paints no highlights there. */
const MAX_DEPTH = 4000;

/** Drawn with characters. */
const RULE = /^[_*~∼#\s·•—–-]{2,}$/;

const SENTENCE_END = /[.!?:…"”’')\]]$/;
const SENTENCE_START = /^\s*[\p{Lu}\p{N}"“‘'([•–—-]/u;

/** One pass over the page, linear in its size and without recursion: pages may nest deeper than the stack. */
export function walkPage(root: Element): Walk {
  const lines: WalkedLine[] = [];
  const run = createRunBuilder();
  const layoutOf = createLayoutReader();
  let codes = 0;
  const boxes: WalkedBox[] = [];
  const addBox = (element: Element, parent: WalkedBox | null): WalkedBox => {
    const unseen = isUnseen(element);
    const hidden = isHidden(element) || (unseen && parent !== null && !parent.unseen);
    const added = { element, parent, unseen, hidden, timed: false };
    boxes.push(added);
    return added;
  };
  const rootBox = addBox(root, null);
  let box = rootBox;
  // How many open elements make the text a link, bold, or set off.
  let [links, bolds, leads] = [0, 0, 0];
  let [linkChars, boldChars, leadChars] = [0, 0, 0];
  // Line breaks since the last words.
  let breaks = 0;
  let afterRule = false;

  const flush = () => {
    breaks = 0;
    if (run.length() === 0) return;
    const taken = run.take();
    if (RULE.test(taken.text)) afterRule = true;
    else {
      lines.push({ run: taken, box, linkChars, boldChars, leadChars, afterRule });
      afterRule = false;
    }
    linkChars = boldChars = leadChars = 0;
  };

  /** Two line breaks part paragraphs; a single one does where a sentence ends before it and another begins behind, or where bold print ends. */
  const endBrokenLine = (next: string) => {
    const end = run.tail().trimEnd();
    const parts =
      breaks > 1 ||
      (SENTENCE_END.test(end) && SENTENCE_START.test(next)) ||
      boldChars >= run.length() - 1 !== bolds > 0;
    breaks = 0;
    if (parts) flush();
    else run.breakLine();
  };

  const addText = (node: Text) => {
    if (breaks > 0 && /\S/.test(node.data)) endBrokenLine(node.data);
    const before = run.length();
    run.add(node);
    const after = run.length();
    if (links > 0) linkChars += after - before;
    if (bolds > 0) boldChars += after - before;
    if (leads > 0 && leadChars === before) leadChars = after;
  };

  const count = (element: Element, step: number) => {
    const tag = element.localName;
    if (isLink(element)) links += step;
    if (BOLD.has(tag)) bolds += step;
    if (LEAD.has(tag)) leads += step;
  };

  const enter = (node: Node): boolean => {
    if (isText(node)) addText(node);
    if (!isElement(node)) return false;
    const tag = node.localName;
    if (tag === 'pre' || tag === 'code') codes++;
    if (tag === 'time' || node.hasAttribute('datetime')) markTimed(box);
    const inside = box.element.localName;
    switch (roleOf(node, { inside, hasWords: run.length() > 0, isSeen: !box.unseen, layoutOf })) {
      case 'break':
        breaks++;
        return false;
      case 'rule':
        flush();
        afterRule = true;
        return false;
      case 'skip':
        run.skip();
        return false;
      case 'box':
        flush();
        box = addBox(node, box);
        break;
      case 'words':
    }
    count(node, 1);
    return true;
  };

  const leave = (node: Node) => {
    if (!isElement(node)) return;
    if (box.element === node) {
      flush();
      box = box.parent!;
    }
    count(node, -1);
  };

  let node = firstIn(root);
  let depth = 0;
  while (node && boxes.length < MAX_BOXES) {
    if (enter(node)) {
      const inner: Node | null = depth < MAX_DEPTH ? firstIn(node) : null;
      if (inner) {
        node = inner;
        depth++;
        continue;
      }
      leave(node);
    }
    let next = nextTo(node);
    while (!next) {
      node = nodeAround(node);
      depth--;
      if (!node || node === root) break;
      leave(node);
      next = nextTo(node);
    }
    node = next;
  }
  flush();
  return { root: rootBox, lines, codes };
}

/** The first child; that of an open shadow tree, if the element has one, comes before the element's own. */
const firstIn = (node: Node): Node | null => (isElement(node) && node.shadowRoot?.firstChild) || node.firstChild;

/** The node behind a node; behind the last one of a shadow tree its host's own children, which may be shown in the tree's slots. */
function nextTo(node: Node): Node | null {
  const { nextSibling, parentNode } = node;
  return nextSibling ?? (parentNode && isShadow(parentNode) ? parentNode.host.firstChild : null);
}

const nodeAround = ({ parentNode }: Node): Node | null =>
  parentNode && isShadow(parentNode) ? parentNode.host : parentNode;

/** Leads away from the page: a mere name, or a way to another place of it, is none. */
const isLink = (element: Element) => element.localName === 'a' && /^[^#]/.test(element.getAttribute('href') ?? '');

/** A post says when it was written. */
function markTimed(box: WalkedBox): void {
  for (let at: WalkedBox | null = box; at && !at.timed; at = at.parent) at.timed = true;
}
