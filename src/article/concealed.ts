import type { Outline } from './find-root';
import { massOf } from './mass';
import type { Box, PageLines } from './page-lines';

/** Each is looked at when the page changes. */
const MAX_BOXES = 50;
/** In words of running text: less is a note or a label. */
const MIN_MASS = 10;

/** The outermost boxes around running text that is hidden: the rest of an article behind a button, and whatever else may be shown some time. */
export function findConcealed({ lines }: PageLines, { hints }: Outline): number[] {
  const found = new Set<number>();
  for (const line of lines) {
    if (hints[line.box.index] !== 'hidden' || massOf(line) < MIN_MASS) continue;
    let at: Box = line.box;
    while (at.parent && hints[at.parent.index] === 'hidden') at = at.parent;
    found.add(at.index);
    if (found.size >= MAX_BOXES) break;
  }
  return [...found];
}
