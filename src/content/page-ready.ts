/** In milliseconds: a page that keeps the browser busy is read all the same. */
const LONGEST_WAIT = 100;

/**
 * Resolves when a page can be read: it is parsed, its style sheets are there, and the browser, having shown it, has nothing else to do.
 * Whoever reads it earlier asks for a layout that is not there yet, and makes the page wait.
 */
export function pageReady(window: Window, signal: AbortSignal): Promise<void> {
  const { document } = window;
  return new Promise((resolve) => {
    const whenIdle = () => void window.requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT });
    // No frame is drawn before the style sheets are there.
    const whenDrawn = () => void window.requestAnimationFrame(whenIdle);
    if (document.readyState === 'complete') return resolve();
    if (document.readyState === 'interactive') whenDrawn();
    else document.addEventListener('DOMContentLoaded', whenDrawn, { signal, once: true });
    // In a hidden tab nothing is drawn.
    window.addEventListener('load', whenIdle, { signal, once: true });
  });
}
