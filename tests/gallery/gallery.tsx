/** One state of the popup as a page: `?state=idle`. Looked at by `npm run gallery`. */
import { render } from 'preact';
import '../../src/panel/panel.css';
import type { PanelActions } from '../../src/panel/panel-actions';
import { provideMessages } from '../../src/shared/i18n';
import { DEFAULT_SETTINGS } from '../../src/shared/settings';
import '../../src/ui/theme.css';
import { Harness } from '../support/Harness';
import { STATES } from './states';

const nothing = () => undefined;
const actions: PanelActions = {
  run: nothing,
  runAnyway: nothing,
  reload: nothing,
  openPage: nothing,
  setSite: nothing,
  setView: nothing,
  allowSite: nothing,
  allowAll: nothing,
  jump: nothing,
  point: nothing,
  narrow: nothing,
  openSide: nothing,
  dismiss: nothing,
  copy: async () => true,
  save: nothing,
  openOptions: nothing,
};

const asked = new URLSearchParams(location.search);
const locale = asked.get('locale') ?? 'en';
const { default: messages } = await import(`../../public/_locales/${locale}/messages.json`);
provideMessages(messages);
document.documentElement.lang = locale;
const state = STATES[asked.get('state') ?? 'done']!;
render(<Harness state={state} settings={DEFAULT_SETTINGS} actions={actions} />, document.querySelector('#root')!);
