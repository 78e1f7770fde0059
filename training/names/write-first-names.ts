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

type Counts = readonly [sources: number, bearers: number, female: number];

interface Row {
  readonly name: string;
  /** Share of its bearers who are women. */
  readonly female: number;
}

/** A line for each two letters that names begin with: these, and behind spaces what follows in each name, with its mark, in order. */
function inLines(names: ReadonlyMap<string, string>): string {
  const lines = new Map<string, string[]>();
  for (const [name, mark] of names) {
    const line = lines.get(name.slice(0, 2)) ?? [];
    lines.set(name.slice(0, 2), [...line, name.slice(2) + mark]);
  }
  return [...lines]
    .map(([letters, rests]) => [letters, ...rests.toSorted()].join(' '))
    .toSorted()
    .join('\n');
}

const [file] = readArguments(USAGE, { allowPositionals: true }).positionals;
if (file === undefined) misused(USAGE, 'No file is named.');
const data: Record<string, Counts> = JSON.parse(readFileSync(file, 'utf8'));
const ranked = Object.entries(data)
  .filter(([name]) => /^[a-z]{2,14}$/.test(name))
  .map(([name, [sources, bearers, female]]) => ({ name, female, rank: sources + 2.2 * Math.log10(1 + bearers) }))
  .sort((a, b) => b.rank - a.rank || (a.name < b.name ? -1 : 1));
const kept = ranked.slice(0, KEPT);
const isMale = ({ female }: Row) => female <= 1 - SHARE;
const isFemale = ({ female }: Row) => female >= SHARE;
const shared = kept.filter((row) => !isMale(row) && !isFemale(row)).slice(0, KEPT_SHARED);
const names = new Map([
  ...kept.filter(isMale).map(({ name }) => [name, 'M'] as const),
  ...kept.filter(isFemale).map(({ name }) => [name, 'F'] as const),
  ...shared.map(({ name }) => [name, 'E'] as const),
]);
writeFileSync(
  path.resolve(import.meta.dirname, '../../src/engine/lexicon/first-names.data.ts'),
  `// First names of many countries without accents. A line has the two letters that its names begin with, and what follows them in each,
// with a mark: M for a man’s, F for a woman’s, E for either’s. All in order, a mark before any letter.
// Written by training/names/write-first-names.ts from nomquamgender 0.1.4 (MIT licence, © 2022 Ian Van Buskirk).
export const FIRST_NAMES = \`${inLines(names)}\`;
`,
);
