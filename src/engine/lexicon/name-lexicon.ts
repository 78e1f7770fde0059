import { AGE } from './describing-words';
import { memo } from './memo';
import { genderOfFirstName } from './first-names';
import { foldLower } from './fold';
import * as functionWords from './nameless-words.data';
import * as others from './other-nouns.data';
import { IMPERSONAL_NOUN, PERSONAL_NOUN } from './naming-words';
import * as persons from './person-nouns.data';
import * as titles from './titles.data';
import { wordSet } from './word-list';

export type Gender = 'male' | 'female';

export const DETERMINERS = wordSet(functionWords.DETERMINERS);
export const SOURCE_PRONOUNS = wordSet(functionWords.SOURCE_PRONOUNS);
export const SUFFIXES = wordSet(titles.SUFFIXES);
export const COUNTRIES = wordSet(others.COUNTRIES);
export const METONYMS = wordSet(others.METONYMS);
export const DEMONYMS = wordSet(others.DEMONYMS);
export const ORGANISATION_NAME_WORDS = wordSet(others.ORGANISATION_NAME_WORDS);
export const DOCUMENT_NOUNS = wordSet(others.DOCUMENT_NOUNS);
export const ORGANISATION_NOUNS = wordSet(others.ORGANISATION_NOUNS);
export const PERSONS_AS_SOURCES = wordSet(others.PERSONS_AS_SOURCES);
export const BODIES_AS_SOURCES = wordSet(others.BODIES_AS_SOURCES);
export const DOCUMENTS_AS_SOURCES = wordSet(others.DOCUMENTS_AS_SOURCES);
export const OWNED_BY_ORGANISATIONS = wordSet(others.OWNED_BY_ORGANISATIONS);
export const GROUP_NOUNS = wordSet(others.GROUP_NOUNS);
export const ANONYMOUS_NOUNS = wordSet(others.ANONYMOUS_NOUNS);
export const SPEAKS_FOR = wordSet(persons.SPEAKS_FOR);
export const MOUTHPIECES = wordSet(persons.MOUTHPIECES);
export const KIN = wordSet(persons.KIN);

const MALE_TITLES = wordSet(titles.MALE_TITLES);
const FEMALE_TITLES = wordSet(titles.FEMALE_TITLES);
const PLAIN_TITLES = wordSet(titles.PLAIN_TITLES);
const MALE_NOUNS = wordSet(persons.MALE_NOUNS);
const FEMALE_NOUNS = wordSet(persons.FEMALE_NOUNS);
const OTHER_PERSONS = wordSet(persons.OTHER_PERSONS, persons.SPEAKS_FOR, persons.KIN);
const TITLE_NOUNS = new Map(titles.TITLE_NOUNS.split('|').map((pair) => [pair.split(' ')[0]!, pair.split(' ')[1]!]));

const OTHER_SPELLINGS = new Map(
  persons.OTHER_SPELLINGS.split('|').map((pair) => [pair.split(' ')[0]!, pair.split(' ')[1]!]),
);

const CLASSES_OF = new Map<string, number[]>();
for (const [index, line] of persons.PERSON_CLASSES.entries()) {
  for (const noun of line.split(' ')) {
    const classes = CLASSES_OF.get(noun);
    if (classes) classes.push(index);
    else CLASSES_OF.set(noun, [index]);
  }
}

const PLURALS = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['wives', 'wife'],
  ['police', 'police'],
  ['attorneys-general', 'attorney-general'],
  ['staff', 'staffer'],
  ['clergy', 'cleric'],
  ['personnel', 'staffer'],
]);

/** Words that a category, a person's class or a gender is known of, in the singular but for those that have none. */
export const KNOWN_NOUNS: ReadonlySet<string> = new Set([
  ...CLASSES_OF.keys(),
  ...OTHER_PERSONS,
  ...MALE_NOUNS,
  ...FEMALE_NOUNS,
  ...PLURALS.keys(),
  ...ANONYMOUS_NOUNS,
  ...DOCUMENT_NOUNS,
  ...ORGANISATION_NOUNS,
]);

export const TITLES: ReadonlySet<string> = new Set([...MALE_TITLES, ...FEMALE_TITLES, ...PLAIN_TITLES]);

/** A word as the lexicons have it: folded, without the stop of an abbreviation. */
export const lexical = (word: string): string => lexicalOfLower(word.toLowerCase());

/** The same of a word in lower case. */
export function lexicalOfLower(lower: string): string {
  const folded = foldLower(lower);
  return folded.endsWith('.') ? folded.slice(0, -1) : folded;
}

/** Gender that a title tells (`plain` for one that tells none), or undefined where the word is no title. */
export function titleGender(word: string): Gender | 'plain' | undefined {
  if (MALE_TITLES.has(word)) return 'male';
  if (FEMALE_TITLES.has(word)) return 'female';
  if (PLAIN_TITLES.has(word)) return 'plain';
  if (!word.includes('-')) return undefined;
  const [first, ...others] = word.split('-');
  const isTitle = PLAIN_TITLES.has(first!) && others.every((part) => PLAIN_TITLES.has(part) || isKnownPerson(part));
  return isTitle ? 'plain' : undefined;
}

/** Titles that are as often first names or surnames. */
const NAME_LIKE_TITLES = wordSet(
  'dean earl duke don raja baron king prince bishop judge justice marshal major nana pope guru baba',
);
export const isNameLikeTitle = (word: string): boolean => NAME_LIKE_TITLES.has(word);

