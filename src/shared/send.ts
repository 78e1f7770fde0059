import { browser } from './browser';
import { isRecord } from './is-record';
import type { Answer, Answers, PageMessage, PanelMessage, TabMessage } from './messages';

/**
 * Asks the background. Never rejects: where nobody answers (the extension was updated and this script is left over) the error is `gone`,
 * where the answer is none of ours `unknown`.
 */
export async function send<M extends PageMessage | PanelMessage>(message: M): Promise<Answer<Answers[M['type']]>> {
  try {
    return toAnswer(await browser.runtime.sendMessage(message));
  } catch {
    return { ok: false, error: 'gone' };
  }
}

/** Asks the content script of a tab's top frame. Never rejects: `no-tab` where no content script listens. */
export async function sendToTab<M extends TabMessage>(tab: number, message: M): Promise<Answer<Answers[M['type']]>> {
  try {
    return toAnswer(await browser.tabs.sendMessage(tab, message, { frameId: 0 }));
  } catch {
    return { ok: false, error: 'no-tab' };
  }
}

/** True in a content script whose extension was updated or removed: no message will be answered any more. */
export function isOrphaned(): boolean {
  return browser.runtime?.id === undefined;
}

function toAnswer<T>(answer: unknown): Answer<T> {
  return isAnswer<T>(answer) ? answer : { ok: false, error: 'unknown' };
}

/** Both ends are ours and of one version, so the answer's outer shape tells enough. */
function isAnswer<T>(value: unknown): value is Answer<T> {
  return isRecord(value) && typeof value['ok'] === 'boolean';
}
