/** Reads the page's text as lines: what stands between two block boundaries, with the boxes (block elements) around it. */
import { isHidden, isMarkedBody, isUnseen, namesOf } from './box-facts';
import { isElement, isShadow, isText } from './nodes';
import { BOLD, INLINE, LEAD, SKIPPED } from './tags.data';
import type { Box, Line, PageLines } from '../../article/page-lines';
import { createRunBuilder, type TextRun } from './text-run';

/** The facts about a page, and the way from them back to it: `runs[i]` is line `i` in the page, `elements[i]` box `i`. */
export interface WalkedPage extends PageLines {
  readonly runs: readonly TextRun[];
  readonly elements: readonly Element[];
}

/** Notes for screen readers inside a sentence ("opens in new tab") are no words of the article. */
const NOTE = / (?:sr only|visually ?hidden|screen ?reader|assistive text|offscreen) /;
const NOTE_TEXT = /^[\s,(]*(?:link )?opens? (?:in )?(?:a )?new (?:tab|window)[\s).]*$/i;
const NOTE_MAX_CHARS = 60;

/** Block elements beyond this number are not read: the article of so vast a page has begun long before. */
const MAX_BOXES = 100_000;
/** In characters. Classes beyond are data; what boxes of one make share stands at the front. */
const MAX_MAKE_CHARS = 300;

/** Drawn with characters. */
const RULE = /^[_*\s·•—–-]{2,}$/;

const SENTENCE_END = /[.!?:…"”’')\]]$/;
const SENTENCE_START = /^\s*[\p{Lu}\p{N}"“‘'([•–—-]/u;

/** One pass over the page, linear in its size and without recursion: pages may nest deeper than the stack. */
export function walkPage(root: Element): WalkedPage {
  const boxes: Box[] = [];
  const lines: Line[] = [];
  const run = createRunBuilder();
  const runs: TextRun[] = [];
  const elements: Element[] = [];
  let codes = 0;
  const addBox = (element: Element, parent: Box | null): Box => {
    const tag = element.localName;
    const unseen = isUnseen(element);
    const added = {
      tag,
      parent,
      index: boxes.length,
      make: `${tag}.${element.getAttribute('class') ?? ''}`.slice(0, MAX_MAKE_CHARS),
      names: namesOf(element),
      role: (element.getAttribute('role') ?? '').slice(0, MAX_MAKE_CHARS),
      hidden: isHidden(element) || (unseen && parent !== null && !isUnseen(elements[parent.index]!)),
      isBody: isMarkedBody(element),
      timed: false,
    };
    boxes.push(added);
    elements.push(element);
    return added;
  };
  let box = addBox(root, null);
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
      lines.push({ text: taken.text, index: lines.length, box, linkChars, boldChars, leadChars, afterRule });
      runs.push(taken);
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

  /** Custom elements are inline where they stand in the middle of a paragraph. */
  const isInline = (tag: string) => INLINE.has(tag) || (tag.includes('-') && box.tag === 'p' && run.length() > 0);

  const count = (tag: string, step: number) => {
    if (tag === 'a') links += step;
    if (BOLD.has(tag)) bolds += step;
    if (LEAD.has(tag)) leads += step;
  };

  /** Whether the node's children are to be read. */
  const enter = (node: Node): boolean => {
    if (isText(node)) addText(node);
    if (!isElement(node)) return false;
    const tag = node.localName;
    if (tag === 'pre' || tag === 'code') codes++;
    if (tag === 'time' || node.hasAttribute('datetime')) markTimed(box);
    if (tag === 'br') breaks++;
    else if (tag === 'hr') {
      flush();
      afterRule = true;
    } else if (SKIPPED.has(tag)) run.skip();
    else if (!isInline(tag)) {
      flush();
      box = addBox(node, box);
      return true;
    } else if (isNote(node)) run.skip();
    else {
      count(tag, 1);
      return true;
    }
    return false;
  };

  const leave = (node: Node) => {
    if (elements[box.index] === node) {
      flush();
      box = box.parent!;
    } else if (isElement(node)) count(node.localName, -1);
  };

  let node = firstIn(root);
  while (node && boxes.length < MAX_BOXES) {
    if (enter(node)) {
      const inner: Node | null = firstIn(node);
      if (inner) {
        node = inner;
        continue;
      }
      leave(node);
    }
    let next = nextTo(node);
    while (!next) {
      node = nodeAround(node);
      if (!node || node === root) break;
      leave(node);
      next = nextTo(node);
    }
    node = next;
  }
  flush();
  return { boxes, lines, runs, elements, codes };
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

/** A post says when it was written. */
function markTimed(box: Box): void {
  for (let at: Box | null = box; at && !at.timed; at = at.parent) at.timed = true;
}

function isNote(element: Element): boolean {
  if (isHidden(element) || NOTE.test(namesOf(element))) return true;
  const text = element.firstChild && !element.firstElementChild ? element.textContent : '';
  return text.length > 0 && text.length <= NOTE_MAX_CHARS && NOTE_TEXT.test(text);
}
