/**
 * Text as a reader sees it, tied to the text nodes it stands in: white space collapsed to one space, soft hyphens and zero-width
 * characters gone, every remaining character with its place in the DOM.
 */
import { IRREGULAR, VISIBLE_SPACE } from '../../article/normalise-text';

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

/** Collects text nodes into one {@link TextRun}. Linear in the text added. */
export interface RunBuilder {
  /** Length of the text so far; it may end with a space. */
  length(): number;
  /** The last words added. */
  tail(): string;
  add(node: Text): void;
  /** A line break element inside running text reads as a space. */
  breakLine(): void;
  /** What is added next does not touch what was added before. */
  skip(): void;
  /** The run so far, without a space at its end; the builder starts afresh. */
  take(): TextRun;
}

export function createRunBuilder(): RunBuilder {
  // Looking at the end of a growing string would copy it each time; so the parts are kept apart.
  let parts: string[] = [];
  let length = 0;
  let segments: Segment[] = [];
  let apart = false;

  const spaced = () => length === 0 || parts.at(-1)!.endsWith(' ');

  const append = (part: string) => {
    parts.push(part);
    length += part.length;
  };

  const appendFrom = (node: Text, from: number, part: string) => {
    if (part === '') return;
    const last = segments.at(-1);
    if (last?.node === node && last.from + last.length === from) {
      segments[segments.length - 1] = { ...last, length: last.length + part.length };
    } else {
      segments.push({ node, from, at: length, length: part.length, apart });
    }
    append(part);
    apart = false;
  };

  return {
    length: () => length,
    tail: () => parts.slice(-2).join(''),
    add(node) {
      const { data } = node;
      let from = 0;
      for (const match of data.matchAll(IRREGULAR)) {
        const [gap] = match;
        const start = match.index;
        const end = start + gap.length;
        // The common single space between two words needs no segment of its own.
        if (gap === ' ' && start > from && end < data.length) continue;
        appendFrom(node, from, data.slice(from, start));
        const space = gap.search(VISIBLE_SPACE);
        if (space >= 0 && !spaced()) appendFrom(node, start + space, ' ');
        from = end;
      }
      appendFrom(node, from, data.slice(from));
    },
    breakLine() {
      if (!spaced()) append(' ');
    },
    skip() {
      apart = length > 0;
    },
    take() {
      const text = parts.join('');
      const run = sliceRun({ text, segments }, 0, text.trimEnd().length);
      parts = [];
      length = 0;
      segments = [];
      apart = false;
      return run;
    },
  };
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
