/** Joins the page's session to the extension. */
import { createSession } from '../page/session';
import { t, tn } from '../shared/i18n';
import { listen } from '../shared/listen';
import type { Answer, Answers, PageMessage, PageOrders, TabMessage } from '../shared/messages';
import { isOrphaned, send } from '../shared/send';
import { isTabMessage } from '../shared/tab-message';
import { pageReady } from './page-ready';
import { tellPanels } from './tell-panels';

/** Told to the document by a new script, so that one left over from before an update makes room. Pages can send it; then nothing happens. */
const TAKEOVER = 'sayso-takeover';

const DONE: Answer<null> = { ok: true, value: null };

/** Says hello to the background and does what it is told, until the extension is gone. */
export function startContentScript(): void {
  const life = new AbortController();
  const { signal } = life;
  document.dispatchEvent(new CustomEvent(TAKEOVER));

  const panels = tellPanels(window, () => session.showing(), signal);
  const session = createSession({
    window,
    texts: { t, tn },
    read: async (facts, about) => {
      const answer = await ask({ type: 'page/read', facts, ...about });
      return answer.ok ? answer.value : null;
    },
    isAlive: () => !isOrphaned(),
    onFrame: () => void ask({ type: 'page/frame' }),
    onShowing: () => panels.tell(),
    dismiss: (dismissal, dismissed) => void ask({ type: 'page/dismiss', dismissal, dismissed }),
  });

  let told = 0;
  const ready = pageReady(window, signal);
  const obey = async ({ run, settings }: PageOrders) => {
    const turn = ++told;
    await ready;
    // Later orders may have come while the page was loading.
    if (turn !== told || signal.aborted) return;
    if (run) session.run(settings);
    else session.stop();
  };
  const hello = async () => {
    const before = told;
    const answer = await ask({ type: 'page/hello' });
    // Orders that came meanwhile are newer than the answer.
    if (answer.ok && told === before) void obey(answer.value);
  };
  const follow = (message: TabMessage): void => {
    switch (message.type) {
      case 'tab/orders':
        return void obey(message.orders);
      case 'tab/jump':
        return session.jump(message.statement);
      case 'tab/step':
        return session.step(message.direction);
      case 'tab/narrow':
        return session.narrow(message.narrowing);
      case 'tab/say-view':
        return session.sayView(message.view);
      case 'tab/point':
        return session.point(message.statement);
      case 'tab/ping':
    }
  };

  listen((message) => {
    if (!isTabMessage(message)) return undefined;
    follow(message);
    return Promise.resolve(DONE);
  }, signal);

  const leaveIfOrphaned = () => {
    if (!isOrphaned()) return;
    session.stop();
    life.abort();
  };
  document.addEventListener(TAKEOVER, leaveIfOrphaned, { signal });
  document.addEventListener('visibilitychange', leaveIfOrphaned, { signal });
  const beginAnew = (event: PageTransitionEvent) => {
    if (!event.persisted) return;
    session.stop();
    void hello();
  };
  // Back from the browser's back-forward cache: the switches may have changed, and the tab's analysis is that of another page.
  window.addEventListener('pageshow', beginAnew, { signal });

  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', () => void hello(), { signal, once: true });
  } else {
    void hello();
  }
}

/** Asks once more where the background ended in the middle of answering: a worker may die at any moment, and the question starts it anew. */
async function ask<M extends PageMessage>(message: M): Promise<Answer<Answers[M['type']]>> {
  const answer = await send(message);
  return !answer.ok && (answer.error === 'gone' || answer.error === 'unknown') && !isOrphaned()
    ? await send(message)
    : answer;
}
