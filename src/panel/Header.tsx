import { t } from '../shared/i18n';
import type { TabState } from '../shared/messages';
import type { Settings } from '../shared/settings';
import { Icon } from '../ui/Icon';
import { Switch } from '../ui/Switch';
import { ViewSwitch } from '../ui/ViewSwitch';
import type { PanelActions } from './panel-actions';

interface Props {
  readonly state: TabState;
  readonly settings: Settings;
  readonly actions: PanelActions;
}

/** Where Sayso does not run by itself there is nothing to switch off. */
const SWITCHED: ReadonlySet<TabState['status']> = new Set(['working', 'done', 'skipped', 'off', 'reload', 'failed']);

/** The site with its switch, then what the page shows. */
export function Header({ state, settings, actions }: Props) {
  const site = 'site' in state ? state.site : undefined;
  const label = <bdi class="site-name">{site ?? t('extension_name')}</bdi>;
  const { openSide } = actions;
  return (
    <header class="header">
      <div class="header-row">
        {SWITCHED.has(state.status) ? (
          <Switch class="site" on={state.status !== 'off'} onChange={actions.setSite}>
            <h1>
              <span class="unseen">{t('site_switch')} </span>
              {label}
            </h1>
          </Switch>
        ) : (
          <h1 class="site">{label}</h1>
        )}
        {openSide && (
          <button
            type="button"
            class="icon-button"
            aria-label={t('open_side')}
            title={t('open_side')}
            onClick={openSide}
          >
            <Icon name="side" />
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={t('open_options')}
          title={t('open_options')}
          onClick={actions.openOptions}
        >
          <Icon name="settings" />
        </button>
      </div>
      {state.status === 'done' && state.analysis.statements.length > 0 && (
        <ViewSwitch view={settings.view} onChange={actions.setView} />
      )}
    </header>
  );
}
