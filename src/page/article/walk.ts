/** Reads the page's text as lines: what stands between two block boundaries, with the boxes (block elements) around it. */
import { isElement, isText } from './nodes';
import { BOLD, INLINE, LEAD, SKIPPED } from './tags.data';
import { RunBuilder, type TextRun } from './text-run';

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
const NOTE_CLASS =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|assistive-text|offscreen)(?:$|[\s_-])/i;
const NOTE_TEXT = /^[\s,(]*(?:link )?opens? (?:in )?(?:a )?new (?:tab|window)[\s).]*$/i;
const NOTE_MAX_CHARS = 60;

const SENTENCE_END = /[.!?:…"”’')\]]$/;
const SENTENCE_START = /^\s*[\p{Lu}\p{N}"“‘'([•–—-]/u;

/** One pass over the page, linear in its size. */
export function walkPage(root: Element): PageLines {
  return new Walker(root).walk();
}

interface Counts {
  link: number;
  bold: number;
  lead: number;
}

class Walker {
  private readonly boxes: Box[] = [];
  private readonly lines: Line[] = [];
  private readonly run = new RunBuilder();
  private box: Box;
  /** How many open elements make the text a link, bold, or set off. */
  private readonly open: Counts = { link: 0, bold: 0, lead: 0 };
  private chars: Counts = { link: 0, bold: 0, lead: 0 };
  /** Line breaks since the last words. */
  private breaks = 0;
  private afterRule = false;

  constructor(private readonly root: Element) {
    this.box = this.addBox(root, null);
  }

  /** Without recursion: pages may nest deeper than the stack. */
  walk(): PageLines {
    let node: Node | null = this.root.firstChild;
    while (node) {
      if (this.enter(node)) {
        if (node.firstChild) {
          node = node.firstChild;
          continue;
        }
        this.leave(node);
      }
      while (node && !node.nextSibling) {
        node = node.parentNode === this.root ? null : node.parentNode;
        if (node) this.leave(node);
      }
      node = node?.nextSibling ?? null;
    }
    this.flush();
    return { boxes: this.boxes, lines: this.lines };
  }

  private addBox(element: Element, parent: Box | null): Box {
    const box = { element, tag: element.localName, parent, index: this.boxes.length };
    this.boxes.push(box);
    return box;
  }

  /** Whether the node's children are to be read. */
  private enter(node: Node): boolean {
    if (isText(node)) this.addText(node);
    if (!isElement(node)) return false;
    const tag = node.localName;
    if (tag === 'br') this.breaks++;
    else if (tag === 'hr') {
      this.flush();
      this.afterRule = true;
    } else if (SKIPPED.has(tag)) this.run.skip();
    else if (!this.isInline(node)) {
      this.flush();
      this.box = this.addBox(node, this.box);
      return true;
    } else if (isNote(node)) this.run.skip();
    else {
      this.count(node, 1);
      return true;
    }
    return false;
  }

  private leave(node: Node): void {
    if (!isElement(node)) return;
    if (this.box.element !== node) return this.count(node, -1);
    this.flush();
    this.box = this.box.parent!;
  }

  /** Custom elements are inline where they stand in the middle of a paragraph. */
  private isInline({ localName }: Element): boolean {
    return INLINE.has(localName) || (localName.includes('-') && this.box.tag === 'p' && this.run.length > 0);
  }

  private count({ localName }: Element, step: number): void {
    if (localName === 'a') this.open.link += step;
    if (BOLD.has(localName)) this.open.bold += step;
    if (LEAD.has(localName)) this.open.lead += step;
  }

  private addText(node: Text): void {
    if (this.breaks > 0 && /\S/.test(node.data)) this.endBrokenLine(node.data);
    const before = this.run.length;
    this.run.add(node);
    const added = this.run.length - before;
    if (this.open.link > 0) this.chars.link += added;
    if (this.open.bold > 0) this.chars.bold += added;
    if (this.open.lead > 0 && this.chars.lead === before) this.chars.lead = this.run.length;
  }

  /** Two line breaks part paragraphs; a single one does where a sentence ends before it and another begins behind, or where bold print ends. */
  private endBrokenLine(next: string): void {
    const { text } = this.run;
    const boldBefore = this.chars.bold >= text.trimEnd().length;
    const parts =
      this.breaks > 1 ||
      (SENTENCE_END.test(text.trimEnd()) && SENTENCE_START.test(next)) ||
      boldBefore !== this.open.bold > 0;
    this.breaks = 0;
    if (parts) this.flush();
    else this.run.breakLine();
  }

  private flush(): void {
    this.breaks = 0;
    if (this.run.length === 0) return;
    const { link, bold, lead } = this.chars;
    this.chars = { link: 0, bold: 0, lead: 0 };
    const run = this.run.take();
    if (/^[_*\s·•—–-]{2,}$/.test(run.text)) {
      this.afterRule = true;
      return;
    }
    this.lines.push({
      run,
      box: this.box,
      linkChars: link,
      boldChars: bold,
      leadChars: lead,
      afterRule: this.afterRule,
    });
    this.afterRule = false;
  }
}

function isNote(element: Element): boolean {
  if (element.hasAttribute('hidden') || NOTE_CLASS.test(element.getAttribute('class') ?? '')) return true;
  if (/display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? '')) return true;
  const text = element.firstChild && !element.firstElementChild ? element.textContent : '';
  return text.length > 0 && text.length <= NOTE_MAX_CHARS && NOTE_TEXT.test(text);
}
