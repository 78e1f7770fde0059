import { FIRST_NAMES } from './first-names.data';
import { fold } from './fold';
import { lazy } from './lazy';
import { memo } from './memo';

/** What a first name tells: `either` for a name that men and women bear. */
export type NameGender = 'male' | 'female' | 'either';

const GENDERS: ReadonlyMap<string, NameGender> = new Map([
  ['M', 'male'],
  ['F', 'female'],
  ['E', 'either'],
]);

/** The names' lines by the two letters that each begins with. */
const lines = lazy(() => new Map(FIRST_NAMES.split('\n').map((line) => [line.slice(0, 2), line])));

function genderOfPlain(name: string): NameGender | undefined {
  const line = lines().get(name.slice(0, 2));
  // Before all longer names that begin with it, as a mark is before any letter.
  const at = line?.indexOf(` ${name.slice(2)}`) ?? -1;
  return at < 0 ? undefined : GENDERS.get(line![at + name.length - 1]!);
}

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
