import '../shared/polyfill';
import { render } from 'preact';
import { browser } from '../shared/browser';
import { t } from '../shared/i18n';
import '../ui/theme.css';
import './panel.css';
import { PanelShell } from './PanelShell';
import { SidePanel } from './SidePanel';

const { documentElement: html } = document;
const root = document.querySelector('#root')!;
html.lang = t('language');

const frame = html.dataset['frame'] === 'side' ? 'side' : 'popup';
// Tests open the panel as an ordinary page, for whose own tab it would say nothing of use: `?tab=7` names another.
const asked = new URLSearchParams(location.search).get('tab');
if (asked !== null) render(<PanelShell tab={Number(asked)} frame={frame} />, root);
else if (frame === 'side') render(<SidePanel />, root);
else {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id !== undefined) render(<PanelShell tab={active.id} frame={frame} />, root);
}
