import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import type { Analysis } from '../../src/engine';

const TEXT =
  'Bridge stays closed\n\nThe bridge is not safe, engineer Ada Pell said on Monday. “Nobody will drive over it,” she told reporters.\n';
const HTML = `<html lang="en"><head><title>Bridge stays closed</title><meta property="og:type" content="article">
  <meta property="article:published_time" content="2031-05-04"></head><body><h1>Bridge stays closed</h1>
  <p>The bridge is not safe and will stay closed until winter, the engineer Ada Pell said on Monday after a day of tests.</p>
  <p>“Nobody will drive over it until it is mended,” she told reporters. The council denied that it knew of the cracks.</p>
  <p>It said that it would ask for a second report, which the minister for rivers announced for the end of the month.</p></body></html>`;

let folder: string;
const file = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sayso-cli-'));
  writeFileSync(file('bridge.txt'), TEXT);
  writeFileSync(file('bridge.html'), HTML);
  writeFileSync(file('other.txt'), 'Nobody came.');
  writeFileSync(file('notes.md'), 'not read');
  writeFileSync(file('empty.txt'), '');
  writeFileSync(file('blank.txt'), ' \n');
  writeFileSync(file('binary.html'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
  writeFileSync(
    file('packed.txt'),
    Uint8Array.from({ length: 600 }, (_, i) => (i * 37 + 129) % 255 || 1),
  );
  writeFileSync(
    file('latin.html'),
    Buffer.from(HTML.replace('<head>', '<head><meta charset="iso-8859-1">').replace('Ada Pell', 'Zoë Pell'), 'latin1'),
  );
  writeFileSync(
    file('lines.jsonl'),
    [
      JSON.stringify({ id: 'a', text: TEXT }),
      '',
      'no json',
      JSON.stringify({ id: 'b', html: HTML, url: 'https://tarn.example/b' }),
      '[]',
      '{"id":"c"}',
      '{"text":"x"}',
    ].join('\n'),
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

async function analyze(...args: string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const output = {
    print: (line: string) => void printed.push(line),
    complain: (line: string) => complaints.push(line),
  };
  const code = await run(args, output, new URL(import.meta.url));
  return { code, printed, complaints };
}

const parseAll = (lines: readonly string[]) =>
  lines.map((line) => {
    const { id, url, title, lang, text }: Readonly<Record<string, unknown>> = JSON.parse(line);
    return { id, url, title, lang, text };
  });

/** How sure the statements of the page are, the least first. */
const confidences = async (...args: string[]) => {
  const { printed } = await analyze('--json', file('bridge.html'), ...args);
  const { statements }: Analysis = JSON.parse(printed.join('\n'));
  return statements.map(({ confidence }) => confidence).toSorted((a, b) => a - b);
};

describe('analyze', () => {
  it('prints one analysis to read', async () => {
    const { code, printed } = await analyze(file('bridge.txt'));
    expect(code).toBe(0);
    expect(printed.join('\n')).toMatch(/^Bridge stays closed\n/);
    expect(printed.join('\n')).toContain('Speakers (');
    expect(printed.join('\n')).toContain('Nobody will drive over it');
    expect(printed.join('\n')).toContain('That does not mean everyone agrees.');
  });

  it('prints one analysis as JSON, a text’s own text in it word for word', async () => {
    const { code, printed } = await analyze('--json', file('bridge.txt'));
    expect(code).toBe(0);
    expect(JSON.parse(printed.join('\n'))).toMatchObject({ id: 'bridge', text: TEXT, truncated: false });
  });

  it('reads a page', async () => {
    const [analysis] = parseAll((await analyze('--json', file('bridge.html'))).printed);
    expect(analysis).toMatchObject({ id: 'bridge', title: 'Bridge stays closed', lang: 'en' });
    expect(analysis!.text).toMatch(/^Bridge stays closed\n\nThe bridge is not safe/);
  });

  it('reads a page in the encoding that it declares', async () => {
    expect((await analyze('--json', file('latin.html'))).printed.join('')).toContain('Zoë Pell');
  });

  it('prints a folder’s pages and texts, one a line, a text beside its page left out', async () => {
    const { code, printed, complaints } = await analyze(folder);
    expect(parseAll(printed).map(({ id, title }) => [id, title])).toEqual([
      ['bridge', 'Bridge stays closed'],
      ['latin', 'Bridge stays closed'],
      ['other', ''],
    ]);
    expect(complaints).toHaveLength(4);
    expect(code).toBe(2);
  });

  it('prints an analysis for each good line, and names the bad ones', async () => {
    const { code, printed, complaints } = await analyze('--jsonl', file('lines.jsonl'));
    expect(parseAll(printed).map(({ id, url }) => [id, url])).toEqual([
      ['a', ''],
      ['b', 'https://tarn.example/b'],
    ]);
    expect(complaints.map((line) => line.split(':')[0])).toEqual(['line 3', 'line 5', 'line 6', 'line 7']);
    expect(code).toBe(2);
  });

  it('leaves out what readers do not see, unless it is asked for', async () => {
    const all = await confidences('--min-confidence', '0');
    const least = all[1]!;
    expect(all[0]).toBeLessThan(least);
    expect(await confidences('--min-confidence', String(least))).toEqual(all.slice(1));
    expect(await confidences()).toEqual(all.filter((confidence) => confidence >= 0.5));
  });

  it('tells how statements came about', async () => {
    const { code, printed } = await analyze(file('bridge.txt'), '--explain');
    expect(code).toBe(0);
    expect(printed.join('\n')).toMatch(/^ {2}s1 {2}\S+, \d+ %; speaker /m);
  });

  it('explains itself', async () => {
    expect(await analyze('--help')).toMatchObject({ code: 0, complaints: [] });
  });

  it.each([
    ['no argument', [], 'nothing to analyse'],
    ['an unknown option', ['--colour', 'x.txt'], '--colour'],
    ['two files', ['a.txt', 'b.txt'], 'one file'],
    ['a missing file', ['nowhere.html'], 'no such file'],
    ['a missing file of lines', ['--jsonl', 'nowhere.jsonl'], 'no such file'],
    ['a folder of lines', ['--jsonl', tmpdir()], 'is a folder'],
    ['no number of threads', ['--jsonl', 'a.jsonl', '--jobs', 'two'], '--jobs'],
    ['no thread', ['--jsonl', 'a.jsonl', '--jobs', '0'], '--jobs'],
    ['threads for one text', ['a.txt', '--jobs', '2'], '--jobs'],
    ['no confidence', ['a.txt', '--min-confidence', 'high'], '--min-confidence'],
    ['an empty confidence', ['a.txt', '--min-confidence', ''], '--min-confidence'],
    ['more than certainty', ['a.txt', '--min-confidence', '1.1'], '--min-confidence'],
    ['less than no confidence', ['a.txt', '--min-confidence=-0.1'], '--min-confidence'],
  ])('refuses %s in one line', async (_, args, reason) => {
    const { code, printed, complaints } = await analyze(...args);
    expect({ code, printed }).toEqual({ code: 2, printed: [] });
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(reason);
    expect(complaints[0]).not.toContain('\n');
  });

  it.each(['empty.txt', 'blank.txt', 'binary.html', 'packed.txt'])('refuses %s', async (name) => {
    const { code, complaints } = await analyze(file(name));
    expect(code).toBe(2);
    expect(complaints).toEqual([expect.stringMatching(/is empty|is not a text file/)]);
  });

  it('lets no control character of a page reach the terminal', async () => {
    writeFileSync(file('steer.txt'), `\u001b[31mred\u0007\n\n${TEXT}`);
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    expect((await analyze(file('steer.txt'))).printed.join('')).not.toMatch(/[\u001b\u0007]/);
    rmSync(file('steer.txt'));
  });
});
