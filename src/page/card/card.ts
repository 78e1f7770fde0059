/**
 * The card over the page: one host element at the end of the document, there only while the card is open. Its tree is closed to the page, its
 * own box is set by inline `!important` styles, which no style sheet of the page can overrule, and the top layer keeps it out of the layout.
 */
import { isFocusable } from '../reader/nodes';
import style from './card.css?inline';
import { button, element, icon } from '../layer/elements';
import { createShadowHost, type ShadowHost } from '../layer/shadow-host';
import { placeCard } from './place-card';
import type { Texts } from '../texts';

export interface Card {
  /** Shows a view beside an anchor, which is asked for anew when the page scrolls; null from it means out of sight and closes the card. */
  open(view: HTMLElement, anchor: () => DOMRect | null, focus: boolean): void;
  /** One calm line in place of what the card showed, if it is open. */
  tell(text: string, texts: Texts): void;
  readonly close: () => void;
  readonly isOpen: boolean;
  readonly hasFocus: boolean;
  readonly owns: (target: EventTarget | null) => boolean;
}

export function createCard(window: Window, onClose: () => void, signal: AbortSignal): Card {
  const { document } = window;
  let shadow: ShadowHost | undefined;
  let view: HTMLElement | undefined;
  let anchor: (() => DOMRect | null) | undefined;
  let focusBefore: Element | null = null;
  let isOpen = false;
  let frame = 0;

  const place = (): void => {
    const box = anchor?.();
    if (!box) return close();
    shadow!.setBox('max-height', `${window.innerHeight}px`);
    const { left, top, maxHeight } = fit(view!, box);
    shadow!.setBox('left', `${left}px`);
    shadow!.setBox('top', `${top}px`);
    shadow!.setBox('max-height', `${maxHeight}px`);
  };

  /** Where there is too little room for the card's height it is made wider, and stays so. */
  const fit = (card: HTMLElement, box: DOMRect) => {
    const room = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const size = card.getBoundingClientRect();
    const spot = placeCard(box, size, room);
    if (spot.maxHeight >= size.height || card.classList.contains('wide')) return spot;
    card.classList.add('wide');
    return placeCard(box, card.getBoundingClientRect(), room);
  };

  const close = (): void => {
    if (!isOpen || !shadow) return;
    const { host } = shadow;
    isOpen = false;
    window.cancelAnimationFrame(frame);
    const hadFocus = document.activeElement === host;
    host.remove();
    view?.remove();
    view = undefined;
    if (hadFocus && focusBefore && isFocusable(focusBefore)) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
    onClose();
  };

  const follow = (event: Event) => {
    if (!isOpen || event.target === shadow?.host) return;
    window.cancelAnimationFrame(frame);
    frame = window.requestAnimationFrame(() => isOpen && place());
  };
  window.addEventListener('scroll', follow, { signal, passive: true, capture: true });
  window.addEventListener('resize', follow, { signal, passive: true });
  signal.addEventListener('abort', close, { once: true });

  return {
    open(newView, newAnchor, focus) {
      shadow ??= createShadowHost(window, style);
      anchor = newAnchor;
      view?.remove();
      view = newView;
      shadow.root.append(view);
      if (!isOpen) {
        focusBefore = document.activeElement;
        isOpen = true;
      }
      // Not in a document that is shown: no card then.
      if (!shadow.show()) return close();
      place();
      if (focus && isOpen) view.focus({ preventScroll: true });
    },
    tell(text, { t }) {
      if (!isOpen || !view) return;
      const theme = view.dataset['theme'] ?? 'light';
      const line = element('p', { role: 'status', class: 'notice' }, text);
      const told = element(
        'div',
        { class: 'card', 'data-theme': theme },
        element('header', {}, line, button('close', t('card_close'), icon('close'), close)),
      );
      view.replaceWith(told);
      view = told;
      place();
      window.addEventListener('keydown', (event) => event.key === 'Escape' && close(), { signal, capture: true });
    },
    close,
    get hasFocus() {
      return isOpen && document.activeElement === shadow?.host;
    },
    get isOpen() {
      return isOpen;
    },
    owns: (target) => target !== null && target === shadow?.host,
  };
}
