import type { TabState } from '../shared/messages';
import type { Settings } from '../shared/settings';
import type { PopupActions } from './popup-actions';
import { Header } from './Header';
import { Results } from './Results';
import { stateMessage } from './state-message';
import { StateView } from './StateView';

interface Props {
  readonly state: TabState;
  readonly settings: Settings;
  readonly actions: PopupActions;
}

export function Popup({ state, settings, actions }: Props) {
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
