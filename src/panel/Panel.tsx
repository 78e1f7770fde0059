import type { Showing, TabState } from '../shared/messages';
import type { Settings } from '../shared/settings';
import { AlwaysHere } from './AlwaysHere';
import { Articles } from './Articles';
import { Header } from './Header';
import type { Memory } from './memory';
import type { PanelActions } from './panel-actions';
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
              {state.once && (
                <p class="once">
                  <AlwaysHere site={state.site} actions={actions} />
                </p>
              )}
              <Articles
                // Another page begins anew.
                key={state.analysis.url}
                analysis={state.analysis}
                colours={state.colours}
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
