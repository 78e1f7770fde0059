import '../shared/polyfill';
import { render } from 'preact';
import { browser } from '../shared/browser';
import { t } from '../shared/i18n';
import { readShortcuts } from '../shared/shortcuts';
import '../ui/theme.css';
import { runSample, sampleArticle } from './sample';
import { Welcome } from './Welcome';
import './welcome.css';

document.documentElement.lang = t('language');
document.title = `${t('extension_name')}: ${t('welcome_title')}`;
render(
  <Welcome
    sample={sampleArticle}
    shortcuts={await readShortcuts()}
    run={(within, signal) => void runSample(within, signal)}
    onOptions={() => void browser.runtime.openOptionsPage()}
  />,
  document.querySelector('#root')!,
);
