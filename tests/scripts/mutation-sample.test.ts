import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../scripts/mutation-sample';
import { linesOfFunction } from '../../scripts/support/functions';

const sourceOf = (file: string) => readFileSync(new URL(`../../src/engine/${file}`, import.meta.url), 'utf8');

describe('the sample of mutated functions', () => {
  it('has 40 functions of all stages', () => {
    expect(new Set(SAMPLE).size).toBe(40);
    const stages = new Set(SAMPLE.map((name) => name.split('/')[0]));
    expect([...stages]).toEqual(['document', 'lexicon', 'attribution', 'speakers', 'conflicts', 'view']);
  });

  it.each(SAMPLE)('%s is there (renamed or gone: scripts/mutation-sample.ts)', (target) => {
    const [file = '', name = ''] = target.split('#');
    expect(linesOfFunction(sourceOf(file), name)).not.toBeNull();
  });
});

describe('lines of a function', () => {
  const source = `
export function first(a: number) {
  return a;
}
const second = () => 1;
class Third {
  method() {
    return 3;
  }
}
`;
  it.each([
    ['first', [2, 4]],
    ['second', [5, 5]],
    ['Third.method', [7, 9]],
    ['fourth', null],
    ['Third.other', null],
  ] as const)('%s', (name, lines) => {
    expect(linesOfFunction(source, name)).toEqual(lines);
  });
});
