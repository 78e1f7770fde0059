import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '../../scripts/support/files';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** What each part of `src` may import beside itself; a part that is not listed here has no place in the house. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  page: ['engine', 'shared'],
  // Messages carry what the page's reader found.
  shared: ['engine', 'page'],
  ui: ['engine', 'shared', 'page'],
  content: ['engine', 'page', 'shared'],
  background: ['engine', 'page', 'shared'],
  popup: ['engine', 'page', 'shared', 'ui'],
  options: ['engine', 'page', 'shared', 'ui'],
  welcome: ['engine', 'page', 'shared', 'ui'],
  cli: ['engine', 'page', 'shared'],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const modules = filesUnder(SRC).filter(({ path }) => /\.tsx?$/u.test(path));
const imports: readonly Import[] = modules.flatMap(({ path }) => {
  const source = readFileSync(join(SRC, path), 'utf8');
  const names = [...source.matchAll(/^(?:import|export)\b(?:[^;']*\bfrom)? '([^']+)'/gmu)].map(([, name]) => name!);
  return names.map((name) => ({
    from: path,
    to: name.startsWith('.') ? relative(SRC, join(SRC, dirname(path), name)) : name,
  }));
});
const partOf = (path: string) => path.split('/')[0]!;
const isLocal = ({ to }: Import) => modules.some(({ path }) => path.startsWith(`${to}.`) || path === to);

describe('imports', () => {
  it('are found at all', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('keep to the parts that each part may know', () => {
    const wrong = imports.filter(
      (one) =>
        isLocal(one) && partOf(one.to) !== partOf(one.from) && !ALLOWED[partOf(one.from)]?.includes(partOf(one.to)),
    );
    expect(wrong).toEqual([]);
  });

  it('bring nothing from outside into the engine', () => {
    expect(imports.filter((one) => partOf(one.from) === 'engine' && !isLocal(one))).toEqual([]);
  });

  it('reach the browser API through one file, and its polyfill through one other', () => {
    const users = imports.filter(({ to }) => to === 'webextension-polyfill').map(({ from }) => from);
    const values = users.filter((path) => {
      const source = readFileSync(join(SRC, path), 'utf8');
      return !/import type [^;]*'webextension-polyfill'/u.test(source);
    });
    expect(values).toEqual(['shared/polyfill.ts']);
    const touching = modules.filter(
      ({ path }) =>
        !['shared/browser.ts', 'shared/polyfill.ts'].includes(path) &&
        /\b(?:globalThis|window)\.(?:chrome|browser)\b|\bchrome\.(?:runtime|tabs|storage|action)\b/u.test(
          readFileSync(join(SRC, path), 'utf8'),
        ),
    );
    expect(touching.map(({ path }) => path)).toEqual([]);
  });

  it('keep Preact out of the content script', () => {
    const reached = new Set(['content/content.ts']);
    // A set grows while it is walked.
    for (const path of reached) {
      for (const { to } of imports.filter(({ from }) => from === path)) {
        reached.add(modules.find((one) => one.path === to || one.path.startsWith(`${to}.`))?.path ?? to);
      }
    }
    expect(reached.size).toBeGreaterThan(10);
    expect([...reached].filter((name) => name.startsWith('preact'))).toEqual([]);
  });
});
