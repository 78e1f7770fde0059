import type { PageHead } from './page-head';
import type { Box, Line, PageLines } from './page-lines';

/** What of a page is sent at most: its text in characters, and {@link LINE_COST} for each line and box. Browsers refuse messages over 64 MB. */
export const MAX_PAGE_COST = 8_000_000;
/** In characters, about what a line or box takes beside its text. */
export const LINE_COST = 150;

/** A page's lines and boxes as JSON, so that they can be sent to where the article is chosen. */
export interface PageFacts {
  readonly url: string;
  /** HTTP status with which the page came; 0 where unknown. */
  readonly status: number;
  readonly head: PageHead;
  readonly codes: number;
  readonly boxes: readonly BoxFacts[];
  readonly lines: readonly LineFacts[];
}

export interface BoxFacts extends Omit<Box, 'parent'> {
  /** Place of the box around it, always an earlier one; -1 for the first. */
  readonly parent: number;
}

export interface LineFacts extends Omit<Line, 'box'> {
  /** Place of its box. */
  readonly box: number;
}

export function packFacts({ boxes, lines, codes }: PageLines, head: PageHead, url: string, status: number): PageFacts {
  return {
    url,
    status,
    head,
    codes,
    boxes: boxes.map((box) => ({ ...box, parent: box.parent?.index ?? -1 })),
    lines: lines.map((line) => ({ ...line, box: line.box.index })),
  };
}

/** The inverse of {@link packFacts} for the lines. Facts from elsewhere have to be checked before: each `parent` and `box` must be a place in the list. */
export function unpackLines({ boxes: boxFacts, lines, codes }: PageFacts): PageLines {
  const boxes: Box[] = [];
  for (const [index, box] of boxFacts.entries()) boxes.push({ ...box, index, parent: boxes[box.parent] ?? null });
  return { boxes, codes, lines: lines.map((line, index) => ({ ...line, index, box: boxes[line.box]! })) };
}
