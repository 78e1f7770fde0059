import type { TabState } from '../shared/messages';
import type { Settings } from '../shared/settings';
import type { PanelActions } from './panel-actions';
import { Header } from './Header';
import { Results } from './Results';
import { stateMessage } from './state-message';
import { StateView } from './StateView';

interface Props {
  readonly state: TabState;
  readonly settings: Settings;
  readonly actions: PanelActions;
}

export function Panel({ state, settings, actions }: Props) {
  const message = stateMessage(state);
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
            <Results analysis={state.analysis} dismissed={state.dismissed} settings={settings} actions={actions} />
          )
        )}
      </main>
    </>
  );
}
