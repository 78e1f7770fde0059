import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { drawPictures } from '../../scripts/support/pictures';
import { ROOT } from '../../scripts/support/run';

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

it.each(DOCUMENTS)('%s names no file or folder that is gone', (path) => {
  const named = [...read(path).matchAll(/`((?:src|scripts|tests|training|docs|public)\/[\w./-]*)`/gu)].map(
    ([, name]) => name!,
  );
  expect(named.filter((name) => !name.includes('NAME') && !existsSync(join(ROOT, name)))).toEqual([]);
});

it('the pictures of the architecture show the imports as they are (npm run picture draws them)', () => {
  const document = read('docs/architecture.md');
  expect(drawPictures(document)).toBe(document);
});
