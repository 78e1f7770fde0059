import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageFacts } from '../../src/article/page-facts';
import { contradictionKey } from '../../src/shared/contradiction-key';
import { hiddenNameKey } from '../../src/shared/hidden-names';
import { isTabMessage } from '../../src/shared/tab-message';
import type { PanelMessage } from '../../src/shared/messages';
import { buildAnalysis } from '../support/analysis-builder';
import { fakeBrowser } from '../support/fake-browser';

const fake = fakeBrowser();
vi.stubGlobal('browser', fake.api);
vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
const { answer } = await import('../../src/background/messages');
const { TabRecords } = await import('../../src/background/tab-records');
const { leaveWithdrawn } = await import('../../src/background/pages');

const LISTED = 'https://www.reuters.com/world/1';
const UNLISTED = 'https://blog.example.org/1';

const box = {
  tag: 'body',
  index: 0,
  parent: -1,
  make: 'body.',
  names: ' ',
  role: '',
  hidden: false,
  isBody: false,
  timed: false,
};
const line = { index: 0, box: 0, text: 'Dam is safe', linkChars: 0, boldChars: 0, leadChars: 0, afterRule: false };
const facts: PageFacts = {
  url: LISTED,
  status: 200,
  head: { title: '', lang: 'en', canonical: '', meta: [], jsonLd: [], itemTypes: [], dated: false },
  codes: 0,
  boxes: [box],
  lines: [line],
};
const linesOf = (texts: readonly string[]) => texts.map((text, index) => Object.assign({}, line, { index, text }));
const STORY = [
  'Margit Bellweather said: “The dam is not safe, and everybody here knows it.”',
  'The dam above the town was built in a dry year, and the water has stood higher every spring since then.',
  'On the road below it the shops were open on Monday, and nobody in the street seemed to be in a hurry.',
];
const story: PageFacts = {
  ...facts,
  head: {
    ...facts.head,
    meta: [['og:type', 'article']],
    jsonLd: ['{"@type":"NewsArticle","headline":"Dam is safe","datePublished":"2026-03-04"}'],
  },
  lines: linesOf(STORY),
};

let records = new TabRecords();
/** A page is answered before its result is kept. */
const kept = (id: number) => vi.waitFor(() => expect(records.working.has(id) || !fake.badges.has(id)).toBe(false));
const page = (id: number, message: unknown) => answer(records, message, fake.pageSender(id));
const panel = (message: PanelMessage) => answer(records, message, fake.panelSender());
const hello = { type: 'page/hello' };
const read = { type: 'page/read', depth: 'thorough', facts: story };

/** Opens the story in tab 1 and has it read; what is kept of it. */
async function analysedPage() {
  fake.openTab(1, LISTED);
  await page(1, hello);
  await page(1, read);
  await kept(1);
  const record = (await records.get(1))!;
  const { outcome } = record;
  if (outcome?.status !== 'done') throw new Error('It was not analysed.');
  return { record, outcome };
}

beforeEach(async () => {
  for (const area of Object.values(fake.areas)) await area.clear();
  fake.tabs.clear();
  fake.badges.clear();
  fake.grant('*://*.reuters.com/*');
  records = new TabRecords();
});

