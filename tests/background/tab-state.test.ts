import { describe, expect, it } from 'vitest';
import { siteOfPage, tabState, type TabFacts } from '../../src/background/tab-state';
import { buildAnalysis } from '../support/analysis-builder';

const FACTS: TabFacts = {
  site: 'courier.example',
  loading: false,
  live: true,
  working: false,
  off: false,
  automatic: true,
  permitted: true,
  outcome: null,
  dismissed: [],
};
const analysis = buildAnalysis();
const DONE = { status: 'done', analysis, colours: [], article: 'hash' } as const;

/** What is so, beside an ordinary listed page on which the content script answers; and what the popup says. */
const CASES: readonly [string, Partial<TabFacts>, object][] = [
  ['analysed', { outcome: DONE }, { status: 'done', analysis, dismissed: [], once: false, colours: [] }],
  [
    'analysed and skipped',
    { outcome: { ...DONE, analysis: { ...analysis, skipped: 'not-english' } } },
    { status: 'skipped', reason: 'not-english' },
  ],
  [
    'skipped, with a frame of another site',
    { outcome: { ...DONE, analysis: { ...analysis, skipped: 'not-an-article' }, frame: 'https://a.example/1' } },
    { status: 'skipped', reason: 'not-an-article', frame: 'https://a.example/1' },
  ],
  ['an engine that failed', { outcome: { status: 'failed' } }, { status: 'failed' }],
  ['being analysed', { working: true }, { status: 'working' }],
  [
    'being analysed anew',
    { working: true, outcome: DONE },
    { status: 'done', analysis, dismissed: [], once: false, colours: [] },
  ],
  ['the site switched off', { off: true, outcome: DONE }, { status: 'off' }],
  ['loading', { live: false, loading: true }, { status: 'working' }],
  ['open since before the installation', { live: false }, { status: 'reload' }],
  ['listed, but kept from us', { live: false, permitted: false }, { status: 'no-access' }],
  ['unlisted', { live: false, automatic: false, permitted: false }, { status: 'idle' }],
  ['withdrawn meanwhile', { outcome: { status: 'no-access' }, permitted: false }, { status: 'no-access' }],
  [
    'withdrawn and not listed',
    { outcome: { status: 'no-access' }, automatic: false, permitted: false },
    { status: 'no-access' },
  ],
  ['gone from under its analysis', { live: false, outcome: DONE }, { status: 'reload' }],
];

describe('tabState', () => {
  it.each(CASES)('%s', (_name, facts, state) => {
    const expected = { site: 'courier.example', ...state };
    expect(tabState({ ...FACTS, ...facts })).toEqual(expected);
  });
});

describe('siteOfPage', () => {
  it.each([
    ['https://www.courier.example/news/1', 'courier.example'],
    ['http://courier.example:8080/', 'courier.example'],
    ['https://news.courier.example/', 'news.courier.example'],
    ['https://addons.mozilla.org/firefox', undefined],
    ['chrome://extensions', undefined],
    ['about:blank', undefined],
    ['file:///home/reader/article.html', undefined],
    ['no address', undefined],
    [undefined, undefined],
  ])('%s', (url, site) => {
    expect(siteOfPage(url)).toBe(site);
  });
});
