import { memo } from '../../text/memo';
import { hashOfLetters, WordFilter } from '../../text/word-filter';
import { FEMALE_NAMES, MALE_NAMES, SHARED_NAMES } from './first-names.data';
import { fold } from './fold';

/** What a first name tells: `either` for a name that men and women bear. */
export type NameGender = 'male' | 'female' | 'either';

let table: ReadonlyMap<string, NameGender> | undefined;
let filter: WordFilter | undefined;

function readTable(): Map<string, NameGender> {
  const names = new Map<string, NameGender>();
  const read = (coded: string, gender: NameGender) => {
    let previous = '';
    for (const [, shared, rest] of coded.matchAll(/(\d)([a-z]+)/g)) {
      previous = previous.slice(0, Number(shared)) + rest;
      names.set(previous, gender);
    }
  };
  read(SHARED_NAMES, 'either');
  read(MALE_NAMES, 'male');
  read(FEMALE_NAMES, 'female');
  return names;
}

/**
 * The gender that a first name tells, or undefined for an unknown name. Accents and case do not matter; of a hyphenated
 * name the first part decides. Evidence only: titles, pronouns and kinship words overrule it.
 */
export function genderOfFirstName(name: string): NameGender | undefined {
  table ??= readTable();
  const hash = hashOfLetters(name);
  if (hash < 0) return genderOfMarked(name);
  filter ??= new WordFilter(table);
  return filter.mayHold(hash) ? table.get(name) : undefined;
}

/** The same of a name that is not of plain small letters. */
const genderOfMarked = memo((name): NameGender | undefined => {
  table ??= readTable();
  const folded = fold(name);
  return table.get(folded.replaceAll('-', '')) ?? table.get(folded.split('-', 1)[0]!);
});
