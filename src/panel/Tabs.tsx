import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../shared/i18n';
import { type Tab, TABS } from './tabs';

interface Props {
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  readonly counts: Readonly<Partial<Record<Tab, number>>>;
  /** In CSS pixels: where the list stood. Only the first value counts. */
  readonly scroll: number;
  readonly onScroll: (scroll: number) => void;
  /** At the end of the row of tabs. */
  readonly extra: ComponentChildren;
  readonly children: ComponentChildren;
}

/** https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
export function Tabs({ tab, onTab, counts, scroll, onScroll, extra, children }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    panel.current!.scrollTop = scroll;
  }, []);
  const choose = (next: Tab) => {
    panel.current!.scrollTop = 0;
    onTab(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = tabAt(event.key, TABS.indexOf(tab));
    if (!next) return;
    event.preventDefault();
    choose(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <>
      <div class="tab-row">
        <div class="tabs" role="tablist" aria-label={t('tabs_label')} ref={list} onKeyDown={onKeyDown}>
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
              onClick={() => choose(name)}
            >
              {t(`tab_${name}`)} {counts[name] !== undefined && <span class="count">{counts[name]}</span>}
            </button>
          ))}
        </div>
        {extra}
      </div>
      <div
        class="panel"
        role="tabpanel"
        id="tab-panel"
        aria-labelledby={`tab-${tab}`}
        tabIndex={0}
        ref={panel}
        onScroll={(event) => onScroll(event.currentTarget.scrollTop)}
      >
        {children}
      </div>
    </>
  );
}

function tabAt(key: string, at: number): Tab | undefined {
  switch (key) {
    case 'ArrowLeft':
      return TABS.at(at - 1);
    case 'ArrowRight':
      return TABS[(at + 1) % TABS.length];
    case 'Home':
      return TABS[0];
    case 'End':
      return TABS.at(-1);
    default:
      return undefined;
  }
}
