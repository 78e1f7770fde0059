import { describe, expect, it, vi } from 'vitest';
import type { TabState } from '../../src/shared/messages';
import { t } from '../../src/shared/i18n';
import { stateMessage } from '../../src/panel/state-message';
import { STATES } from '../gallery/states';
import { spyActions } from '../support/panel-actions';
import '../support/messages';

const site = 'news.example';

/** What the reader is told, and what the one button does. */
const CASES: [state: TabState, sentence: string, action?: [label: string, call: string, argument?: unknown]][] = [
  [{ status: 'idle', site }, 'Sayso has not read this page.', ['Find statements here', 'run']],
  [{ status: 'working', site }, 'Reading the page…'],
  [STATES['nothing']!, 'Nobody is quoted or paraphrased here.'],
  [
    { status: 'skipped', site, reason: 'not-an-article' },
    'This page does not look like a news article.',
    ['Read it anyway', 'runAnyway'],
  ],
  [
    { status: 'skipped', site, reason: 'not-english' },
    'Sayso reads English only so far.',
    ['Read it anyway', 'runAnyway'],
  ],
  [
    { status: 'skipped', site, reason: 'too-short' },
    'There is too little text here to read.',
    ['Read it anyway', 'runAnyway'],
  ],
  [
    { status: 'skipped', site, reason: 'missing' },
    'There is no article here: the site could not find or show this page.',
    ['Read it anyway', 'runAnyway'],
  ],
  [{ status: 'skipped', site, reason: 'empty' }, 'This page has no text.', ['Reload', 'reload']],
  [
    { status: 'skipped', site, reason: 'not-an-article', frame: 'https://www.courier.example/story?1' },
    'What this page shows is a frame from courier.example, which Sayso can read only by itself.',
    ['Open it in a tab', 'openPage', 'https://www.courier.example/story?1'],
  ],
  [{ status: 'off', site }, 'Sayso is off on this site.', ['Turn on', 'setSite', true]],
  [{ status: 'no-access', site }, 'Sayso may not read this site.', ['Allow on this site', 'allowSite', site]],
  [{ status: 'reload', site }, 'Reload the page so that Sayso can read it.', ['Reload', 'reload']],
  [{ status: 'unsupported' }, 'Extensions cannot read this kind of page.'],
  [{ status: 'failed', site }, 'Something went wrong while reading this page.', ['Try again', 'run']],
];

describe('each state has one sentence and at most one action', () => {
  it.each(CASES)('$status $reason', (state, sentence, action) => {
    const message = stateMessage(state, 'popup')!;
    expect(t(message.sentence, message.about ?? '')).toBe(sentence);
    expect(message.action && t(message.action.label)).toBe(action?.[0]);
    const actions = spyActions();
    message.action?.run(actions, site);
    const called = Object.entries(actions).filter(([, spy]) => vi.mocked(spy).mock.calls.length > 0);
    expect(called.map(([name]) => name)).toEqual(action ? [action[1]] : []);
    for (const [, spy] of called) expect(vi.mocked(spy).mock.lastCall).toEqual(action!.slice(2));
  });
});

it('statements speak for themselves', () => {
  expect(stateMessage(STATES['done']!, 'popup')).toBeUndefined();
});

it('beside a page that it was not let into, the panel says how to let it in', () => {
  expect(stateMessage({ status: 'unsupported' }, 'side')?.sentence).toBe('state_unseen');
});
