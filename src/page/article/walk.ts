/** Reads the page's text as lines: what stands between two block boundaries, with the boxes (block elements) around it. */
import { isHidden, namesOf } from './hints';
import { isElement, isText } from './nodes';
import { BOLD, INLINE, LEAD, SKIPPED } from './tags.data';
import { createRunBuilder, type TextRun } from './text-run';

/** A block element. */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Box | null;
  /** Place in {@link PageLines.boxes}. */
  readonly index: number;
}

/** A line of text inside one box. Lengths are UTF-16 code units of the run's text. */
export interface Line {
  readonly run: TextRun;
  readonly box: Box;
  readonly linkChars: number;
  readonly boldChars: number;
  /** Length of the bold or underlined words that the line begins with. */
  readonly leadChars: number;
  /** A rule stands between this line and the one before. */
  readonly afterRule: boolean;
}

export interface PageLines {
  /** In document order, so that a parent stands before its children. */
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

/** What boxes of one make have in common. */
export const signatureOf = ({ tag, element }: Box): string => `${tag}.${element.getAttribute('class') ?? ''}`;

/** Notes for screen readers inside a sentence ("opens in new tab") are no words of the article. */
const NOTE = / (?:sr only|visually ?hidden|screen ?reader|assistive text|offscreen) /;
const NOTE_TEXT = /^[\s,(]*(?:link )?opens? (?:in )?(?:a )?new (?:tab|window)[\s).]*$/i;
const NOTE_MAX_CHARS = 60;

/** Drawn with characters. */
const RULE = /^[_*\s·•—–-]{2,}$/;

const SENTENCE_END = /[.!?:…"”’')\]]$/;
const SENTENCE_START = /^\s*[\p{Lu}\p{N}"“‘'([•–—-]/u;

/** One pass over the page, linear in its size and without recursion: pages may nest deeper than the stack. */
export function walkPage(root: Element): PageLines {
  const boxes: Box[] = [];
  const lines: Line[] = [];
  const run = createRunBuilder();
  const addBox = (element: Element, parent: Box | null): Box => {
    const added = { element, tag: element.localName, parent, index: boxes.length };
    boxes.push(added);
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
    if (box.element === node) {
      flush();
      box = box.parent!;
    } else if (isElement(node)) count(node.localName, -1);
  };

  let node: Node | null = root.firstChild;
  while (node) {
    if (enter(node)) {
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      leave(node);
    }
    while (node && !node.nextSibling) {
      node = node.parentNode === root ? null : node.parentNode;
      if (node) leave(node);
    }
    node = node?.nextSibling ?? null;
  }
  flush();
  return { boxes, lines };
}

function isNote(element: Element): boolean {
  if (isHidden(element) || NOTE.test(namesOf(element))) return true;
  const text = element.firstChild && !element.firstElementChild ? element.textContent : '';
  return text.length > 0 && text.length <= NOTE_MAX_CHARS && NOTE_TEXT.test(text);
}
