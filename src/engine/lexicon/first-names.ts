import { memo } from './memo';
import { WordTable } from './word-table';
import { FEMALE_NAMES, MALE_NAMES, SHARED_NAMES } from './first-names.data';
import { fold } from './fold';

/** What a first name tells: `either` for a name that men and women bear. */
export type NameGender = 'male' | 'female' | 'either';

/** By the numbers of the table. */
const GENDERS: readonly (NameGender | undefined)[] = [undefined, 'either', 'male', 'female'];

let table: WordTable | undefined;

function readTable(): WordTable {
  const names: [string, number][] = [];
  [SHARED_NAMES, MALE_NAMES, FEMALE_NAMES].forEach((coded, i) => {
    let previous = '';
    for (const [, shared, rest] of coded.matchAll(/(\d)([a-z]+)/g)) {
      previous = previous.slice(0, Number(shared)) + rest;
      names.push([previous, i + 1]);
    }
  });
  return new WordTable(names);
}

/**
 * The gender that a first name tells, or undefined for an unknown name. Accents and case do not matter; of a hyphenated
 * name the first part decides. Evidence only: titles, pronouns and kinship words overrule it.
 */
export function genderOfFirstName(name: string): NameGender | undefined {
  table ??= readTable();
  const gender = table.get(name);
  return gender < 0 ? genderOfMarked(name) : GENDERS[gender];
}

/** The same of a name that is not of plain small letters. */
const genderOfMarked = memo((name): NameGender | undefined => {
  table ??= readTable();
  const folded = fold(name);
  return GENDERS[table.get(folded.replaceAll('-', ''))] ?? GENDERS[table.get(folded.split('-', 1)[0]!)];
});
