/**
 * The card over the page: one host element at the end of the document, there only while the card is open. Its tree is closed to the page, its
 * own box is set by inline `!important` styles, which no style sheet of the page can overrule, and the top layer keeps it out of the layout.
 */
import style from './card.css?inline';
import { element, icon } from './elements';
import { placeCard } from './place-card';
import type { Texts } from '../texts';

/** Inline, in this order: `all` first. */
const HOST_STYLE: readonly (readonly [property: string, value: string])[] = [
  ['all', 'initial'],
  ['display', 'block'],
  ['position', 'fixed'],
  ['inset', 'auto'],
  ['margin', '0'],
  ['padding', '0'],
  ['border', '0'],
  ['background', 'transparent'],
  ['overflow', 'visible'],
  ['width', 'max-content'],
  ['max-width', 'calc(100vw - 16px)'],
  ['z-index', '2147483647'],
];

export interface Card {
  /** Shows a view beside an anchor, which is asked for anew when the page scrolls; null from it means out of sight and closes the card. */
  open(view: HTMLElement, anchor: () => DOMRect | null, focus: boolean): void;
  /** One calm line in place of what the card showed, if it is open. */
  tell(text: string, texts: Texts): void;
  readonly close: () => void;
  readonly isOpen: boolean;
  readonly owns: (target: EventTarget | null) => boolean;
}

function adoptable(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** By `textContent` Firefox knows whose style it is and lets it pass the page's policy; an appended text node would be refused. */
function styleElement(css: string): HTMLStyleElement {
  const made = document.createElement('style');
  made.textContent = css;
  return made;
}

export function createCard(window: Window, onClose: () => void, signal: AbortSignal): Card {
  const { document } = window;
  let host: HTMLElement | undefined;
  let root: ShadowRoot | undefined;
  let view: HTMLElement | undefined;
  let anchor: (() => DOMRect | null) | undefined;
  let focusBefore: Element | null = null;
  let isOpen = false;
  let frame = 0;

  const setBox = (property: string, value: string) => host!.style.setProperty(property, value, 'important');

  /** The host is made at first use and kept; the page holds it only while it is open. */
  const makeHost = (): HTMLElement => {
    host = document.createElement('div');
    host.setAttribute('popover', 'manual');
    for (const [property, value] of HOST_STYLE) setBox(property, value);
    root = host.attachShadow({ mode: 'closed' });
    // Sayso's own pages refuse style elements by their policy, Firefox's content scripts refuse to adopt sheets.
    if (window.location.protocol.endsWith('-extension:')) root.adoptedStyleSheets = [adoptable(style)];
    else root.append(styleElement(style));
    return host;
  };

  const place = (): void => {
    const box = anchor?.();
    if (!box) return close();
    setBox('max-height', `${window.innerHeight}px`);
    const size = view!.getBoundingClientRect();
    const { clientWidth: width } = document.documentElement;
    const { left, top, maxHeight } = placeCard(box, size, { width, height: window.innerHeight });
    setBox('left', `${left}px`);
    setBox('top', `${top}px`);
    setBox('max-height', `${maxHeight}px`);
  };

  const close = (): void => {
    if (!isOpen || !host) return;
    isOpen = false;
    window.cancelAnimationFrame(frame);
    const hadFocus = document.activeElement === host;
    host.remove();
    view?.remove();
    view = undefined;
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
    onClose();
  };

  const follow = (event: Event) => {
    if (!isOpen || event.target === host) return;
    window.cancelAnimationFrame(frame);
    frame = window.requestAnimationFrame(() => isOpen && place());
  };
  window.addEventListener('scroll', follow, { signal, passive: true, capture: true });
  window.addEventListener('resize', follow, { signal, passive: true });
  signal.addEventListener('abort', close, { once: true });

  return {
    open(newView, newAnchor, focus) {
      const kept = host ?? makeHost();
      anchor = newAnchor;
      view?.remove();
      view = newView;
      root!.append(view);
      if (!isOpen) {
        focusBefore = document.activeElement;
        isOpen = true;
      }
      if (!kept.isConnected) document.documentElement.append(kept);
      try {
        if (!kept.matches(':popover-open')) kept.showPopover();
      } catch {
        // Not in a document that is shown (a page about to be left): no card then.
        return close();
      }
      place();
      if (focus && isOpen) view.focus({ preventScroll: true });
    },
    tell(text, { t }) {
      if (!isOpen || !view) return;
      const theme = view.dataset['theme'] ?? 'light';
      const button = element(
        'button',
        { class: 'close', type: 'button', 'aria-label': t('card_close') },
        icon('close'),
        close,
      );
      const line = element('p', { role: 'status', class: 'notice' }, text);
      const told = element('div', { class: 'card', 'data-theme': theme }, element('header', {}, line, button));
      view.replaceWith(told);
      view = told;
      place();
      window.addEventListener('keydown', (event) => event.key === 'Escape' && close(), { signal, capture: true });
    },
    close,
    get isOpen() {
      return isOpen;
    },
    owns: (target) => target !== null && target === host,
  };
}
