/** Which statement lies under a point of the window. Tens of microseconds, where `highlightsFromPoint` costs milliseconds on long pages. */
import type { PaintedPiece, Painter } from '../paint/painter';

export interface Hit {
  readonly statement: string;
  /** The box of the line that was hit, in window coordinates. */
  readonly box: DOMRect;
}

/** In CSS pixels: lines of a paragraph do not quite touch. */
const SLOP = 2;

export function hitTest(
  document: Document,
  painter: Pick<Painter, 'piecesIn'>,
  x: number,
  y: number,
  shadowRoots: readonly ShadowRoot[] = [],
): Hit | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
  if (!caret) return null;
  for (const piece of painter.piecesIn(caret.offsetNode)) {
    // Right of the middle of the last letter the caret stands at the end, so both borders count.
    if (caret.offset < piece.start || caret.offset > piece.end) continue;
    // The caret snaps to the nearest text from blank space: only the boxes tell whether the point is on it.
    const box = boxAt(document, piece, x, y);
    if (box) return { statement: piece.statement, box };
  }
  return null;
}

function boxAt(document: Document, { node, start, end }: PaintedPiece, x: number, y: number): DOMRect | null {
  if (end > node.length) return null;
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  const boxes = range.getClientRects();
  for (let i = 0; i < boxes.length; i++) {
    const box = boxes[i]!;
    if (x >= box.left && x <= box.right && y >= box.top - SLOP && y <= box.bottom + SLOP) return box;
  }
  return null;
}
