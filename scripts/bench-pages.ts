/**
 * The browser's part of `npm run bench`: opens the corpus's pages in a Chromium with the extension and in one without, turn about, and tells
 * how soon after a page is parsed its first statement is painted, and how much longer pages take to load. Of each page the best round counts,
 * because other programs on the machine only ever add.
 *
 *   npm run bench:pages [-- --pages N] [--rounds N]
 */
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { corpusFolder } from '../training/corpus';
import { buildTargets } from './build/run-vite';
import { timePage, type PageTimes } from './bench/page-times';
import { CHROMIUM_ARGUMENTS } from './drive/chromium-reader';
import { launchReader } from './drive/launch';
import { LISTED } from './drive/sample-site';
import { serve } from './drive/serve';
import { misused, readArguments } from './support/arguments';
import { requireBrowser } from './support/browsers';
import { readPages, type SweepPage } from './sweep/read-pages';

const USAGE = 'npm run bench:pages [-- --pages N] [--rounds N]';
/** Other hosts' files are refused and the pages' scripts do not run, so that what is left is the page and we. */
const HEADERS = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
/** What is wanted, on a machine that does nothing else. */
const BUDGETS = { paintedMilliseconds: 100, load: 1.01 };

const { values } = readArguments(USAGE, {
  options: { pages: { type: 'string', default: '1000' }, rounds: { type: 'string', default: '3' } },
});
const [most, rounds] = [Number(values.pages), Number(values.rounds)];
if (!(most > 0 && rounds > 0)) misused(USAGE, 'Pages and rounds are numbers above 0.');
const corpus = corpusFolder();

if (corpus) {
  const all = readPages(path.join(corpus, 'pages'));
  await buildTargets(['chrome']);
  await measure(all.filter((_, i) => i % Math.ceil(all.length / most) === 0));
} else {
  console.error('No corpus: set SAYSO_CORPUS to the folder that holds pages/.');
  process.exitCode = 2;
}

async function measure(pages: readonly SweepPage[]): Promise<void> {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const site = await serve((path) => {
    const page = byPath.get(path);
    return page && { type: 'text/html', body: page.html, headers: HEADERS };
  });
  const reader = await launchReader('chrome', { headless: true });
  const bare = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    pipe: true,
    args: [...CHROMIUM_ARGUMENTS],
  });
  const taken = pages.map(() => ({ asleep: [] as PageTimes[], ours: [] as PageTimes[], theirs: [] as PageTimes[] }));
  try {
    for (let round = 0; round < rounds; round++) {
      for (const [i, page] of pages.entries()) {
        const { asleep, ours, theirs } = taken[i]!;
        const url = site.url(LISTED, page.path);
        theirs.push(await timePage(bare, url, false));
        const paints = round === 0 || ours.some(({ painted }) => painted !== null);
        ours.push(await timePage(reader.browser, url, paints));
        if (!paints) continue;
        await reader.endBackground();
        asleep.push(await timePage(reader.browser, url, true));
      }
    }
  } finally {
    await reader.close();
    await bare.close();
    await site.close();
  }
  const awake = taken.flatMap(({ ours }) => best(ours.flatMap(({ painted }) => painted ?? [])));
  const woken = taken.flatMap(({ asleep }) => best(asleep.flatMap(({ painted }) => painted ?? [])));
  const own = taken.flatMap(({ ours }) => best(ours.map(({ load }) => load)));
  const bareOnes = taken.flatMap(({ theirs }) => best(theirs.map(({ load }) => load)));
  const loads = own.map((load, i) => load / bareOnes[i]!);
  console.log(`${pages.length} pages, ${awake.length} with statements, the best of ${rounds} rounds each\n`);
  row('first highlight after DOMContentLoaded', awake, (ms) => `${ms.toFixed(0)} ms`);
  row('the same, the background asleep', woken, (ms) => `${ms.toFixed(0)} ms`);
  row('load, with the extension : without', loads, (ratio) => ratio.toFixed(3));
  row(
    'the same in milliseconds more',
    own.map((load, i) => load - bareOnes[i]!),
    (ms) => `${ms.toFixed(0)} ms`,
  );
  const kept = [share(awake, 0.5) <= BUDGETS.paintedMilliseconds, share(loads, 0.5) <= BUDGETS.load];
  console.log(`\nbudgets: highlight ${said(kept[0])}, load ${said(kept[1])}`);
}

function best(values: readonly number[]): number[] {
  return values.length > 0 ? [Math.min(...values)] : [];
}

/** The value that so large a share of all does not exceed. */
function share(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? Number.NaN;
}

function said(kept: boolean | undefined): string {
  return kept ? 'kept' : 'BROKEN';
}

function row(name: string, values: readonly number[], show: (value: number) => string): void {
  const [median, most] = [share(values, 0.5), share(values, 0.9)].map(show);
  console.log(`${name.padEnd(40)} median ${median!.padStart(8)}   nine in ten within ${most!.padStart(8)}`);
}
