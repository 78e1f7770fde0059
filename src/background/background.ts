/**
 * The background: service worker in Chrome, event page in Firefox. It may end at any moment and begin anew for an event, so every listener
 * is added at once, and all that has to last is in storage.
 */
import '../shared/polyfill';
import { browser } from '../shared/browser';
import { listen } from '../shared/listen';
import { onSettingsChanged } from '../shared/settings-storage';
import { runCommand } from './commands';
import { syncRegistration } from './content-script';
import { answer } from './messages';
import { enterGranted, leaveWithdrawn, orderPages } from './pages';
import { TabRecords } from './tab-records';

const WELCOME_PAGE = 'src/welcome/index.html';

const records = new TabRecords();

listen((message, sender) => answer(records, message, sender));

onSettingsChanged(() => void orderPages(records));

browser.commands.onCommand.addListener((command) => void runCommand(command));

browser.tabs.onRemoved.addListener((tab) => void records.delete(tab));

browser.permissions.onAdded.addListener(() => void syncRegistration().then(enterGranted));

browser.permissions.onRemoved.addListener(() => void syncRegistration().then(() => leaveWithdrawn(records)));

browser.runtime.onInstalled.addListener(({ reason }) => {
  // An update forgets the registered scripts.
  void syncRegistration();
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL(WELCOME_PAGE) });
});
