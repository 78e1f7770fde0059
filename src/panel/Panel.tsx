import { t } from '../shared/i18n';
import type { Showing, TabState } from '../shared/messages';
import type { Settings } from '../shared/settings';
import { Header } from './Header';
import type { Memory } from './memory';
import type { PanelActions } from './panel-actions';
import { Results } from './Results';
import { type Frame, stateMessage } from './state-message';
import { StateView } from './StateView';

interface Props {
  readonly state: TabState;
  readonly settings: Settings;
  readonly frame: Frame;
  /** What the page shows at present; null where it does not tell. */
  readonly showing: Showing | null;
  readonly memory: Memory;
  readonly onMemory: (memory: Memory) => void;
  readonly actions: PanelActions;
}

/** All that popup and side panel show of a page. */
export function Panel({ state, settings, frame, showing, memory, onMemory, actions }: Props) {
  const message = stateMessage(state, frame);
  return (
    <>
      <Header state={state} settings={settings} actions={actions} />
      <main>
        {message ? (
          <StateView
            message={message}
            site={'site' in state ? state.site : ''}
            working={state.status === 'working'}
            actions={actions}
          />
        ) : (
          state.status === 'done' && (
            <>
              {state.once && <Once site={state.site} actions={actions} />}
              <Results
                // Another page begins anew.
                key={state.analysis.url}
                analysis={state.analysis}
                dismissed={state.dismissed}
                settings={settings}
                showing={showing}
                memory={memory}
                onMemory={onMemory}
                follows={frame === 'side'}
                actions={actions}
              />
            </>
          )
        )}
      </main>
    </>
  );
}

/** After the reader asked for one page: the way to have Sayso here always. */
function Once({ site, actions }: { site: string; actions: PanelActions }) {
  return (
    <p class="once">
      <button type="button" class="link" onClick={() => actions.allowSite(site)}>
        {t('action_always_site')}
      </button>
      <button type="button" class="link" onClick={actions.allowAll}>
        {t('action_all_sites')}
      </button>
    </p>
  );
}
