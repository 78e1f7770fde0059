import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browserActions } from '../../src/panel/browser-actions';

const { request, sendMessage } = vi.hoisted(() => ({
  request: vi.fn<(permissions: { origins: string[] }) => Promise<boolean>>(),
  sendMessage: vi.fn<(message: { type: string }) => Promise<unknown>>(),
}));

vi.mock('../../src/shared/browser', () => ({ browser: { permissions: { request }, runtime: { sendMessage } } }));

const refresh = vi.fn<() => void>();
const actions = browserActions(7, 'popup', refresh);
const sent = () => sendMessage.mock.calls.map(([message]) => message);

beforeEach(() => {
  vi.resetAllMocks();
  sendMessage.mockResolvedValue({ ok: true, value: null });
});

describe('permissions', () => {
  it('are asked for before the click is over, then the page is read', async () => {
    request.mockResolvedValue(true);
    actions.allowSite('news.example');
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://*.news.example/*'] });
    await vi.waitFor(() => expect(refresh).toHaveBeenCalledOnce());
    expect(sent()).toEqual([{ type: 'panel/permissions-changed' }, { type: 'panel/run', tab: 7 }]);
  });

  it('for all sites are one origin', () => {
    request.mockResolvedValue(false);
    actions.allowAll();
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://*/*'] });
  });

  it('that the reader refuses change nothing', async () => {
    request.mockResolvedValue(false);
    actions.allowSite('news.example');
    await request.mock.results[0]!.value;
    expect(sent()).toEqual([]);
  });
});

it('what the reader does is told to the background, and the state asked for again', async () => {
  actions.setSite(false);
  actions.dismiss({ key: 'key', label: 'asked to wait' }, true);
  actions.jump('s3');
  await vi.waitFor(() => expect(refresh).toHaveBeenCalledTimes(2));
  expect(sent()).toEqual([
    { type: 'panel/site', tab: 7, on: false },
    { type: 'panel/dismiss', tab: 7, dismissal: { key: 'key', label: 'asked to wait' }, dismissed: true },
    { type: 'panel/jump', tab: 7, statement: 's3' },
  ]);
});
