import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { imports, modules, SRC, target } from '../../scripts/support/imports';

/**
 * What each part of `src` may import beside itself; a part that is not listed here has no place in the house. All but the
 * engine itself enter the engine by its door, `engine/index.ts`.
 */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  article: ['engine'],
  // Messages carry what the page's reader found.
  shared: ['engine', 'article'],
  page: ['engine', 'article', 'shared'],
  ui: ['engine', 'shared'],
  content: ['engine', 'article', 'page', 'shared'],
  background: ['engine', 'article', 'shared'],
  panel: ['engine', 'shared', 'ui'],
  options: ['engine', 'shared', 'ui'],
  welcome: ['engine', 'article', 'page', 'shared', 'ui'],
  cli: ['engine', 'page', 'shared'],
};

/** The engine's floors from the ground up; whoever is not named stands on the floor of the folder around. Imports go down or stay on their floor. */
const FLOORS: readonly string[] = [
  'engine/model',
  'engine/lexicon',
  'engine/document',
  'engine/encoder',
  'engine/attribution',
  'engine/attribution/rules',
  'engine/attribution/tagger',
  'engine/attribution/candidates',
  'engine/attribution/rerank',
  'engine/attribution/model-file',
  'engine/attribution/reading-model',
  'engine/attribution/selection',
  'engine/attribution/passes',
  'engine/attribution/find-attributions',
  'engine/speakers/mentions',
  'engine/speakers/entities',
  'engine/speakers/sources',
  'engine/speakers/antecedents',
  'engine/speakers',
  'engine/conflicts/clauses',
  'engine/conflicts/denials',
  'engine/conflicts/pairs',
  'engine/conflicts/scoring',
  'engine/conflicts/cards',
  'engine/conflicts',
  'engine/export',
  'engine/parts',
  'engine/view',
  'engine',
];

const partOf = (path: string) => path.split('/')[0]!;
/** Number of the floor of the innermost place that is named, -1 outside the engine. */
const floorOf = (path: string) => {
  const bare = path.replace(/\.tsx?$/u, '');
  const rooms = FLOORS.filter((room) => bare === room || bare.startsWith(`${room}/`));
  return FLOORS.indexOf(rooms.toSorted((a, b) => b.length - a.length)[0] ?? '');
};

describe('imports', () => {
  it('are found at all', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('keep to the parts that each part may know', () => {
    const wrong = imports.filter(
      (one) =>
        target(one) !== undefined &&
        partOf(one.to) !== partOf(one.from) &&
        !ALLOWED[partOf(one.from)]?.includes(partOf(one.to)),
    );
    expect(wrong).toEqual([]);
  });

  it('go down in the engine', () => {
    const upward = imports.filter(
      (one) => partOf(one.from) === 'engine' && target(one) !== undefined && floorOf(one.to) > floorOf(one.from),
    );
    expect(upward).toEqual([]);
  });

  it('enter the engine by its door', () => {
    const around = imports.filter(
      (one) => partOf(one.from) !== 'engine' && partOf(one.to) === 'engine' && one.to !== 'engine',
    );
    expect(around).toEqual([]);
  });

  it('bring nothing from outside into the engine', () => {
    expect(imports.filter((one) => partOf(one.from) === 'engine' && target(one) === undefined)).toEqual([]);
  });

  it('reach the browser API through one file, and its polyfill through one other', () => {
    const users = imports.filter(({ to }) => to === 'webextension-polyfill').map(({ from }) => from);
    const values = users.filter((path) => {
      const source = readFileSync(join(SRC, path), 'utf8');
      return !/import type [^;]*'webextension-polyfill'/u.test(source);
    });
    expect(values).toEqual(['shared/polyfill.ts']);
    const touching = modules.filter(
      (path) =>
        !['shared/browser.ts', 'shared/polyfill.ts'].includes(path) &&
        /\b(?:globalThis|window)\.(?:chrome|browser)\b|\bchrome\.(?:runtime|tabs|storage|action)\b/u.test(
          readFileSync(join(SRC, path), 'utf8'),
        ),
    );
    expect(touching).toEqual([]);
  });

  it('keep Preact out of the content script', () => {
    const reached = new Set(['content/content.ts']);
    // A set grows while it is walked.
    for (const path of reached) {
      for (const one of imports.filter(({ from }) => from === path)) reached.add(target(one) ?? one.to);
    }
    expect(reached.size).toBeGreaterThan(10);
    expect([...reached].filter((name) => name.startsWith('preact'))).toEqual([]);
  });
});
