/** Where the card goes: plain geometry in CSS pixels of the window. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between card and words; small, so that the pointer gets across. */
export const GAP = 6;
/** Between card and window. */
export const MARGIN = 8;

/** Below the words where it fits, else above, else on the side with more room (the card scrolls inside); never outside the window. */
export function placeCard(anchor: Box, card: Size, window: Size): { left: number; top: number; maxHeight: number } {
  const below = window.height - (anchor.top + anchor.height) - GAP - MARGIN;
  const above = anchor.top - GAP - MARGIN;
  const under = card.height <= below || below >= above;
  const room = Math.max(0, under ? below : above);
  const maxHeight = Math.min(window.height - 2 * MARGIN, Math.max(room, Math.min(card.height, MIN_HEIGHT)));
  const height = Math.min(card.height, maxHeight);
  const top = under ? anchor.top + anchor.height + GAP : anchor.top - GAP - height;
  return {
    left: clamp(anchor.left, MARGIN, window.width - MARGIN - card.width),
    top: clamp(top, MARGIN, window.height - MARGIN - height),
    maxHeight,
  };
}

/** A card is never squeezed below this, in which a name and both sides of a dispute have room; it rather covers the words. */
const MIN_HEIGHT = 250;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));
