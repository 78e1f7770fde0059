import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readPages } from '../../../scripts/sweep/read-pages';
import type { PageReport } from '../../../scripts/sweep/sweep-page';
import { tableOf } from '../../../scripts/sweep/table';

const folder = mkdtempSync(path.join(tmpdir(), 'sayso-sweep-'));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, data: string | Uint8Array) => {
  const file = path.join(folder, name);
  writeFileSync(file, data);
  return file;
};
const LINES = [
  { id: 'a', url: 'https://tarn.example/news/2031/bridge?x=1', html: '<p>A' },
  { id: 'b', url: 'https://orb.example/news/2031/bridge', html: '<p>B' },
  { id: 'c', html: '<p>C' },
]
  .map((page) => JSON.stringify(page))
  .join('\n');
const PAGES = [
  { id: 'a', path: '/news/2031/bridge', html: '<p>A' },
  { id: 'b', path: '/news/2031/bridge/b', html: '<p>B' },
  { id: 'c', path: '/news/c', html: '<p>C' },
];

describe('a collection of pages', () => {
  it('is read from lines, compressed or not, each page under a path of its own', () => {
    expect(readPages(written('pages.jsonl', LINES))).toEqual(PAGES);
    expect(readPages(written('pages.jsonl.gz', gzipSync(LINES)))).toEqual(PAGES);
  });

  it('is read from a folder, of which only pages count', () => {
    written('two words.html', '<p>D');
    expect(readPages(folder)).toEqual([{ id: 'two words', path: '/news/two%20words', html: '<p>D' }]);
  });

  it('that is none is refused with its line', () => {
    expect(() => readPages(written('broken.jsonl', `${LINES}\n{"id":"d"}`))).toThrow(/line 4/);
  });
});

describe('the table', () => {
  it('counts pages by state and by kind of fault', () => {
    const page: PageReport = {
      id: 'a',
      status: 'done',
      statements: 3,
      painted: 4,
      ms: 500,
      firstHighlight: 120,
      megabytes: 7,
      card: true,
      faults: [],
    };
    const table = tableOf([
      page,
      { ...page, faults: ['wrong: “x” is painted', 'wrong: “y” is painted', 'badge: 4 for 3 statements'] },
      { ...page, status: 'skipped too-short', statements: 0, ms: 300, firstHighlight: null, card: null },
    ]);
    expect(table.split('\n').map((line) => line.replace(/\s+(?=\d+$)/, ' '))).toEqual([
      'pages 3',
      'done 2',
      'skipped too-short 1',
      'statements 6',
      'milliseconds to the state, median 500',
      'milliseconds to the first highlight, median 120',
      'megabytes of scripts, median 7',
      'cards that opened 2',
      'pages with faults: wrong 1',
      'pages with faults: badge 1',
    ]);
  });
});
