import type { StatementType } from '../engine';
import { t } from '../shared/i18n';
import { Icon } from '../ui/Icon';
import type { Filter } from './filter';

const TYPES: readonly StatementType[] = ['direct', 'mixed', 'indirect'];

interface Props {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** Narrows the list down by text and by type. */
export function FilterBar({ filter, onChange }: Props) {
  const toggle = (type: StatementType) => {
    const types = new Set(filter.types);
    if (!types.delete(type)) types.add(type);
    onChange({ ...filter, types });
  };
  return (
    <search class="filter">
      <label class="search">
        <Icon name="search" />
        <input
          type="search"
          aria-label={t('filter_text')}
          placeholder={t('filter_text')}
          value={filter.text}
          onInput={(event) => onChange({ ...filter, text: event.currentTarget.value })}
        />
      </label>
      <div class="chips" role="group" aria-label={t('filter_types')}>
        {TYPES.map((type) => (
          <button
            type="button"
            key={type}
            class="chip"
            aria-pressed={filter.types.has(type)}
            onClick={() => toggle(type)}
          >
            <span class={`line ${type}`} aria-hidden="true" />
            {t(`type_${type}`)}
          </button>
        ))}
      </div>
    </search>
  );
}
