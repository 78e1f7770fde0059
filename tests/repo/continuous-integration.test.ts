import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };

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

  it('is what the workflow runs, and nothing is released without it', () => {
    expect(read('.github/workflows/check.yml')).toContain('run: .ci/run');
    expect(read('.github/workflows/release.yml')).toMatch(/uses: \.\/\.github\/workflows\/check\.yml[^]*needs: check/u);
  });
});

it.each(['README.md', 'CONTRIBUTING.md', '.github/workflows/release.yml', '.github/pull_request_template.md'])(
  '%s names no npm script that is gone',
  (path) => {
    const named = [...read(path).matchAll(/npm run (?:-s )?([\w:-]+)/gu)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !Object.hasOwn(packageFile.scripts, name!))).toEqual([]);
  },
);

it('the changelog has a section for the version', () => {
  expect(read('CHANGELOG.md')).toContain(`\n## [${packageFile.version}]`);
});
