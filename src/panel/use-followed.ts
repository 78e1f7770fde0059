import { type RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Keeps an element in sight while it is the one that the page is at. */
export function useFollowed<E extends Element>(isFollowed: boolean): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    // The list moves only where the reader is not busy in it.
    if (isFollowed && !document.querySelector('.panel:hover, .panel :focus-visible'))
      element.current?.scrollIntoView({ block: 'nearest' });
  }, [isFollowed]);
  return element;
}
