/** Brings a place of the page before the reader's eyes. */
import type { Span } from '../../engine';
import type { Painter } from './painter';

/** In milliseconds: lit, dark, lit. Two flashes a second at most, under the three that WCAG 2.3.1 allows. */
const FLASH_BEATS: readonly number[] = [300, 250, 1200];
/** In milliseconds, for readers who asked for less motion: lit once. */
const STILL_BEATS: readonly number[] = [2000];
/** Share of the window's height at either end where a place counts as out of sight. */
const EDGE = 0.12;

/** Scrolls only where the place is not well in sight (how much of a frame is in sight, the page around it knows); at once, for a long smooth ride makes some readers sick and all of them wait. */
export function bringIntoView(window: Window, range: Range): void {
  const inSight = () => {
    const { top, bottom, height } = range.getBoundingClientRect();
    return (
      top >= window.innerHeight * EDGE && (bottom <= window.innerHeight * (1 - EDGE) || height > window.innerHeight)
    );
  };
  if (window.parent === window && inSight()) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // The element may be a whole article with line breaks for paragraphs.
  if (inSight()) return;
  window.scrollBy({ top: range.getBoundingClientRect().top - window.innerHeight / 3, behavior: 'instant' });
}

/** Flashes some text. A new flash ends the one before. */
export function createFlasher(window: Window, painter: Pick<Painter, 'setFlash'>, signal: AbortSignal) {
  let timer = 0;
  const stop = () => {
    window.clearTimeout(timer);
    painter.setFlash([]);
  };
  signal.addEventListener('abort', stop, { once: true });

  return (spans: readonly Span[]): void => {
    stop();
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const [...beats] = still ? STILL_BEATS : FLASH_BEATS;
    let lit = true;
    const beat = () => {
      painter.setFlash(lit ? spans : []);
      lit = !lit;
      const length = beats.shift();
      if (length !== undefined) timer = window.setTimeout(beat, length);
    };
    beat();
  };
}