describe('a page that is listed', () => {
  it('is told to run, analysed, and shown by badge and popup; without its model by rules alone', async () => {
    fake.openTab(1, LISTED);
    expect(await page(1, hello)).toMatchObject({ ok: true, value: { run: true } });
    expect(await page(1, read)).toMatchObject({
      ok: true,
      value: {
        analysis: { notices: ['rules-only'], credit: { published: '2026-03-04' } },
        cards: [{ citation: expect.stringMatching(/Margit Bellweather.*2026-03-04/su) }],
      },
    });
    await kept(1);
    expect(fake.badges.get(1)).toBe('1');
    expect(await panel({ type: 'panel/state', tab: 1 })).toMatchObject({
      ok: true,
      value: { status: 'done', site: 'reuters.com' },
    });
  });

  it('keeps nothing of a quick reading, and needs no second one of what was read thoroughly', async () => {
    fake.openTab(1, LISTED);
    await page(1, hello);
    expect(await page(1, { ...read, depth: 'quick' })).toMatchObject({ value: { depth: 'quick' } });
    expect((await records.get(1))?.outcome).toBeNull();
    await page(1, read);
    await kept(1);
    expect(await page(1, { ...read, depth: 'quick' })).toMatchObject({ value: { depth: 'thorough' } });
  });

  it('is not analysed again while its article stays as it was', async () => {
    const { record, outcome } = await analysedPage();
    await records.set(1, {
      ...record,
      outcome: { ...outcome, analysis: { ...outcome.analysis, title: 'Kept' } },
    });
    expect(await page(1, read)).toMatchObject({ value: { analysis: { title: 'Kept' } } });
    const changed = { ...story, lines: linesOf(STORY.map((text) => text.replace('dry', 'wet'))) };
    expect(await page(1, { type: 'page/read', depth: 'thorough', facts: changed })).toMatchObject({
      value: { analysis: { title: 'Dam is safe' } },
    });
  });

  it('is told no contradiction that the reader called none, until that is undone', async () => {
    const { record, outcome } = await analysedPage();
    const analysis = buildAnalysis({
      statements: [{ words: 'The dam is safe' }, { words: 'The dam is not safe' }],
      contradictions: [{ sides: [['s1'], ['s2']] }],
    });
    await records.set(1, { ...record, outcome: { ...outcome, analysis } });
    const key = contradictionKey(analysis, analysis.contradictions[0]!);
    const dismiss = (dismissed: boolean) => page(1, { type: 'page/dismiss', dismissal: { key, label: '' }, dismissed });
    await dismiss(true);
    expect(await page(1, read)).toMatchObject({ value: { analysis: { contradictions: [] } } });
    await kept(1);
    await dismiss(false);
    expect(await page(1, read)).toMatchObject({ value: { analysis: { contradictions: [{ id: 'c1' }] } } });
  });

  it('is told no name that the reader called wrong, and how to have it back', async () => {
    const { outcome } = await analysedPage();
    const key = hiddenNameKey(outcome.analysis, outcome.analysis.statements[0]!);
    await page(1, { type: 'page/dismiss', dismissal: { key, label: '' }, dismissed: true });
    const report = expect.stringContaining('Sayso 1.2.3');
    expect(await page(1, read)).toMatchObject({
      value: {
        analysis: { statements: [{ speaker: null }] },
        cards: [
          { citation: expect.stringContaining('speaker_unknown'), given: { hidden: true, dismissal: { key }, report } },
        ],
      },
    });
  });

  it('is told which part of it is an article', async () => {
    fake.openTab(1, LISTED);
    expect(await page(1, { type: 'page/read', depth: 'thorough', facts })).toMatchObject({
      ok: true,
      value: { analysis: { skipped: 'not-an-article' }, places: { root: 0 }, cards: [] },
    });
  });

  it('without an article, but with a frame of another site, is said to have one', async () => {
    fake.openTab(1, LISTED);
    await page(1, hello);
    await page(1, { type: 'page/read', depth: 'thorough', facts, more: true });
    expect(await records.get(1)).toMatchObject({ outcome: null });
    await page(1, { type: 'page/read', depth: 'thorough', facts, frame: 'https://courier.example/story' });
    await kept(1);
    expect(await panel({ type: 'panel/state', tab: 1 })).toMatchObject({
      value: { status: 'skipped', frame: 'https://courier.example/story' },
    });
    expect(fake.titles.get(1)).toContain('courier.example');
  });

  it('is known to a new worker', async () => {
    fake.openTab(1, LISTED);
    await page(1, hello);
    await page(1, read);
    await kept(1);
    records = new TabRecords();
    expect(await panel({ type: 'panel/state', tab: 1 })).toMatchObject({ value: { status: 'done' } });
  });

  it('is left alone where its site is off, and said to be', async () => {
    fake.openTab(1, LISTED);
    await panel({ type: 'panel/site', tab: 1, on: false });
    expect(await page(1, hello)).toMatchObject({ value: { run: false } });
    expect(await page(1, read)).toEqual({ ok: false, error: 'no-access' });
    expect(await panel({ type: 'panel/state', tab: 1 })).toMatchObject({ value: { status: 'off' } });
  });

  it('is read anew when the reader asks again', async () => {
    const runs: boolean[] = [];
    const script = (message: unknown) => {
      if (isTabMessage(message) && message.type === 'tab/orders') runs.push(message.orders.run);
      return { ok: true, value: null };
    };
    fake.openTab(1, LISTED, { script });
    await page(1, hello);
    await panel({ type: 'panel/run', tab: 1 });
    expect(runs).toEqual([false, true]);
  });

  it('keeps its analysis when its site is switched off and on', async () => {
    fake.openTab(1, LISTED);
    await page(1, hello);
    await page(1, read);
    await kept(1);
    await panel({ type: 'panel/site', tab: 1, on: false });
    await panel({ type: 'panel/site', tab: 1, on: true });
    expect(await panel({ type: 'panel/state', tab: 1 })).toMatchObject({ value: { status: 'done' } });
  });

  it('stops when its permission is withdrawn, and the popup tells', async () => {
    const orders: unknown[] = [];
    fake.openTab(1, LISTED, { clicked: true, script: (message) => (orders.push(message), { ok: true, value: null }) });
    await page(1, hello);
    await page(1, read);
    await kept(1);
    fake.grant();
    await leaveWithdrawn(records);
    expect(orders).toContainEqual(expect.objectContaining({ orders: expect.objectContaining({ run: false }) }));
    expect(await panel({ type: 'panel/state', tab: 1 })).toMatchObject({ value: { status: 'no-access' } });
    expect(fake.badges.get(1)).toBe('');
  });
});

