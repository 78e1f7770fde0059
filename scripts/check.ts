/**
 * Everything that has to be green before a merge, and a table of how it went: format, lint, types, what nothing uses, tests, builds, stores'
 * linter, sizes. `--no-tests` leaves the tests to `npm test`.
 */
import { join } from 'node:path';
import { buildTargets } from './build/run-vite';
import { outputFolder, TARGETS, type Target } from './build/target';
import { readArguments } from './support/arguments';
import { installBrowsers } from './support/install-browsers';
import { ROOT, runPackage } from './support/run';
import { CONTENT_SCRIPT_BUDGET, measure, PACKAGE_BUDGET } from './support/sizes';
import { runTests } from './support/test-runs';

interface Row {
  readonly step: string;
  readonly passed: boolean;
  readonly detail: string;
}

const { values } = readArguments('npm run check [-- --no-tests]', { options: { 'no-tests': { type: 'boolean' } } });
const withTests = !values['no-tests'];
const rows: Row[] = [];

if (withTests) await installBrowsers(['chromium', 'firefox']);
await tool('format', 'oxfmt/bin/oxfmt', '--check', '.');
await tool('lint', 'oxlint/bin/oxlint');
await tool('types', 'typescript/bin/tsc', '-p', '.');
await tool('types of the engine', 'typescript/bin/tsc', '-p', 'src/engine');
await tool('unused code', 'knip/bin/knip.js', '--no-progress');
await tests('unit');
await tests('dom');
if (await builds()) {
  await storeLint();
  for (const target of TARGETS) sizes(target);
  await tests('e2e');
}
const width = Math.max(...rows.map(({ step }) => step.length));
console.log();
for (const { step, passed, detail } of rows)
  console.log(`${passed ? 'ok  ' : 'FAIL'}  ${step.padEnd(width)}  ${detail}`);
process.exitCode = rows.every(({ passed }) => passed) ? 0 : 1;

async function tool(step: string, script: string, ...args: readonly string[]): Promise<void> {
  const { code, output } = await runPackage(script, args);
  if (code !== 0) console.error(output);
  rows.push({ step, passed: code === 0, detail: code === 0 ? '' : 'see above' });
}

async function tests(project: string): Promise<void> {
  if (!withTests) return;
  const { passed, failed } = await runTests(project);
  rows.push({ step: `tests: ${project}`, passed: failed === 0, detail: `${passed} passed, ${failed} failed` });
}

async function builds(): Promise<boolean> {
  try {
    await buildTargets(TARGETS);
    rows.push({ step: 'builds', passed: true, detail: TARGETS.map(outputFolder).join(', ') });
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    rows.push({ step: 'builds', passed: false, detail: 'see above' });
    return false;
  }
}

async function storeLint(): Promise<void> {
  const folder = join(ROOT, outputFolder('firefox'));
  const args = ['lint', '--source-dir', folder, '--warnings-as-errors', '--no-config-discovery'];
  const { code, output } = await runPackage('web-ext/bin/web-ext.js', args);
  if (code !== 0) console.error(output);
  const counts = /errors\s+\d+|warnings\s+\d+/gu;
  const detail = (output.match(counts) ?? []).join(', ').replaceAll(/\s+/gu, ' ');
  rows.push({ step: 'web-ext lint', passed: code === 0, detail });
}

function sizes(target: Target): void {
  const { contentScript, package: archive } = measure(target);
  budget(`${target}: content script`, contentScript, CONTENT_SCRIPT_BUDGET);
  budget(`${target}: package without the model`, archive, PACKAGE_BUDGET);
}

function budget(step: string, bytes: number, most: number): void {
  rows.push({ step, passed: bytes <= most, detail: `${kB(bytes)} of ${kB(most)}` });
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
