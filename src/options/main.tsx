import '../shared/polyfill';
import { render } from 'preact';
import { t } from '../shared/i18n';
import '../ui/theme.css';
import './options.css';
import { OptionsShell } from './OptionsShell';

document.documentElement.lang = t('language');
document.title = `${t('extension_name')}: ${t('options_title')}`;
render(<OptionsShell />, document.querySelector('#root')!);
