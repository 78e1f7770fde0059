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
 * Where in a list the names that begin with two letters do, which stand together; -1 where there are none. A list is in order, and each
 * name there says how many letters it has of the one before: the first with another initial none, the first with another second letter one.
 */
function startOf(coded: string, letters: string): number {
  const initial = coded.indexOf(`0${letters[0]}`);
  if (initial < 0 || coded.startsWith(letters, initial + 1)) return initial;
  const next = coded.indexOf('0', initial + 1);
  const start = coded.indexOf(`1${letters[1]}`, initial);
  return next < 0 || start < next ? start : -1;
}

/** The names that begin with two letters. An article asks for few of the thousands, so that only those beside them are read. */
const namesOn = memo((letters): ReadonlyMap<string, NameGender> => {
  const names = new Map<string, NameGender>();
  for (const [gender, coded] of LISTS) {
    let at = startOf(coded, letters);
    let name = letters[0]!;
    while (at >= 0) {
      const shared = Number(coded[at]);
      let end = at + 1;
      while (end < coded.length && coded[end]! >= 'a') end++;
      name = name.slice(0, shared) + coded.slice(at + 1, end);
      names.set(name, gender);
      at = coded[end]! > '1' ? end : -1;
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
