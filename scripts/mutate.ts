/**
 * Changes the engine in small ways and tells which changes no test notices; the score is the share that is noticed.
 *
 *   npm run mutate -- [--again] [FILE | FILE#FUNCTION]…
 *
 * Without files: the fixed sample of functions in `mutation-sample.ts`. `--again` keeps what an earlier run found of
 * mutants whose line and tests are the same; for working on tests, not for figures.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE } from './mutation-sample';
import { readArguments } from './support/arguments';
import { linesOfFunction } from './support/functions';
import { ROOT, runPackage } from './support/run';

const USAGE = 'npm run mutate -- [--again] [FILE | FILE#FUNCTION]…';

const { values, positionals } = readArguments(USAGE, {
  allowPositionals: true,
  options: { again: { type: 'boolean', default: false } },
});
const targets = positionals.length > 0 ? positionals : SAMPLE.map((name) => `src/engine/${name}`);
const args = ['run', '--mutate', targets.map(toRange).join(','), ...(values.again ? ['--incremental'] : [])];
const { code } = await runPackage('@stryker-mutator/core/bin/stryker.js', args, { show: true });
process.exitCode = code;

function toRange(target: string): string {
  const [file = '', name] = target.split('#');
  if (name === undefined) return file;
  const lines = linesOfFunction(readFileSync(join(ROOT, file), 'utf8'), name);
  if (!lines) throw new Error(`no function ${name} in ${file}`);
  return `${file}:${lines[0]}-${lines[1]}`;
}
