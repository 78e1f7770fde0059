import type { Box, Line, PageLines } from './page-lines';

/** Fewer words are no paragraph of a report. */
const MIN_WORDS = 6;
/** So that one giant paragraph does not outweigh a page of them. */
const MAX_WORDS = 120;
const SENTENCE_END = /[.!?…:"”’')\]]$/;
const SENTENCE_SHARE = 0.2;

export const wordCount = (text: string): number => (text === '' ? 0 : text.split(' ').length);

export const linkShare = ({ text, linkChars }: Line): number => Math.min(1, linkChars / text.length);

/** How much running text a line is: its words, less what is linked, little for what does not end as a sentence does. */
export function massOf(line: Line): number {
  const words = wordCount(line.text);
  if (words < MIN_WORDS) return 0;
  const share = linkShare(line);
  if (share > 0.5) return 0;
  return Math.min(words, MAX_WORDS) * (1 - share) * (SENTENCE_END.test(line.text) ? 1 : SENTENCE_SHARE);
}

/** Sums a weight of lines over each box and all boxes inside it; by box index. Linear. */
export function sumOverBoxes({ boxes, lines }: PageLines, weight: (line: Line) => number): number[] {
  const sums = Array.from(boxes, () => 0);
  for (const line of lines) sums[line.box.index]! += weight(line);
  for (let i = boxes.length - 1; i > 0; i--) sums[boxes[i]!.parent!.index]! += sums[i]!;
  return sums;
}

/** A value for each box, by box index: that of the outermost box around it that has one, else its own. */
export function inherit<T>(boxes: readonly Box[], own: (box: Box) => T): T[] {
  const values: T[] = [];
  for (const box of boxes) values.push((box.parent && values[box.parent.index]) || own(box));
  return values;
}
