import { type RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Keeps the keyboard's place: where a control took itself away with what it did to `state`, the element's last button has the focus next, or the element itself where it has none. */
export function useKeptFocus<E extends HTMLElement>(state: unknown): RefObject<E | null> {
  const element = useRef<E>(null);
  // Looked at before the change is drawn. What changes by itself takes no focus from elsewhere.
  const hadFocus = element.current?.contains(document.activeElement) ?? false;
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (hadFocus && isLost) ([...element.current!.querySelectorAll('button')].at(-1) ?? element.current!).focus();
  }, [state]);
  return element;
}
