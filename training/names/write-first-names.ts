/**
 * Writes the engine's table of first names from `name_data.json` of the Python package nomquamgender 0.1.4 (MIT licence,
 * Van Buskirk, Clauset and Larremore 2022: 36 public sources of many countries).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { misused, readArguments } from '../../scripts/support/arguments';

const USAGE = 'npx tsx training/names/write-first-names.ts name_data.json';

const KEPT = 28_000;
/** A name counts as a man's or a woman's where at least this share of its bearers are. */
const SHARE = 0.9;
/** Names of both genders help only to tell a person from a place or a firm, so fewer of them are kept. */
const KEPT_SHARED = 1_200;

type Row = readonly [sources: number, bearers: number, female: number];

/** Front coding: each name as the number of letters shared with the name before, then the rest. */
function frontCoded(names: readonly string[]): string {
  let previous = '';
  return names
    .toSorted()
    .map((name) => {
      let shared = 0;
      while (shared < 9 && shared < name.length - 1 && name[shared] === previous[shared]) shared++;
      previous = name;
      return `${shared}${name.slice(shared)}`;
    })
    .join('');
}

const [file] = readArguments(USAGE, { allowPositionals: true }).positionals;
if (file === undefined) misused(USAGE, 'No file is named.');
const data: Record<string, Row> = JSON.parse(readFileSync(file, 'utf8'));
const ranked = Object.entries(data)
  .filter(([name]) => /^[a-z]{2,14}$/.test(name))
  .map(([name, [sources, bearers, female]]) => ({ name, female, rank: sources + 2.2 * Math.log10(1 + bearers) }))
  .sort((a, b) => b.rank - a.rank || (a.name < b.name ? -1 : 1));
const kept = ranked.slice(0, KEPT);
const lists = {
  MALE_NAMES: kept.filter(({ female }) => female <= 1 - SHARE),
  FEMALE_NAMES: kept.filter(({ female }) => female >= SHARE),
  SHARED_NAMES: kept.filter(({ female }) => female > 1 - SHARE && female < SHARE).slice(0, KEPT_SHARED),
};
const lines = Object.entries(lists).map(
  ([constant, rows]) => `export const ${constant} =\n  '${frontCoded(rows.map(({ name }) => name))}';\n`,
);
writeFileSync(
  path.resolve(import.meta.dirname, '../../src/engine/lexicon/first-names.data.ts'),
  `// First names of many countries without accents, front coded: the number of letters shared with the name before, then the rest.
// Written by training/names/write-first-names.ts from nomquamgender 0.1.4 (MIT licence, © 2022 Ian Van Buskirk).
${lines.join('')}`,
);
