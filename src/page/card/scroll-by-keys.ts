/** In heights of what is in sight. A page leaves the last lines for the eye to go on from. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 0.2],
  ['ArrowUp', -0.2],
  ['PageDown', 0.85],
  ['PageUp', -0.85],
  ['End', 1e4],
  ['Home', -1e4],
]);

/** The keys that scroll a page scroll the card while the focus is in it, where there is more of it than fits. */
export function scrollByKeys(card: HTMLElement): void {
  const body = card.querySelector('.body')!;
  card.addEventListener('keydown', (event) => {
    const step = STEPS.get(event.key);
    if (!step || body.scrollHeight <= body.clientHeight) return;
    body.scrollBy(0, step * body.clientHeight);
    event.preventDefault();
  });
}