describe('a page that is not listed', () => {
  it('runs after a click, and not before', async () => {
    const tab = fake.openTab(2, UNLISTED, { script: undefined });
    expect(await panel({ type: 'panel/run', tab: 2 })).toEqual({ ok: false, error: 'no-access' });
    tab.clicked = true;
    expect(await panel({ type: 'panel/state', tab: 2 })).toMatchObject({ value: { status: 'idle' } });
    expect(await panel({ type: 'panel/run', tab: 2 })).toEqual({ ok: true, value: null });
    expect(await page(2, hello)).toMatchObject({ value: { run: true } });
  });

  it('runs by itself once its site is granted', async () => {
    fake.grant('*://*.reuters.com/*', '*://*.blog.example.org/*');
    await panel({ type: 'panel/permissions-changed' });
    expect(fake.registered()).toMatchObject([{ matches: ['*://*.blog.example.org/*'] }]);
    expect(fake.registered()[0]!.excludeMatches).toContain('*://*.reuters.com/*');
  });

  it('is no longer registered once its permission is withdrawn', async () => {
    fake.grant('*://*.blog.example.org/*');
    await panel({ type: 'panel/permissions-changed' });
    fake.grant();
    await panel({ type: 'panel/permissions-changed' });
    expect(fake.registered()).toEqual([]);
  });
});

describe('a private window', () => {
  it('leaves nothing on the disk', async () => {
    fake.openTab(3, LISTED, { incognito: true });
    await page(3, hello);
    await page(3, read);
    await kept(3);
    await panel({ type: 'panel/dismiss', tab: 3, dismissal: { key: 'k', label: 'x' }, dismissed: true });
    await panel({ type: 'panel/site', tab: 3, on: false });
    expect(await panel({ type: 'panel/state', tab: 3 })).toMatchObject({ value: { status: 'off' } });
    expect([...fake.areas.local.keys(), ...fake.areas.sync.keys()]).toEqual([]);
  });
});

describe('dismissed contradictions', () => {
  it('are remembered, forgotten again, and bounded', async () => {
    fake.openTab(1, LISTED);
    await page(1, hello);
    await page(1, read);
    await kept(1);
    await panel({ type: 'panel/dismiss', tab: 1, dismissal: { key: 'first', label: 'x' }, dismissed: true });
    await panel({ type: 'panel/dismiss', tab: 1, dismissal: { key: 'second', label: 'x' }, dismissed: true });
    await panel({ type: 'panel/dismiss', tab: 1, dismissal: { key: 'first', label: 'x' }, dismissed: false });
    expect(await panel({ type: 'panel/state', tab: 1 })).toMatchObject({ value: { dismissed: ['second'] } });
  });
});

describe('senders and messages that are none of ours', () => {
  beforeEach(() => fake.openTab(1, LISTED));

  it.each([
    ['another extension', hello, { id: 'other', url: LISTED, frameId: 0, tab: { id: 1, incognito: false } }],
    ['a frame inside the page', hello, { id: 'sayso', url: LISTED, frameId: 3, tab: { id: 1, incognito: false } }],
    [
      'a page that speaks for the popup',
      { type: 'panel/state', tab: 1 },
      { id: 'sayso', url: LISTED, frameId: 0, tab: { id: 1, incognito: false } },
    ],
    ['a popup that speaks for a page', hello, { id: 'sayso', url: 'chrome-extension://sayso/src/panel/popup.html' }],
    ['somebody without an address', { type: 'panel/state', tab: 1 }, { id: 'sayso' }],
  ])('refuses %s', async (_name, message, sender) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    expect(await answer(records, message, sender as never)).toEqual({ ok: false, error: 'bad-message' });
  });

  it.each([
    [undefined],
    ['page/hello'],
    [{ type: 'page/read', depth: 'thorough', facts: { ...facts, boxes: [{ ...facts.boxes[0]!, parent: 0 }] } }],
    [{ type: 'page/read', depth: 'thorough', facts: { ...facts, lines: [{ ...facts.lines[0]!, box: 7 }] } }],
    [{ type: 'page/read', depth: 'thorough', facts: { ...facts, head: undefined } }],
    [{ type: 'page/read', depth: 'thorough', facts, frame: 'javascript:alert(1)' }],
    [{ type: 'page/read', depth: 'deep', facts }],
    [{ type: 'page/unknown' }],
  ])('refuses %j', async (message) => {
    expect(await page(1, message)).toEqual({ ok: false, error: 'bad-message' });
  });

  it('tells the reader of a page that could not be sent', async () => {
    fake.openTab(1, LISTED);
    await page(1, hello);
    await page(1, { type: 'page/read', depth: 'thorough', facts: { ...facts, url: 'x'.repeat(20_000) } });
    expect(await panel({ type: 'panel/state', tab: 1 })).toMatchObject({ value: { status: 'failed' } });
  });
});
