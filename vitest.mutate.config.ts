import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The first test that fails ends a mutant's run: those of one rule go before the slow ones that read whole articles. */
class GoldenLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => Number(isGolden(a)) - Number(isGolden(b)));
  }
}

const isGolden = ({ moduleId }: TestSpecification) => moduleId.includes('/tests/golden/');

/** The tests that may notice a mutant of the engine: those of the engine and the golden articles, without the sweeps over huge and hostile texts. */
export default defineConfig({
  test: {
    include: ['tests/engine/**/*.test.ts', 'tests/golden/golden.test.ts'],
    exclude: ['**/hostile*.test.ts', '**/linear.test.ts'],
    // A mutant is switched on inside the running modules: they need not be loaded anew for each test file.
    isolate: false,
    sequence: { sequencer: GoldenLast },
    // Milliseconds; a busy machine is no failure, and runs without an end are found by their count of steps.
    testTimeout: 60_000,
  },
});
