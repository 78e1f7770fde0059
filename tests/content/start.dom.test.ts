import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startContentScript } from '../../src/content/start';
import { chooseArticle } from '../../src/article/choose-article';
import type { PageMessage, PageResult, TabMessage } from '../../src/shared/messages';
import { DEFAULT_SETTINGS } from '../../src/shared/settings';
import { cardFacts } from '../../src/shared/card-facts';
import { t } from '../../src/shared/i18n';
import { draftAnalysis, textOf } from '../page/drafts';
import { clearStage, dressHead, painted, point, pointAt, storyPage } from '../page/stage';

const extension = vi.hoisted(() => ({
  id: 'sayso' as string | undefined,
  run: true,
  /** How many messages more the background dies of. */
  dying: 0,
  sent: [] as { type: string }[],
  listeners: new Set<(message: unknown, sender: unknown, respond: (answer: unknown) => void) => true | undefined>(),
}));

vi.mock('../../src/shared/browser', () => ({
  browser: {
    runtime: {
      get id() {
        return extension.id;
      },
      sendMessage: (message: PageMessage) => {
        if (!extension.id) return Promise.reject(new Error('Extension context invalidated.'));
        extension.sent.push(message);
        if (extension.dying-- > 0) return Promise.reject(new Error('The message channel closed.'));
        return Promise.resolve({ ok: true, value: valueFor(message) });
      },
      onConnect: { addListener: () => undefined, removeListener: () => undefined },
      onMessage: {
        addListener: (listener: never) => extension.listeners.add(listener),
        removeListener: (listener: never) => extension.listeners.delete(listener),
      },
    },
    i18n: { getMessage: (key: string) => key },
  },
}));

function valueFor(message: PageMessage): unknown {
  switch (message.type) {
    case 'page/hello':
      return { run: extension.run, settings: DEFAULT_SETTINGS };
    case 'page/read': {
      const { article, places } = chooseArticle(message.facts);
      const analysis = draftAnalysis(textOf(article), { statements: [{ words: '“It was promised,”' }] });
      return {
        article: '',
        depth: 'thorough',
        places,
        analysis,
        colours: [],
        cards: cardFacts(analysis, t).map((facts) => Object.assign(facts, { citation: '', given: null })),
      } satisfies PageResult;
    }
  }
}

const tell = (message: TabMessage | { type: string }) =>
  new Promise((resolve) => {
    for (const listener of extension.listeners) if (!listener(message, {}, resolve)) resolve('not mine');
  });
const isPainted = () => vi.waitFor(() => expect(painted().size).toBeGreaterThan(0));

beforeEach(() => {
  dressHead();
  document.body.innerHTML = storyPage('<p>“It was promised,” said Ada Quill.</p>');
  Object.assign(extension, { id: 'sayso', run: true, dying: 0, sent: [] });
});
afterEach(() => {
  extension.id = undefined;
  document.dispatchEvent(new Event('visibilitychange'));
  clearStage(undefined);
});

it('asks before it works, and does as it is told', async () => {
  extension.run = false;
  startContentScript();
  await vi.waitFor(() => expect(extension.sent.map(({ type }) => type)).toEqual(['page/hello']));
  expect(painted().size).toBe(0);
  await tell({ type: 'tab/orders', orders: { run: true, settings: DEFAULT_SETTINGS } });
  await isPainted();
  await tell({ type: 'tab/orders', orders: { run: false, settings: DEFAULT_SETTINGS } });
  expect(painted().size).toBe(0);
});

it('answers, jumps and steps when the background says so, and is silent to anything else', async () => {
  startContentScript();
  await isPainted();
  expect(await tell({ type: 'tab/ping' })).toEqual({ ok: true, value: null });
  await tell({ type: 'tab/jump', statement: 's1' });
  expect(painted().has('sayso-flash-light')).toBe(true);
  await tell({ type: 'tab/step', direction: 'next' });
  expect(document.querySelector('html > [popover]')).not.toBeNull();
  expect(await tell({ type: 'panel/state' })).toBe('not mine');
});

it('left over after an update, makes room for the new script without a word in the console', async () => {
  const errors = vi.fn<() => void>();
  addEventListener('error', errors);
  addEventListener('unhandledrejection', errors);
  startContentScript();
  await isPainted();
  extension.id = undefined;
  document.dispatchEvent(new CustomEvent('sayso-takeover'));
  expect(painted().size).toBe(0);
  expect(extension.listeners.size).toBe(0);
  point('click', pointAt('It was promised'));
  expect(document.querySelector('html > [popover]')).toBeNull();
  expect(errors).not.toHaveBeenCalled();
});

it('asks once more when the background ends in the middle of an answer', async () => {
  extension.dying = 1;
  startContentScript();
  await isPainted();
  expect(extension.sent.map(({ type }) => type)).toEqual(['page/hello', 'page/hello', 'page/read']);
});

it('does not believe a page that cries takeover', async () => {
  startContentScript();
  await isPainted();
  document.dispatchEvent(new CustomEvent('sayso-takeover'));
  expect(painted().size).toBeGreaterThan(0);
});

it('asks again when the page comes back from the back-forward cache', async () => {
  startContentScript();
  await isPainted();
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await vi.waitFor(() => expect(extension.sent.filter(({ type }) => type === 'page/hello')).toHaveLength(2));
});

it('does not ask again when the page is shown for the first time', async () => {
  startContentScript();
  await isPainted();
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
  await tell({ type: 'tab/ping' });
  expect(extension.sent.filter(({ type }) => type === 'page/hello')).toHaveLength(1);
  expect(painted().size).toBeGreaterThan(0);
});

it('leaves a page alone that is drawn ahead, until the reader goes there', async () => {
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  startContentScript();
  expect(await tell({ type: 'tab/ping' })).toEqual({ ok: true, value: null });
  expect(extension.sent).toEqual([]);
  Reflect.deleteProperty(document, 'prerendering');
  document.dispatchEvent(new Event('prerenderingchange'));
  await isPainted();
  expect(extension.sent[0]).toEqual({ type: 'page/hello' });
});
