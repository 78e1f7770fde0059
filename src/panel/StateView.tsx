import { t } from '../shared/i18n';
import { AlwaysHere } from './AlwaysHere';
import type { PanelActions } from './panel-actions';
import type { StateMessage } from './state-message';

interface Props {
  readonly message: StateMessage;
  /** Empty where the page has none. */
  readonly site: string;
  readonly working: boolean;
  readonly actions: PanelActions;
}

/** A state without statements: one sentence, at most one action. */
export function StateView({ message, site, working, actions }: Props) {
  const { sentence, about = '', action, offerAlways } = message;
  return (
    <div class="state">
      <p role="status" aria-busy={working}>
        {t(sentence, about)}
      </p>
      {working && <div class="progress" aria-hidden="true" />}
      {action && (
        <button type="button" class="button filled" onClick={() => action.run(actions, site)}>
          {t(action.label)}
        </button>
      )}
      {offerAlways && (
        <div class="always">
          <AlwaysHere site={site} actions={actions} />
        </div>
      )}
    </div>
  );
}
