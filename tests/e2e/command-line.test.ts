import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildCli, CLI_FILE } from '../../scripts/build/build-cli';
import { ROOT } from '../../scripts/support/run';
import { createAnalyser, createLineAnalyser } from '../../src/cli/analyser';

const paragraphs = (name: string, i: number) => [
  `The harbour bridge of Corrow ${i} stays closed until the winter, the engineer ${name} said on Monday after a day of tests.`,
  `“Nobody will drive over it until it is mended,” ${name} told reporters. The council denied that it knew of the cracks.`,
  'It said that it would ask for a second report, which the minister for rivers announced for the end of the month.',
];
const LINES = Array.from({ length: 12 }, (_, i) => {
  const texts = paragraphs(i % 2 === 0 ? 'Ada Pell' : 'Otto Brandt', i);
  const html = `<html lang="en"><meta property="og:type" content="article"><h1>Bridge stays closed</h1>${texts.map((text) => `<p>${text}</p>`).join('')}`;
  return JSON.stringify(i % 3 === 0 ? { id: `page ${i}`, html } : { id: `text ${i}`, text: texts.join('\n\n') });
});

let folder: string;
beforeAll(async () => {
  await buildCli();
  // Alone in a folder: it is to need nothing else.
  folder = mkdtempSync(join(tmpdir(), 'sayso-built-'));
  copyFileSync(join(ROOT, CLI_FILE), join(folder, 'sayso.mjs'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function sayso(args: readonly string[], input: string): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(folder, 'sayso.mjs'), ...args], { cwd: folder });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

it.each(['1', '3'])('the built command makes of lines what the sources make of them, with %s threads', async (jobs) => {
  const analyseLine = createLineAnalyser(createAnalyser({ quick: false, leastConfidence: 0.5 }));
  const { code, out, err } = await sayso(['--jsonl', '-', '--jobs', jobs], `${LINES.join('\n')}\n`);
  expect(err).toBe('');
  expect(out.trimEnd().split('\n')).toEqual(LINES.map((line) => Object.values(analyseLine(line))[0]));
  expect(out).not.toContain('rules-only');
  expect(code).toBe(0);
});

it('tells which line is bad, and does the others', async () => {
  const { code, out, err } = await sayso(['--jsonl', '-', '--jobs', '2'], `${LINES[0]}\nno json\n\n${LINES[1]}\n`);
  expect(out.trimEnd().split('\n')).toHaveLength(2);
  expect(err).toBe('sayso: line 2: is no JSON\n');
  expect(code).toBe(2);
});