/** Behind an office that is not taken up yet. */
const TO_COME = /-(?:elect|designate)$/;

/** The noun that a title stands for: `gov` gives `governor`. */
export const nounOfTitle = (word: string): string =>
  TITLE_NOUNS.get(word) ?? (TO_COME.test(word) || AGE.test(word) ? word : word.split('-').at(-1)!);

/** A noun for a person or several. */
export interface PersonNoun {
  readonly singular: string;
  readonly plural: boolean;
  readonly gender?: Gender;
}

/** Singular of a lower-case noun and whether it was a plural. */
export function singularOf(word: string): { singular: string; plural: boolean } {
  const irregular = PLURALS.get(word);
  if (irregular) return { singular: irregular, plural: true };
  if (word.endsWith('men') && word.length > 4) return { singular: `${word.slice(0, -3)}man`, plural: true };
  if (word.endsWith('ies') && word.length > 5) return { singular: `${word.slice(0, -3)}y`, plural: true };
  if (/(?:sses|shes|ches|xes|esses)$/.test(word)) return { singular: word.slice(0, -2), plural: true };
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word) && word.length > 3)
    return { singular: word.slice(0, -1), plural: true };
  return { singular: word, plural: false };
}

/** Whether the word may be the plural of a noun of which something is known. */
export const isPluralOfKnown = (word: string): boolean =>
  (word.endsWith('s') || word.endsWith('men')) && KNOWN_NOUNS.has(singularOf(word).singular);

function genderOfNoun(noun: string): Gender | undefined {
  if (MALE_NOUNS.has(noun)) return 'male';
  if (FEMALE_NOUNS.has(noun)) return 'female';
  return noun.endsWith('woman') ? 'female' : undefined;
}

const isKnownPerson = (noun: string) =>
  CLASSES_OF.has(noun) || OTHER_PERSONS.has(noun) || genderOfNoun(noun) !== undefined;

/** Reads a folded word as a noun for persons by the lexicon alone. */
export const personNoun = memo((word): PersonNoun | undefined => {
  if (TO_COME.test(word)) {
    const office = personNoun(word.replace(TO_COME, ''));
    return office && { ...office, singular: word };
  }
  const bare = word.replace(/^(?:ex|vice|co|deputy|then|non)-/, '');
  const { singular, plural } = isKnownPerson(bare) ? { singular: bare, plural: PLURALS.has(bare) } : singularOf(bare);
  if (!isKnownPerson(singular)) return undefined;
  const gender = genderOfNoun(singular);
  return { singular: OTHER_SPELLINGS.get(singular) ?? singular, plural, ...(gender && { gender }) };
});

/** Whether a lower-case word looks like a noun for a person: in the lexicon, or with an ending such as -er, -ist, -ian. */
export const looksLikePerson = memo((word): boolean => {
  if (personNoun(word)) return true;
  return word.length > 4 && PERSONAL_NOUN.test(word) && !IMPERSONAL_NOUN.test(word) && !DEMONYMS.has(word);
});

/** Whether two singular nouns may name the same person: equal, or of one class ("lawmaker" for a senator). */
export function sameClass(a: string, b: string): boolean {
  if (a === b) return true;
  const classes = CLASSES_OF.get(b);
  return CLASSES_OF.get(a)?.some((index) => classes?.includes(index)) ?? false;
}

const FIELDED_BODIES = wordSet(others.FIELDED_BODIES);
const COMPANY_FORMS = wordSet(others.COMPANY_FORMS);
const COMPANY_NOUNS = wordSet(others.COMPANY_NOUNS);
const PUBLIC_BODIES = wordSet(others.PUBLIC_BODIES);

/** A word for a body whose fields may be joined: "committee", "agency". */
export const isFieldedBody = (word: string): boolean => FIELDED_BODIES.has(word);

/** What a company's name may end in and be left out. */
export const isCompanyForm = (word: string): boolean => COMPANY_FORMS.has(word);

/** A noun for a business: "the company", "the retailer". */
export const isCompanyNoun = (noun: string): boolean => COMPANY_NOUNS.has(noun);

const BODY_NOUNS = wordSet(others.COMPANY_NOUNS, others.BODY_NOUNS);

/** A noun that stands for an organisation named before, and seldom by itself as "the government" does. */
export const isBodyNoun = (noun: string): boolean => BODY_NOUNS.has(noun);

export const isDemonym = (word: string): boolean => DEMONYMS.has(word);

/** A word in the names of bodies that are no business. */
export const isPublicBody = (word: string): boolean => PUBLIC_BODIES.has(word);

/** A country, a capital, or a house that stands for a government. */
export function isPlaceName(words: readonly string[]): boolean {
  const joined = words.join('-');
  return COUNTRIES.has(joined) || METONYMS.has(joined);
}

const TRADES_OF_SOURCES = wordSet(persons.TRADES_OF_SOURCES);

/** Whether several of these, unnamed, are quoted for what they know ("officials", "experts") and not as a part of the population. */
export const speaksByTrade = (noun: string): boolean => TRADES_OF_SOURCES.has(noun);

/** Whether a name word starts a person's name: known first name. */
export const isFirstName = (word: string): boolean => genderOfFirstName(word) !== undefined;
