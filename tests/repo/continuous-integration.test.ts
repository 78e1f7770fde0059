import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('continuous integration', () => {
  const commands = read('.ci/run')
    .split('\n')
    .filter((line) => line.startsWith('npm '));

  it('installs, checks and tests with the commands of a person, tests last', () => {
    expect(commands).toEqual(['npm ci', 'npm run check -- --no-tests || code=1', 'npm test || code=1']);
  });

  it('fails when a step failed', () => {
    expect(read('.ci/run').trimEnd()).toMatch(/\nexit "\$code"$/u);
  });
});
