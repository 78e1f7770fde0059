import '../shared/polyfill';
import { render } from 'preact';
import { browser } from '../shared/browser';
import { t } from '../shared/i18n';
import '../ui/theme.css';
import './panel.css';
import { PanelShell } from './PanelShell';

// Tests open the popup as an ordinary page, for whose own tab it would say nothing of use: `?tab=7` names another.
const asked = new URLSearchParams(location.search).get('tab');
const [active] = await browser.tabs.query({ active: true, currentWindow: true });
const tab = asked === null ? active?.id : Number(asked);

document.documentElement.lang = t('language');
if (tab !== undefined) render(<PanelShell tab={tab} />, document.querySelector('#root')!);
