import { memo } from './memo';
import { FEMALE_NAMES, MALE_NAMES, SHARED_NAMES } from './first-names.data';
import { fold } from './fold';

/** What a first name tells: `either` for a name that men and women bear. */
export type NameGender = 'male' | 'female' | 'either';

const LISTS: readonly (readonly [gender: NameGender, coded: string])[] = [
  ['either', SHARED_NAMES],
  ['male', MALE_NAMES],
  ['female', FEMALE_NAMES],
];

/**
 * The names in each list that begin with the same two letters, which stand together: where in the list the first of them
 * does. A list is in order, and each name there says how many letters it has of the one before.
 */
const startsOf = memo((coded): ReadonlyMap<string, number> => {
  const starts = new Map<string, number>();
  let initial = '';
  for (const { index, 0: entry } of coded.matchAll(/[01][a-z]{1,2}/g)) {
    if (entry[0] === '0') initial = entry[1]!;
    starts.set(entry[0] === '0' ? entry.slice(1) : initial + entry[1]!, index);
  }
  return starts;
});

/** The names that begin with two letters. An article asks for few of the thousands, so that only those beside them are read. */
const namesOn = memo((letters): ReadonlyMap<string, NameGender> => {
  const names = new Map<string, NameGender>();
  for (const [gender, coded] of LISTS) {
    let at = startsOf(coded).get(letters);
    let name = letters[0]!;
    while (at !== undefined) {
      const shared = Number(coded[at]);
      let end = at + 1;
      while (end < coded.length && coded[end]! >= 'a') end++;
      name = name.slice(0, shared) + coded.slice(at + 1, end);
      names.set(name, gender);
      at = coded[end]! > '1' ? end : undefined;
    }
  }
  return names;
});

const genderOfPlain = (name: string): NameGender | undefined => namesOn(name.slice(0, 2)).get(name);

const PLAIN = /^[a-z]+$/;

/**
 * The gender that a first name tells, or undefined for an unknown name. Accents and case do not matter; of a hyphenated
 * name the first part decides. Evidence only: titles, pronouns and kinship words overrule it.
 */
export const genderOfFirstName = memo((name): NameGender | undefined => {
  if (PLAIN.test(name)) return genderOfPlain(name);
  const folded = fold(name);
  return genderOfPlain(folded.replaceAll('-', '')) ?? genderOfPlain(folded.split('-', 1)[0]!);
});
