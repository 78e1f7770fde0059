import { defineConfig } from 'vitest/config';

/** The tests that may notice a mutant of the engine: those of the engine and the golden articles, without the sweeps over huge and hostile texts. */
export default defineConfig({
  test: {
    include: ['tests/engine/**/*.test.ts', 'tests/golden/golden.test.ts'],
    exclude: ['**/hostile*.test.ts', '**/linear.test.ts'],
    // A mutant is switched on inside the running modules: they need not be loaded anew for each test file.
    isolate: false,
    // Milliseconds; a busy machine is no failure, and runs without an end are found by their count of steps.
    testTimeout: 60_000,
  },
});
