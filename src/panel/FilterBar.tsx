import { useEffect, useRef } from 'preact/hooks';
import type { StatementType } from '../engine';
import { t } from '../shared/i18n';
import { Icon } from '../ui/Icon';
import { type Filter, TYPES } from './filter';

interface Props {
  readonly filter: Filter;
  /** How many statements each chip would leave, of all. */
  readonly counts: Readonly<Record<StatementType | 'unnamed', number>>;
  /** Put the cursor into the search when it comes: the reader has asked for it. */
  readonly focus: boolean;
  readonly onChange: (filter: Filter) => void;
}

/** Narrows list and page down by text, by type, and to sources without a name. */
export function FilterBar({ filter, counts, focus, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus) input.current?.focus();
  }, [focus]);
  const toggle = (type: StatementType) =>
    onChange({
      ...filter,
      types: TYPES.filter((one) => (one === type ? !filter.types.includes(one) : filter.types.includes(one))),
    });
  return (
    <search class="filter" id="filter">
      <label class="search">
        <Icon name="search" />
        <input
          ref={input}
          type="search"
          aria-label={t('filter_text')}
          placeholder={t('filter_text')}
          value={filter.text}
          onInput={(event) => onChange({ ...filter, text: event.currentTarget.value })}
        />
      </label>
      <div class="chips" role="group" aria-label={t('filter_types')}>
        {TYPES.map((type) => (
          <Chip key={type} on={filter.types.includes(type)} count={counts[type]} onClick={() => toggle(type)}>
            <span class={`line ${type}`} aria-hidden="true" />
            {t(`type_${type}`)}
          </Chip>
        ))}
        <Chip
          on={filter.unnamed}
          count={counts.unnamed}
          onClick={() => onChange({ ...filter, unnamed: !filter.unnamed })}
        >
          {t('filter_unnamed')}
        </Chip>
      </div>
    </search>
  );
}

interface ChipProps {
  readonly on: boolean;
  readonly count: number;
  readonly onClick: () => void;
  readonly children: preact.ComponentChildren;
}

function Chip({ on, count, onClick, children }: ChipProps) {
  return (
    <button type="button" class="chip" aria-pressed={on} onClick={onClick}>
      {children} <span class="count">{count}</span>
    </button>
  );
}
