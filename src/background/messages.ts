import type { Runtime } from 'webextension-polyfill';
import { dismiss } from '../shared/dismissals';
import { isPageMessage, isPanelMessage } from '../shared/message-guards';
import type { Answer, Dismissal, PageMessage, PanelMessage, TabState } from '../shared/messages';
import { sendToTab } from '../shared/send';
import { loadSettings, saveSettings } from '../shared/settings-storage';
import { analyseArticle } from './analyser';
import { dressFrames, isLive, syncRegistration } from './content-script';
import { enterGranted, failPage, greetPage, orderPages, readPage, runPage } from './pages';
import { findTab, readState } from './read-state';
import { isPanel, pageSender, type PageSender } from './senders';
import { switchSite } from './site-switches';
import type { TabRecords } from './tab-records';
import { siteOfPage } from './tab-state';

const BAD_MESSAGE: Answer<never> = { ok: false, error: 'bad-message' };
const DONE: Answer<null> = { ok: true, value: null };

/** Answers what content scripts and our own pages ask. Whoever else asks, or asks for nothing known, gets `bad-message`. */
export async function answer(
  records: TabRecords,
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<Answer<unknown>> {
  const page = pageSender(sender);
  if (page && isPageMessage(message)) return await answerPage(records, message, page);
  if (page) {
    // A page too strange to be sent: the reader is told instead of left waiting.
    await failPage(records, page);
    return BAD_MESSAGE;
  }
  return isPanel(sender) && isPanelMessage(message) ? await answerPanel(records, message) : BAD_MESSAGE;
}

function answerPage(records: TabRecords, message: PageMessage, sender: PageSender): Promise<Answer<unknown>> {
  switch (message.type) {
    case 'page/hello':
      return greetPage(records, sender);
    case 'page/read':
      return readPage(records, sender, message);
    case 'page/frame':
      return dressFrames(sender.id).then(() => DONE);
    case 'page/dismiss':
      return putAside(records, message.dismissal, message.dismissed, sender.incognito);
  }
}

async function answerPanel(records: TabRecords, message: PanelMessage): Promise<Answer<unknown>> {
  switch (message.type) {
    case 'panel/state':
      return { ok: true, value: await stateOf(records, message.tab) };
    case 'panel/run':
      return await runPage(records, message.tab, message.anyway);
    case 'panel/view':
      return await stored(async () => saveSettings({ ...(await loadSettings()), view: message.view }));
    case 'panel/site':
      return await setSite(records, message.tab, message.on);
    case 'panel/permissions-changed':
      await syncRegistration();
      await enterGranted();
      return DONE;
    case 'panel/jump':
      return await sendToTab(message.tab, { type: 'tab/jump', statement: message.statement });
    case 'panel/dismiss':
      return await setDismissed(records, message);
    case 'panel/restore':
      return await putAside(records, { key: message.key, label: '' }, false, false);
    case 'panel/sample':
      return { ok: true, value: await analyseArticle(message.article, 'thorough') };
  }
}

async function stateOf(records: TabRecords, id: number): Promise<TabState> {
  const tab = await findTab(id);
  return tab ? await readState(records, tab) : { status: 'unsupported' };
}

async function setSite(records: TabRecords, id: number, on: boolean): Promise<Answer<null>> {
  const tab = await findTab(id);
  const site = siteOfPage(tab?.url ?? (await records.get(id))?.url);
  if (!tab || site === undefined) return { ok: false, error: 'no-tab' };
  const answer = await stored(() => switchSite(site, on, tab.incognito));
  if (!answer.ok) return answer;
  // Settings of ordinary windows are also announced by the storage; orders given twice do no harm.
  await orderPages(records);
  return on && !(await isLive(id)) ? await runPage(records, id) : DONE;
}

async function setDismissed(
  records: TabRecords,
  { tab: id, dismissal, dismissed }: Extract<PanelMessage, { type: 'panel/dismiss' }>,
): Promise<Answer<null>> {
  const tab = await findTab(id);
  if (!tab) return { ok: false, error: 'no-tab' };
  return await putAside(records, dismissal, dismissed, tab.incognito);
}

async function putAside(
  records: TabRecords,
  dismissal: Dismissal,
  dismissed: boolean,
  incognito: boolean,
): Promise<Answer<null>> {
  const answer = await stored(() => dismiss(dismissal, dismissed, incognito));
  await orderPages(records);
  return answer;
}

async function stored(write: () => Promise<void>): Promise<Answer<null>> {
  try {
    await write();
    return DONE;
  } catch {
    return { ok: false, error: 'storage' };
  }
}
