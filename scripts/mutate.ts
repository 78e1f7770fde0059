/**
 * Changes the engine in small ways and tells which changes no test notices; the score is the share that is noticed.
 *
 *   npm run mutate -- [--quick] [--again] [FILE | FILE#FUNCTION]…
 *
 * Without files: the fixed sample of functions in `mutation-sample.ts`. The tests are those of the stage that a file belongs to and
 * the golden articles; `--quick` asks the stage's own alone, and can only notice less. `--again` keeps what an earlier run found of mutants whose code and tests are the same: for working on
 * tests, not for figures.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE } from './mutation-sample';
import { misused, readArguments } from './support/arguments';
import { linesOfFunction } from './support/functions';
import { readMutants, scoreTable, type Mutant, type Target } from './support/mutation-score';
import { ROOT, runPackage } from './support/run';

const USAGE = 'npm run mutate -- [--quick] [--again] [FILE | FILE#FUNCTION]…';
const ENGINE = 'src/engine/';
const FOLDER = 'artifacts/mutation';

const { values, positionals } = readArguments(USAGE, {
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, again: { type: 'boolean', default: false } },
});
const targets = (positionals.length > 0 ? positionals : SAMPLE.map((name) => ENGINE + name)).map(toTarget);
mkdirSync(join(ROOT, FOLDER), { recursive: true });
const stageOf = ({ file }: Target) => file.slice(ENGINE.length).split('/')[0]!;
const mutants: Mutant[] = [];
for (const stage of new Set(targets.map(stageOf)))
  mutants.push(
    ...(await mutate(
      stage,
      targets.filter((target) => stageOf(target) === stage),
    )),
  );
console.log(scoreTable(targets, mutants).join('\n'));

function toTarget(name: string): Target {
  const [file = '', wanted] = name.split('#');
  if (!file.startsWith(ENGINE)) return misused(USAGE, `${file} is no file of the engine`);
  if (wanted === undefined) return { name, file };
  const lines = linesOfFunction(readFileSync(join(ROOT, file), 'utf8'), wanted);
  return lines ? { name, file, lines } : misused(USAGE, `no function ${wanted} in ${file}`);
}

/** Runs the tests of one stage on each mutant of its targets. */
async function mutate(stage: string, group: readonly Target[]): Promise<Mutant[]> {
  const ranges = group.map(({ file, lines }) => (lines ? `${file}:${lines.join('-')}` : file));
  const tests = [`tests/engine/${stage}/**/*.test.ts`, ...(values.quick ? [] : ['tests/golden/golden.test.ts'])];
  const incremental = [
    '--incremental',
    '--incrementalFile',
    `${FOLDER}/${stage}.json`,
    ...(values.again ? [] : ['--force']),
  ];
  const args = ['run', '--mutate', ranges.join(','), '--testFiles', tests.join(','), ...incremental];
  const { code } = await runPackage('@stryker-mutator/core/bin/stryker.js', args, { show: true });
  if (code !== 0) process.exit(code);
  const report: unknown = JSON.parse(readFileSync(join(ROOT, FOLDER, 'mutation.json'), 'utf8'));
  return readMutants(report);
}
