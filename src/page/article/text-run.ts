/**
 * Text as a reader sees it, tied to the text nodes it stands in: white space collapsed to one space, soft hyphens and zero-width
 * characters gone, every remaining character with its place in the DOM.
 */

/** Consecutive characters of one text node that stand unchanged in a run: `node.data[from + k]` is `text[at + k]`. */
export interface Segment {
  readonly node: Text;
  /** UTF-16 offset into the node's data. */
  readonly from: number;
  /** UTF-16 offset into the run's text. */
  readonly at: number;
  readonly length: number;
  /** Something that is not part of the text (an advertisement, a hidden note) stands between this segment and the one before. */
  readonly apart: boolean;
}

/** Normalised text and where it stands. `segments` are in text order, without overlap; only a space made by a line break has none. */
export interface TextRun {
  readonly text: string;
  readonly segments: readonly Segment[];
}

// U+FEFF counts as white space for JavaScript, but is a zero-width character here.
const IRREGULAR = /[\s\u00ad\u200b-\u200d\u2060]+/g;
const VISIBLE_SPACE = /[^\S\ufeff]/;

/** The normalisation of page text for strings that need no way back to the DOM. */
export function normaliseText(text: string): string {
  return text.replace(IRREGULAR, (run) => (VISIBLE_SPACE.test(run) ? ' ' : '')).trim();
}

/** Collects text nodes into one {@link TextRun}. Linear in the text added. */
export class RunBuilder {
  text = '';
  private segments: Segment[] = [];
  private apart = false;

  get length(): number {
    return this.text.length;
  }

  add(node: Text): void {
    const data = node.data;
    let from = 0;
    for (const match of data.matchAll(IRREGULAR)) {
      const [gap] = match;
      const start = match.index;
      const end = start + gap.length;
      // The common single space between two words needs no segment of its own.
      if (gap === ' ' && start > from && end < data.length) continue;
      this.append(node, from, start);
      const space = gap.search(VISIBLE_SPACE);
      if (space >= 0 && !this.spaced) this.appendText(node, start + space, ' ');
      from = end;
    }
    this.append(node, from, data.length);
  }

  /** A line break element inside running text reads as a space. */
  breakLine(): void {
    if (!this.spaced) this.text += ' ';
  }

  /** What is added next does not touch what was added before. */
  skip(): void {
    this.apart = this.text !== '';
  }

  /** The run so far, without a space at its end; the builder starts afresh. */
  take(): TextRun {
    const { text, segments } = this;
    this.text = '';
    this.segments = [];
    this.apart = false;
    return sliceRun({ text, segments }, 0, text.trimEnd().length);
  }

  private get spaced(): boolean {
    return this.text === '' || this.text.endsWith(' ');
  }

  private append(node: Text, from: number, to: number): void {
    if (to > from) this.appendText(node, from, node.data.slice(from, to));
  }

  private appendText(node: Text, from: number, text: string): void {
    const last = this.segments.at(-1);
    if (last?.node === node && last.from + last.length === from) {
      this.segments[this.segments.length - 1] = { ...last, length: last.length + text.length };
    } else {
      this.segments.push({ node, from, at: this.text.length, length: text.length, apart: this.apart });
    }
    this.text += text;
    this.apart = false;
  }
}

/** The part `[start, end)` of a run. */
export function sliceRun(run: TextRun, start: number, end: number): TextRun {
  if (start === 0 && end === run.text.length) return run;
  const segments: Segment[] = [];
  for (const segment of run.segments) {
    const from = Math.max(start, segment.at);
    const to = Math.min(end, segment.at + segment.length);
    if (to <= from) continue;
    segments.push({ ...segment, from: segment.from + from - segment.at, at: from - start, length: to - from });
  }
  return { text: run.text.slice(start, end), segments };
}
