import type { Conflict } from '../engine';
import { t } from '../shared/i18n';
import { ConflictCard } from './ConflictCard';
import type { PanelActions } from './panel-actions';
import type { View } from './view';

interface Props {
  readonly view: View;
  readonly cards: readonly { readonly contradiction: Conflict; readonly key: string }[];
  readonly dismissed: readonly string[];
  readonly actions: PanelActions;
}

export function Conflicts({ view, cards, dismissed, actions }: Props) {
  if (cards.length === 0) return <p class="empty">{t('conflicts_none')}</p>;
  return (
    <ul class="conflicts">
      {cards.map(({ contradiction, key }) =>
        dismissed.includes(key) ? (
          <li key={key} class="dismissed">
            <span class="quiet">{t('dismissed')}</span>
            <button type="button" class="link" onClick={() => actions.dismiss(key, false)}>
              {t('undo')}
            </button>
          </li>
        ) : (
          <li key={key}>
            <ConflictCard
              view={view}
              contradiction={contradiction}
              onDismiss={() => actions.dismiss(key, true)}
              actions={actions}
            />
          </li>
        ),
      )}
    </ul>
  );
}
