import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { filesUnder } from '../../scripts/support/files';

const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const notices = readFileSync(folder('THIRD_PARTY_NOTICES.md'), 'utf8');
const rows = notices
  .split('\n')
  .filter((line) => /^\| (?!what|-)/u.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, what = '', where = '', licence = '']) => ({ what, where, licence }));

/** A table that a program wrote names what it was written from in its head: `from WordNet 3.1`. */
const tables = filesUnder(folder('src'))
  .filter(({ path }) => path.endsWith('.data.ts'))
  .map(({ path, bytes }) => ({ name: basename(path), head: Buffer.from(bytes).toString().split('\n', 5).join('\n') }))
  .map(({ name, head }) => ({ name, source: /\b(?:Generated|Written)\b.*? from ([\w-]+ [\d.]*\d)/su.exec(head)?.[1] }));
const foreign = tables.filter(({ source }) => source !== undefined);
const models = filesUnder(folder('public/models')).filter(({ path }) => path.endsWith('.bin'));

describe('the third-party notices', () => {
  it.each(Object.keys(packageFile.dependencies))('name %s with the licence that it has', (name) => {
    const { license } = JSON.parse(readFileSync(folder(`node_modules/${name}/package.json`), 'utf8'));
    expect(rows.find(({ what }) => what === name)?.licence).toBe(license);
  });

  it('find tables that were made from the work of others', () => {
    expect(foreign.length).toBeGreaterThan(2);
  });

  it.each(foreign)('name $name beside $source', ({ name, source }) => {
    expect(rows.find(({ what }) => what === source)?.where).toContain(`\`${name}\``);
  });

  it.each(models.map(({ path }) => path))('name what %s learned from', (name) => {
    expect(rows.filter(({ where }) => where.includes(`\`${name}\``)).length).toBeGreaterThan(0);
  });

  it('name no table that is gone', () => {
    const named = rows.flatMap(({ where }) => [...where.matchAll(/`([^`]+)`/gu)].map(([, name]) => name!));
    const shipped = new Set([...tables.map(({ name }) => name), ...models.map(({ path }) => path)]);
    expect(named.filter((name) => !shipped.has(name))).toEqual([]);
  });

  it('have a section for each row', () => {
    for (const { what } of rows) expect(notices).toContain(`\n## ${what}\n`);
  });

  it('carry the text of the licences that ask for it', () => {
    expect(notices).toContain('WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved.');
    expect(notices).toContain('The above copyright notice and this permission notice shall be included in all copies');
    expect(notices).toContain('subject to the terms of the Mozilla Public License, v. 2.0');
  });
});
