/** Where text stands in the window: plain questions to boxes, in CSS pixels of the window. */

/** Share of the window's height: longer text than that may be covered by its own card. */
const CLEAR = 0.3;
/** Share of the window's height down to which a statement counts as being read. */
const READ = 0.6;

export function firstLine(range: Range): DOMRect {
  return range.getClientRects()[0] ?? range.getBoundingClientRect();
}

export const overlaps = (a: DOMRect, b: DOMRect) =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

/**
 * Beside one line of some text, clear of all pieces of its statement where they take little room, else of its own; moves along when the page
 * scrolls. Null where it is out of the window or gone.
 */
export function anchorAt(window: Window, range: Range, line: DOMRect, pieces: readonly Range[]): () => DOMRect | null {
  const start = range.getBoundingClientRect();
  return () => {
    const now = range.getBoundingClientRect();
    if (now.width === 0 && now.height === 0) return null;
    const lowest = window.innerHeight * CLEAR;
    const clear = [[range, ...pieces], [range]].map(around).find(({ height }) => height <= lowest);
    const { top, height } = clear ?? { top: line.top + now.top - start.top, height: line.height };
    if (top + height < 0 || top > window.innerHeight) return null;
    return new DOMRect(line.left + now.left - start.left, top, line.width, height);
  };
}

/** From the first to the last of what is shown of some texts. */
function around(ranges: readonly Range[]): { readonly top: number; readonly height: number } {
  const boxes = ranges.map((range) => range.getBoundingClientRect()).filter(({ height }) => height > 0);
  const top = Math.min(...boxes.map((box) => box.top));
  return { top, height: Math.max(...boxes.map(({ bottom }) => bottom)) - top };
}

/** The first statement from the top of the window down, or the last above it. */
export function nearest(
  window: Window,
  ids: readonly string[],
  direction: 'next' | 'previous',
  rangeOf: (id: string) => Range | undefined,
): string | undefined {
  const topOf = (id: string) => rangeOf(id)?.getBoundingClientRect().top ?? Number.NaN;
  if (direction === 'next') return ids.find((id) => topOf(id) >= 0) ?? ids[0];
  return ids.findLast((id) => topOf(id) < window.innerHeight / 2) ?? ids.at(-1);
}

/** The first statement that stands in the part of the window where the reader reads, or null. */
export function firstInView(
  window: Window,
  ids: readonly string[],
  rangeOf: (id: string) => Range | undefined,
): string | null {
  return (
    ids.find((id) => {
      const box = rangeOf(id)?.getBoundingClientRect();
      return box !== undefined && box.height > 0 && box.bottom > 0 && box.top < window.innerHeight * READ;
    }) ?? null
  );
}
