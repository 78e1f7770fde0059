import { describe, expect, it } from 'vitest';
import { GAP, MARGIN, placeCard } from '../../../src/page/card/place-card';

const WINDOW = { width: 1000, height: 800 };
const CARD = { width: 330, height: 300 };
const line = (left: number, top: number, height = 20) => ({ left, top, width: 200, height });

describe('the card stands', () => {
  it('under the words where there is room', () => {
    expect(placeCard(line(100, 100), CARD, WINDOW)).toMatchObject({ left: 100, top: 120 + GAP });
  });

  it('over them where there is none below', () => {
    expect(placeCard(line(100, 600), CARD, WINDOW)).toMatchObject({ top: 600 - GAP - 300 });
  });

  it.each([
    [line(950, 100), { width: 1000, height: 800 }],
    [line(-50, -10), { width: 1000, height: 800 }],
    [line(10, 200), { width: 346, height: 400 }],
    [line(10, 100), { width: 346, height: 200 }],
    [line(10, 0, 700), { width: 400, height: 600 }],
  ])('inside the window, whatever the place and the zoom (%j, %j)', (anchor, window) => {
    const { left, top, maxHeight } = placeCard(anchor, CARD, window);
    expect(left).toBeGreaterThanOrEqual(MARGIN);
    expect(left + CARD.width).toBeLessThanOrEqual(window.width - MARGIN);
    expect(top).toBeGreaterThanOrEqual(MARGIN);
    expect(top + Math.min(CARD.height, maxHeight)).toBeLessThanOrEqual(window.height - MARGIN);
    expect(maxHeight).toBeGreaterThanOrEqual(100);
  });
});
