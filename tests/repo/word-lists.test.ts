import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '../../scripts/support/files';

const ENGINE = fileURLToPath(new URL('../../src/engine', import.meta.url));

/** So many English words beside one another are a list, and lists stand in the lexicon. */
const LIST = 6;

/** A string of words, the alternatives of a regular expression, or an array of one-word strings. */
const LISTS: readonly RegExp[] = [
  /(['"`])(?:[a-z][a-z’'.-]*\s+){5,}[a-z][a-z’'.-]*\1/gu,
  /(?:[a-z][a-z ’'?.-]*(?:\(\?:[^()]*\)[a-z?]*)?\|){5,}[a-z]+/gu,
  /(?:'[a-z][a-z’.-]*',\s*){5,}'[a-z][a-z’.-]*'/gu,
];

const withoutComments = (source: string) => source.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '');

/** Word lists of the engine's stages by file; what the model calls its kinds is no English of an article. */
const lists = filesUnder(ENGINE)
  .filter(({ path }) => path.endsWith('.ts') && !path.startsWith('lexicon/') && path !== 'model.ts')
  .flatMap(({ path }) => {
    const source = withoutComments(readFileSync(join(ENGINE, path), 'utf8'));
    return LISTS.flatMap((pattern) => [...source.matchAll(pattern)].map(([list]) => ({ path, list })));
  });

const found = (text: string) => LISTS.some((pattern) => text.search(pattern) >= 0);

describe('word lists', () => {
  it('are found by what they look like', () => {
    expect(found("words('said told asked added wrote noted')")).toBe(true);
    expect(found('/^(?:said|told|asked|added|wrote|noted)$/')).toBe(true);
    expect(found('/^(?:said|told|cr(?:y|ie)d|added|wrote|noted)$/')).toBe(true);
    expect(found("['said', 'told', 'asked', 'added', 'wrote', 'noted']")).toBe(true);
    expect(found("type Kind = 'said' | 'told' | 'asked' | 'added' | 'wrote' | 'noted'")).toBe(false);
  });

  it(`of ${LIST} words and more stand in the lexicon`, () => {
    expect(lists).toEqual([]);
  });
});
