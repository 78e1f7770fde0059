import type { SkipReason } from '../engine';
import type { MessageKey } from '../shared/i18n';
import type { TabState } from '../shared/messages';
import { siteOf } from '../shared/sites/sites';
import type { PanelActions } from './panel-actions';

/** One sentence, and at most one thing to do about it. */
export interface StateMessage {
  readonly sentence: MessageKey;
  /** What stands for `$1` in it. */
  readonly about?: string;
  readonly action?: { readonly label: MessageKey; readonly run: (actions: PanelActions, site: string) => void };
  /** Offer to run by itself here from now on. */
  readonly offerAlways?: boolean;
}

const RELOAD: StateMessage['action'] = { label: 'action_reload', run: (actions) => actions.reload() };
const ANYWAY: StateMessage['action'] = { label: 'action_anyway', run: (actions) => actions.runAnyway() };

const MESSAGES: Readonly<Record<Exclude<TabState['status'], 'done' | 'skipped'>, StateMessage>> = {
  idle: {
    sentence: 'state_idle',
    action: { label: 'action_run', run: (actions) => actions.run() },
    offerAlways: true,
  },
  working: { sentence: 'state_working' },
  off: { sentence: 'state_off', action: { label: 'action_turn_on', run: (actions) => actions.setSite(true) } },
  'no-access': {
    sentence: 'state_no_access',
    action: { label: 'action_allow', run: (actions, site) => actions.allowSite(site) },
  },
  reload: { sentence: 'state_reload', action: RELOAD },
  unsupported: { sentence: 'state_unsupported' },
  failed: { sentence: 'state_failed', action: { label: 'action_retry', run: (actions) => actions.run() } },
};

const SKIPPED: Readonly<Record<SkipReason, StateMessage>> = {
  'not-an-article': { sentence: 'state_not_an_article', action: ANYWAY },
  'not-english': { sentence: 'state_not_english', action: ANYWAY },
  'too-short': { sentence: 'state_too_short', action: ANYWAY },
  missing: { sentence: 'state_missing', action: ANYWAY },
  empty: { sentence: 'state_empty', action: RELOAD },
};

const inFrame = (address: string): StateMessage => ({
  sentence: 'state_in_frame',
  about: siteOf(new URL(address).hostname),
  action: { label: 'action_open_frame', run: (actions) => actions.openPage(address) },
});

/** Where the panel stands. */
export type Frame = 'popup' | 'side';

/** What the panel says of a tab; undefined where it has statements to show. */
export function stateMessage(state: TabState, frame: Frame): StateMessage | undefined {
  // Beside a page that no click let Sayso into it does not even know the address; only the button in the toolbar does.
  if (state.status === 'unsupported' && frame === 'side') return { sentence: 'state_unseen' };
  if (state.status === 'skipped') return state.frame ? inFrame(state.frame) : SKIPPED[state.reason];
  if (state.status !== 'done') return MESSAGES[state.status];
  return state.analysis.statements.length > 0 ? undefined : { sentence: 'state_nothing_found' };
}
