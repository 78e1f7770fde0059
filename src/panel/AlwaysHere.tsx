import { t } from '../shared/i18n';
import type { PanelActions } from './panel-actions';

interface Props {
  readonly site: string;
  readonly actions: PanelActions;
}

/** The ways to have Sayso read by itself what it was asked to read once. */
export function AlwaysHere({ site, actions }: Props) {
  return (
    <>
      <button type="button" class="link" onClick={() => actions.allowSite(site)}>
        {t('action_always_site')}
      </button>
      <button type="button" class="link" onClick={actions.allowAll}>
        {t('action_all_sites')}
      </button>
    </>
  );
}
