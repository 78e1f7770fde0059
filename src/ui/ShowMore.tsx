import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { tn } from '../shared/i18n';

interface Props<T> {
  readonly items: readonly T[];
  /** How many at first, and how many more with each click. */
  readonly page: number;
  readonly children: (item: T) => ComponentChildren;
}

/** The items of a list, `<li>` each, drawn a page at a time: two thousand at once would make the popup slow to open. */
export function ShowMore<T>({ items, page, children }: Props<T>) {
  const [limit, setLimit] = useState(page);
  const left = items.length - limit;
  return (
    <>
      {items.slice(0, limit).map(children)}
      {left > 0 && (
        <li class="more">
          <button type="button" class="link" onClick={() => setLimit(limit + page)}>
            {tn('show_more', Math.min(page, left))}
          </button>
        </li>
      )}
    </>
  );
}
