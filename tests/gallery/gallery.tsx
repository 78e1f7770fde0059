/** One state of the popup as a page: `?state=idle`. Looked at by `npm run gallery`. */
import { render } from 'preact';
import messages from '../../public/_locales/en/messages.json';
import { Panel } from '../../src/panel/Panel';
import '../../src/panel/panel.css';
import type { PanelActions } from '../../src/panel/panel-actions';
import { provideMessages } from '../../src/shared/i18n';
import { DEFAULT_SETTINGS } from '../../src/shared/settings';
import '../../src/ui/theme.css';
import { STATES } from './states';

const nothing = () => undefined;
const actions: PanelActions = {
  run: nothing,
  reload: nothing,
  setSite: nothing,
  setView: nothing,
  allowSite: nothing,
  allowAll: nothing,
  jump: nothing,
  dismiss: nothing,
  copy: async () => true,
  save: nothing,
  openOptions: nothing,
};

provideMessages(messages);
const state = STATES[new URLSearchParams(location.search).get('state') ?? 'done']!;
render(<Panel state={state} settings={DEFAULT_SETTINGS} actions={actions} />, document.querySelector('#root')!);
