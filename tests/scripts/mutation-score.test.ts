import { expect, test } from 'vitest';
import { readMutants, scoreTable } from '../../scripts/support/mutation-score';

const mutant = (line: number, status: string) => ({ status, location: { start: { line } } });
const report = {
  files: {
    'a.ts': { mutants: [mutant(3, 'Killed'), mutant(4, 'Survived'), mutant(5, 'Timeout'), mutant(9, 'NoCoverage')] },
    'b.ts': { mutants: [mutant(1, 'Killed'), mutant(1, 'Ignored'), mutant(2, 'CompileError')] },
  },
};

test('counts the mutants of each target that a test notices', () => {
  const targets = [
    { name: 'first', file: 'a.ts', lines: [3, 5] },
    { name: 'second', file: 'b.ts' },
    { name: 'third', file: 'c.ts' },
  ] as const;
  expect(scoreTable(targets, readMutants(report))).toEqual([
    ' 66.7 %     2 of    3  first (1 without an end)',
    '100.0 %     1 of    1  second',
    '  -   %     0 of    0  third',
    ' 75.0 %     3 of    4  all (1 without an end)',
  ]);
});

test('says so where there is no report', () => {
  expect(() => readMutants({})).toThrow('no report of mutants');
});
