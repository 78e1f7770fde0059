import type { Core } from './core';
import type { Outline } from './find-root';
import { linkShare, massOf, wordCount } from './mass';
import type { Line } from './page-lines';

const MAX_WORDS = 14;
const MIN_PARAGRAPH_MASS = 10;
const NAMES =
  / (?:sub ?head(?:ing|line)?|heading|headline|header|sub ?title|title|hed|cross ?head|inter ?title|h[1-6])s? /;

/** Headings that are no heading elements: short lines without an end between two paragraphs, named, marked or printed as headings. */
export function findPlainHeadings(inside: readonly Line[], { hints }: Outline, { isCore }: Core): ReadonlySet<Line> {
  const stands = inside.filter(({ box }) => hints[box.index] === null || hints[box.index] === 'standfirst');
  const first = stands.findIndex(isCore);
  return new Set(
    stands.filter((line, i) => {
      const next = stands[i + 1];
      return i > first && next && isCore(next) && massOf(next) >= MIN_PARAGRAPH_MASS && isHeadingOf(line, next);
    }),
  );
}

function isHeadingOf(line: Line, next: Line): boolean {
  const { box, text, boldChars } = line;
  const isTitle = NAMES.test(box.names) || box.role === 'heading' || boldChars >= text.length;
  return (
    isTitle &&
    wordCount(text) <= MAX_WORDS &&
    !/[.,;:”"]$/.test(text) &&
    linkShare(line) < 0.3 &&
    [box.parent, box.parent?.parent].includes(next.box.parent)
  );
}
