/** When the card comes and goes: pointer, click, tap and Esc, by the rules of WCAG 1.4.13 (dismissible, hoverable, persistent). */
import { elementAt } from '../reader/nodes';
import type { Hit } from './hit-test';

/** In milliseconds: long enough that a pointer on its way elsewhere raises nothing. */
export const OPEN_DELAY = 180;
/** In milliseconds: long enough to get from the words to the card. */
export const CLOSE_DELAY = 350;

/** What has a click of its own keeps it. */
const INTERACTIVE = 'a[href],button,input,select,textarea,label,summary,video,audio,[role="button"],[contenteditable]';

export interface HoverTarget {
  hitAt(x: number, y: number): Hit | null;
  /** The card stands on its own once `pinned`: only Esc, its button or a click elsewhere closes it. */
  open(hit: Hit, pinned: boolean): void;
  close(): void;
  /** Esc where no card is open. */
  escape(): void;
  /** False where only a click opens a card. */
  readonly byPointing: boolean;
  /** The statement whose card is open. */
  readonly shown: string | null;
  readonly pinned: boolean;
  /** True where an event happened in the card. */
  owns(event: Event): boolean;
}

export function listenForHover(window: Window, target: HoverTarget, signal: AbortSignal): void {
  let opening = 0;
  let closing = 0;
  let awaited: string | null = null;
  let frame = 0;
  let last: PointerEvent | undefined;

  const stopOpening = () => {
    window.clearTimeout(opening);
    awaited = null;
  };
  const stopClosing = () => {
    window.clearTimeout(closing);
    closing = 0;
  };
  const closeSoon = () => {
    if (!target.shown || target.pinned || closing) return;
    closing = window.setTimeout(() => {
      closing = 0;
      target.close();
    }, CLOSE_DELAY);
  };

  const look = () => {
    frame = 0;
    const event = last;
    if (!event || event.buttons !== 0) return stopOpening();
    if (target.owns(event)) {
      stopOpening();
      return stopClosing();
    }
    const hit = target.hitAt(event.clientX, event.clientY);
    if (!hit) {
      stopOpening();
      return closeSoon();
    }
    if (hit.statement === target.shown) {
      stopOpening();
      return stopClosing();
    }
    if (target.pinned || !target.byPointing) return;
    closeSoon();
    if (hit.statement === awaited) return;
    stopOpening();
    awaited = hit.statement;
    opening = window.setTimeout(() => {
      awaited = null;
      stopClosing();
      target.open(hit, false);
    }, OPEN_DELAY);
  };

  const leave = () => {
    stopOpening();
    closeSoon();
  };

  const options = { signal, passive: true, capture: true };
  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      last = event;
      frame ||= window.requestAnimationFrame(look);
    },
    options,
  );
  window.document.documentElement.addEventListener('pointerleave', leave, { signal, passive: true });
  window.addEventListener('blur', leave, { signal });
  window.addEventListener(
    'click',
    (event) => {
      if (target.owns(event) || event.button !== 0) return;
      const taken = elementAt(event)?.closest(INTERACTIVE);
      const selecting = window.getSelection()?.isCollapsed === false;
      const hit = taken || selecting ? null : target.hitAt(event.clientX, event.clientY);
      stopOpening();
      stopClosing();
      if (hit) target.open(hit, true);
      else if (target.shown && !selecting) target.close();
    },
    options,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      stopOpening();
      if (!target.shown) return target.escape();
      // Inside the card the key is ours alone; outside, the page hears it too.
      if (target.owns(event)) event.stopPropagation();
      target.close();
    },
    { signal, capture: true },
  );
  signal.addEventListener(
    'abort',
    () => {
      stopOpening();
      stopClosing();
      window.cancelAnimationFrame(frame);
    },
    { once: true },
  );
}
