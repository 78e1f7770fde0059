import { expect, it, vi } from 'vitest';
import { fakeBrowser } from '../support/fake-browser';

const fake = fakeBrowser();
const fetched = vi.fn<(address: string) => Promise<never>>(() => Promise.reject(new TypeError('Failed to fetch')));
vi.stubGlobal('browser', fake.api);
vi.stubGlobal('fetch', fetched);
const { answer } = await import('../../src/background/messages');
const { TabRecords } = await import('../../src/background/tab-records');

it('reads the models while a page loads on which it is to run, once, and on no other', async () => {
  const records = new TabRecords();
  const hello = () => answer(records, { type: 'page/hello' }, fake.pageSender(1));
  const setSite = (on: boolean) => answer(records, { type: 'panel/site', tab: 1, on }, fake.panelSender());
  fake.grant('*://*.reuters.com/*');
  fake.openTab(1, 'https://www.reuters.com/world/1');
  await setSite(false);
  expect(await hello()).toMatchObject({ value: { run: false } });
  expect(fetched).not.toHaveBeenCalled();
  await setSite(true);
  expect(await hello()).toMatchObject({ value: { run: true } });
  await hello();
  const asked = fetched.mock.calls.map(([address]) => address);
  expect(asked[0]).toContain('models/attribution.bin');
  expect(new Set(asked).size).toBe(asked.length);
});
