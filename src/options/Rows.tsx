import { useKeptFocus } from '../ui/use-kept-focus';

interface Props {
  readonly items: readonly { readonly key: string; readonly label: string }[];
  readonly empty: string;
  readonly action: string;
  readonly onAct: (key: string) => void;
}

/** A list with one action a row. */
export function Rows({ items, empty, action, onAct }: Props) {
  const list = useKeptFocus<HTMLDivElement>(items.length);
  return (
    <div ref={list} tabIndex={-1}>
      {items.length === 0 ? (
        <p class="quiet">{empty}</p>
      ) : (
        <ul class="rows">
          {items.map(({ key, label }) => (
            <li key={key}>
              <bdi>{label}</bdi>
              <button type="button" class="link" aria-label={`${action}: ${label}`} onClick={() => onAct(key)}>
                {action}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
