import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../shared/i18n';

const TABS = ['speakers', 'conflicts'] as const;
export type Tab = (typeof TABS)[number];

interface Props {
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  readonly counts: Readonly<Record<Tab, number>>;
  readonly children: ComponentChildren;
}

/** https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
export function Tabs({ tab, onTab, counts, children }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return;
    event.preventDefault();
    // Of two tabs every arrow leads to the other.
    const next =
      event.key === 'Home' ? 'speakers' : event.key === 'End' || tab === 'speakers' ? 'conflicts' : 'speakers';
    onTab(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" ref={list} onKeyDown={onKeyDown}>
        {TABS.map((name) => (
          <button
            type="button"
            role="tab"
            key={name}
            id={`tab-${name}`}
            class="tab"
            aria-selected={tab === name}
            aria-controls="tab-panel"
            tabIndex={tab === name ? 0 : -1}
            onClick={() => onTab(name)}
          >
            {t(`tab_${name}`)} <span class="count">{counts[name]}</span>
          </button>
        ))}
      </div>
      <div class="panel" role="tabpanel" id="tab-panel" aria-labelledby={`tab-${tab}`}>
        {children}
      </div>
    </>
  );
}
