import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runPackage } from './run';

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
}

/** The parts of vitest's JSON report that tell how many tests there were; files that could not even be loaded have no tests. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

const FOLDER = join(ROOT, 'artifacts', 'tests');

/** Runs the tests of some of vitest's projects and shows their output. A test file that does not load counts as one failure, as does a run that dies. */
export async function runTests(...projects: readonly string[]): Promise<TestCounts> {
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, `${projects.join('-')}.json`);
  rmSync(file, { force: true });
  const { code } = await runPackage(
    'vitest/vitest.mjs',
    [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { show: true, env: { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' } },
  );
  return countTests(readReport(file), code);
}

/** Counts of a report; a run that ended badly has at least one failure, whatever the report says. */
export function countTests(report: Report | undefined, code: number): TestCounts {
  const unloaded = (report?.testResults ?? []).filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = (report?.numFailedTests ?? 0) + unloaded;
  return { passed: report?.numPassedTests ?? 0, failed: code === 0 ? failed : Math.max(failed, 1) };
}

export function addCounts(a: TestCounts, b: TestCounts): TestCounts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
