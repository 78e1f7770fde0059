import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';
import type { Answer } from './messages';

/** Answers a message, or is undefined where the message is not for this listener. */
export type Handler = (message: unknown, sender: Runtime.MessageSender) => Promise<Answer<unknown>> | undefined;

/**
 * Listens to messages until the signal aborts. Answers by `sendResponse` because Chromium before 148 ignores a returned promise; a handler
 * that rejects is answered with the error `unknown`.
 */
export function listen(handler: Handler, signal?: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    sendResponse: (answer: unknown) => void,
  ): true | undefined => {
    const answer = handler(message, sender);
    if (!answer) return undefined;
    answer.then(sendResponse, () => sendResponse({ ok: false, error: 'unknown' } satisfies Answer<never>));
    return true;
  };
  // The published type wants `true` from every call; the browsers take undefined for "not mine".
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const typed = listener as Runtime.OnMessageListenerCallback;
  browser.runtime.onMessage.addListener(typed);
  signal?.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(typed), { once: true });
}
