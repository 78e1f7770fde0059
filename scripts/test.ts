/**
 * All tests: unit, DOM, both builds, and the built extension in Chromium and Firefox. Installs missing browsers where it can. The last line
 * is `N passed, N failed`, the exit code 1 where anything failed.
 */
import { buildTargets } from './build/run-vite';
import { TARGETS } from './build/target';
import { installBrowsers } from './support/install-browsers';
import { addCounts, runTests, type TestCounts } from './support/test-runs';

await installBrowsers(['chromium', 'firefox']);
const counts = addCounts(await runTests('unit', 'dom'), await runEndToEnd());
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;

async function runEndToEnd(): Promise<TestCounts> {
  try {
    await buildTargets(TARGETS);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
  return await runTests('e2e');
}
