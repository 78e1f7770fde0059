import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Analysis, type Conflict, indexAnalysis, type Statement, statementsOf } from '../engine';
import { contradictionKey } from '../shared/contradiction-key';
import { t } from '../shared/i18n';
import type { ColourList, Showing } from '../shared/messages';
import type { Settings } from '../shared/settings';
import { shownContradictions, shownStatements } from '../shared/shown';
import { Icon } from '../ui/Icon';
import { Article } from './Article';
import { Conflicts } from './Conflicts';
import { chipCounts, type Filter, filterStatements, isActive, NO_FILTER, searchable } from './filter';
import { FilterBar } from './FilterBar';
import { Footer } from './Footer';
import type { Memory } from './memory';
import type { PanelActions } from './panel-actions';
import { Speakers } from './Speakers';
import { Tabs } from './Tabs';
import type { Tab } from './tabs';
import type { ListView } from './view';

export interface ResultsProps {
  readonly analysis: Analysis;
  readonly colours: ColourList;
  readonly dismissed: readonly string[];
  readonly settings: Settings;
  /** What the page shows at present; null where it does not tell. */
  readonly showing: Showing | null;
  readonly memory: Memory;
  readonly onMemory: (memory: Memory) => void;
  /** The list scrolls along with the page, as a panel that stays does. */
  readonly follows: boolean;
  readonly actions: PanelActions;
}

/** Speakers, denials and conflicts, and the picture of an analysed article. */
export function Results({
  analysis,
  colours: colourList,
  dismissed,
  settings,
  showing,
  memory,
  onMemory,
  follows,
  actions,
}: ResultsProps) {
  const { filter } = memory;
  const search = filter.text.trim();
  const [searching, setSearching] = useState(false);
  /** Speakers folded while a search unfolds everybody. */
  const [folded, setFolded] = useState<readonly string[]>([]);
  const index = useMemo(() => indexAnalysis(analysis), [analysis]);
  const colours = useMemo(() => new Map(colourList), [colourList]);
  const statements = useMemo(() => shownStatements(analysis, settings), [analysis, settings]);
  const searchables = useMemo(() => searchable(index, statements), [index, statements]);
  const found = useMemo(() => filterStatements(searchables, filter), [searchables, filter]);
  const cards = useMemo(
    () =>
      shownContradictions(analysis, settings).map((contradiction) => ({
        contradiction,
        key: contradictionKey(analysis, contradiction),
      })),
    [analysis, settings],
  );
  const open = cards.filter(({ key }) => !dismissed.includes(key)).map(({ contradiction }) => contradiction);
  const inConflict = useMemo(() => new Set(open.flatMap(({ sides }) => statementsOf(sides))), [cards, dismissed]);
  const denials = analysis.denials.filter(
    ({ statement }) => !inConflict.has(statement) && statements.some(({ id }) => id === statement),
  );
  const disputed = open.some(({ type, tier }) => type === 'dispute' && tier === 'reported');
  const tab = memory.tab ?? (disputed ? 'conflicts' : 'speakers');

  const setFilter = (changed: Filter) => {
    setFolded([]);
    onMemory({ ...memory, filter: changed, scroll: 0 });
    const left = filterStatements(searchables, changed).map(({ id }) => id);
    actions.narrow(isActive(changed) ? { label: labelOf(changed), statements: left } : null);
  };
  const alone = showing?.narrowing ?? null;
  const [wasAlone, setWasAlone] = useState<string | null>(null);
  useEffect(() => {
    // What the list is filtered by was ended in the page: then the list is whole again, too. News of another end may come late.
    if (wasAlone === labelOf(filter) && showing && !alone) onMemory({ ...memory, filter: NO_FILTER });
    setWasAlone(alone?.label ?? null);
  }, [alone]);

  const list: ListView = {
    index,
    colours,
    palette: settings.palette,
    actions,
    inConflict,
    current: showing?.open ?? showing?.inView ?? null,
    follows,
    alone: alone?.label ?? null,
    search,
    isOpen: (id) => (search ? !folded.includes(id) : memory.open.includes(id)),
    onOpen: (id, isOpen) => {
      if (search) setFolded(toggled(folded, id, !isOpen));
      else onMemory({ ...memory, open: toggled(memory.open, id, isOpen) });
    },
  };
  const narrowed = isActive(filter);
  const filtering = tab === 'speakers' && (searching || narrowed);
  return (
    <>
      {analysis.truncated && <p class="notice">{t('notice_truncated')}</p>}
      <Tabs
        tab={tab}
        onTab={(chosen: Tab) => onMemory({ ...memory, tab: chosen, scroll: 0 })}
        counts={{
          speakers: new Set(statements.map(({ speaker }) => speaker ?? '')).size,
          conflicts: open.length + denials.length,
        }}
        scroll={memory.scroll}
        onScroll={(scroll) => onMemory({ ...memory, scroll })}
        extra={
          tab === 'speakers' && (
            <button
              type="button"
              class="icon-button"
              aria-label={t('filter_open')}
              title={t('filter_open')}
              aria-expanded={filtering}
              onClick={() => {
                if (filtering && narrowed) setFilter(NO_FILTER);
                setSearching(!filtering);
              }}
            >
              <Icon name={filtering ? 'close' : 'search'} />
            </button>
          )
        }
      >
        {filtering && (
          <FilterBar filter={filter} counts={chipCounts(searchables, filter)} focus={searching} onChange={setFilter} />
        )}
        {tab === 'speakers' && <Speakers list={list} statements={found} />}
        {tab === 'conflicts' && <Conflicts list={list} cards={cards} denials={denials} dismissed={dismissed} />}
        {tab === 'article' && <Article list={list} statements={statements} />}
      </Tabs>
      <Footer
        analysis={analysis}
        taken={shownPart(analysis, found, open)}
        shown={statements.length}
        actions={actions}
      />
    </>
  );
}

/** What the list shows, as an analysis of its own: a conflict goes along where all that takes part in it does. */
function shownPart(analysis: Analysis, statements: readonly Statement[], open: readonly Conflict[]): Analysis {
  const ids = new Set(statements.map(({ id }) => id));
  return {
    ...analysis,
    statements,
    denials: analysis.denials.filter(({ statement }) => ids.has(statement)),
    contradictions: open.filter(({ sides }) => statementsOf(sides).every((id) => ids.has(id))),
  };
}

const toggled = (ids: readonly string[], id: string, on: boolean) =>
  on ? [...ids, id] : ids.filter((other) => other !== id);

/** What the page's bar says of a filter. */
function labelOf({ text, types, unnamed }: Filter): string {
  const search = text.trim();
  const parts = [search && t('card_own_words', search), ...types.map((type) => t(`type_${type}`))];
  return [...parts, unnamed && t('filter_unnamed')].filter(Boolean).join(', ');
}
