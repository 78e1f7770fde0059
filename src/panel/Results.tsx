import { useMemo, useState } from 'preact/hooks';
import { type Analysis, indexAnalysis, statementsOf } from '../engine';
import { contradictionKey } from '../shared/contradiction-key';
import { t } from '../shared/i18n';
import { colourSpeakers } from '../shared/colour-speakers';
import type { Settings } from '../shared/settings';
import { shownContradictions, shownStatements } from '../shared/shown';
import { Conflicts } from './Conflicts';
import { Footer } from './Footer';
import type { PanelActions } from './panel-actions';
import { Speakers } from './Speakers';
import { type Tab, Tabs } from './Tabs';
import type { View } from './view';

interface Props {
  readonly analysis: Analysis;
  readonly dismissed: readonly string[];
  readonly settings: Settings;
  readonly actions: PanelActions;
}

/** Speakers and conflicts of an analysed page. */
export function Results({ analysis, dismissed, settings, actions }: Props) {
  const [tab, setTab] = useState<Tab>('speakers');
  const view = useMemo(
    (): View => ({ index: indexAnalysis(analysis), colours: colourSpeakers(analysis), palette: settings.palette }),
    [analysis, settings.palette],
  );
  const statements = useMemo(() => shownStatements(analysis, settings), [analysis, settings]);
  const cards = useMemo(
    () =>
      shownContradictions(analysis, settings).map((contradiction) => ({
        contradiction,
        key: contradictionKey(analysis, contradiction),
      })),
    [analysis, settings],
  );
  const open = cards.filter(({ key }) => !dismissed.includes(key));
  const inConflict = useMemo(
    () => new Set(open.flatMap(({ contradiction }) => statementsOf(contradiction.sides))),
    [cards, dismissed],
  );
  const speakers = new Set(statements.flatMap(({ speaker }) => speaker ?? [])).size;
  return (
    <>
      {analysis.truncated && <p class="notice">{t('notice_truncated')}</p>}
      <Tabs tab={tab} onTab={setTab} counts={{ speakers, conflicts: open.length }}>
        {tab === 'speakers' ? (
          <Speakers view={view} statements={statements} inConflict={inConflict} actions={actions} />
        ) : (
          <Conflicts view={view} cards={cards} dismissed={dismissed} actions={actions} />
        )}
      </Tabs>
      <Footer analysis={analysis} shown={statements.length} actions={actions} />
    </>
  );
}
