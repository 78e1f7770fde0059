/** Frames of a page that may hold its article: some pages show it in one, their own or another site's. */

/** A window that our script may look into. */
export type PageWindow = Window & typeof globalThis;

export interface PageFrames {
  /** Those that can be read, a frame before those inside it. */
  readonly open: readonly PageWindow[];
  /** The address of one that fills the window and cannot be read, being another site's. */
  readonly closed: string | undefined;
}

/** Smaller frames hold advertisements, players and buttons. Shares of the window's width and height. */
const LARGE = { width: 0.4, height: 0.25 };
/** What holds an article that the page itself has not. */
const FILLING = { width: 0.5, height: 0.8 };
/** In characters: less is no article. */
const MIN_TEXT = 500;
/** How many are looked at, all levels together. */
const MAX_FRAMES = 8;

/** Asks for layout, so it is asked only where the page itself has no article. */
export function findFrames(window: PageWindow): PageFrames {
  const open: PageWindow[] = [];
  let closed: string | undefined;
  const look = (outer: PageWindow) => {
    for (const frame of outer.document.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe, frame')) {
      if (open.length >= MAX_FRAMES || !isSized(frame, window, LARGE)) continue;
      const inner = windowOf(frame);
      if (!inner) {
        if (/^https?:/.test(frame.src) && isSized(frame, window, FILLING)) closed ??= frame.src;
        continue;
      }
      if ((inner.document.body?.textContent ?? '').length >= MIN_TEXT) open.push(inner);
      look(inner);
    }
  };
  look(window);
  return { open, closed };
}

/** True for an element that shows another document. */
export const isFrame = (element: Element | undefined): boolean =>
  element?.localName === 'iframe' || element?.localName === 'frame';

/** The address under which a window's document is known: that of the page for one that the page wrote itself. */
export function addressIn(inner: PageWindow, page: PageWindow): string {
  const { href } = inner.location;
  return href.startsWith('about:') ? page.location.href : href;
}

/** HTTP status with which a window's document came; 0 where the browser does not tell. */
export function statusIn({ performance }: PageWindow): number {
  const [entry] = performance.getEntriesByType('navigation');
  return Number(entry && 'responseStatus' in entry && entry.responseStatus) || 0;
}

function isSized(frame: Element, window: Window, share: typeof LARGE): boolean {
  const { width, height } = frame.getBoundingClientRect();
  return width >= window.innerWidth * share.width && height >= window.innerHeight * share.height;
}

/** Null where the frame is another origin's. */
function windowOf(frame: HTMLIFrameElement | HTMLFrameElement): PageWindow | null {
  // A document that can be reached has a window with all the interfaces.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return frame.contentDocument && (frame.contentWindow as PageWindow | null);
}
