import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../support/fake-browser';

const fake = fakeBrowser();
vi.stubGlobal('browser', fake.api);
const { TabRecords } = await import('../../src/background/tab-records');

const record = (text = '') => ({
  url: `https://courier.example/${text}`,
  incognito: false,
  asked: false,
  anyway: false,
  outcome: null,
});

beforeEach(async () => {
  await fake.areas.session.clear();
  fake.areas.session.quota = Number.POSITIVE_INFINITY;
});

describe('TabRecords', () => {
  it('outlives the worker', async () => {
    await new TabRecords().set(7, record('kept'));
    expect(await new TabRecords().get(7)).toMatchObject(record('kept'));
    expect([...(await new TabRecords().all()).keys()]).toEqual([7]);
  });

  it('forgets a closed tab', async () => {
    const records = new TabRecords();
    await records.set(7, record());
    await records.delete(7);
    expect(await records.get(7)).toBeUndefined();
    expect(fake.areas.session.keys()).toEqual([]);
  });

  it('drops the oldest when the storage is full', async () => {
    vi.useFakeTimers();
    const records = new TabRecords();
    fake.areas.session.quota = 700;
    for (let tab = 1; tab <= 10; tab++) {
      vi.advanceTimersByTime(1000);
      await records.set(tab, record('x'.repeat(50)));
    }
    vi.useRealTimers();
    const kept = [...(await new TabRecords().all()).keys()].toSorted((a, b) => a - b);
    expect(kept.length).toBeGreaterThan(1);
    expect(kept).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].slice(-kept.length));
  });

  it('gives up on a storage that is full and removes nothing, and keeps the record as long as the worker lives', async () => {
    const records = new TabRecords();
    await records.set(1, record());
    await records.set(2, record());
    const remove = vi.spyOn(fake.areas.session, 'remove').mockResolvedValue(undefined);
    fake.areas.session.quota = 0;
    await records.set(3, record('new'));
    expect(remove).toHaveBeenCalledTimes(2);
    remove.mockRestore();
    expect(await records.get(3)).toMatchObject(record('new'));
    expect(await new TabRecords().get(3)).toBeUndefined();
  });

  it('keeps what is larger than the whole storage as long as the worker lives', async () => {
    const records = new TabRecords();
    fake.areas.session.quota = 100;
    await records.set(1, record('x'.repeat(1000)));
    expect(await records.get(1)).toMatchObject(record('x'.repeat(1000)));
    expect(await new TabRecords().get(1)).toBeUndefined();
  });
});
