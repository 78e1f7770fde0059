import type { TokenRange } from '../../document/document';
import { isLetter } from '../../lexicon/characters';
import { type Gender, isNameLikeTitle } from '../../lexicon/name-lexicon';
import { List } from '../../lexicon/name-lists';
import type { WordRecord } from '../../lexicon/word-record';
import { MASTHEADS, NAME_TITLES } from '../../lexicon/naming-words';

/** A run of capitalised words taken apart: what leads to the name, and the name. */
export interface NameReading {
  /** The name's tokens, suffix included; empty where the run is only a title or role ("Prime Minister"). */
  readonly name: TokenRange;
  /** Folded words of the name without initials' stops, in order; of suffixes only those that tell father from son. */
  readonly words: readonly string[];
  /** The same as the text has them. */
  readonly parts: readonly WordRecord[];
  /** Where the honorific directly before a name starts ("Mr", "General"); the name's start where none does. */
  readonly titleStart: number;
  /** Noun of the title or role in the run ("president", "minister"), or undefined. */
  readonly noun: string | undefined;
  readonly gender: Gender | undefined;
  /** A title, rank or role stands before the name. */
  readonly titled: boolean;
}

/** Takes titles, ranks, roles and adjectives off the front of a run. */
export function readName(text: readonly WordRecord[], run: TokenRange): NameReading {
  const words = text.slice(run.start, run.end);
  const limit = lastNameWord(words);
  if (limit === 0) {
    const [only] = words;
    if (words.length === 1 && !mayLead(only!)) return plainName(run, words);
    if (isNameLikeTitle(only!.lexical) && !text[run.start - 1]?.determiner) return plainName(run, words);
  }
  if (isMasthead(text, run, words)) return plainName(run, words);
  let nameAt = 0;
  let titleAt = -1;
  const isOrganisation = namesOrganisation(words, limit);
  const lastLead = isOrganisation ? -1 : limit;
  for (let i = 0; i <= lastLead; i++) {
    if (!leadsName(words, i, limit)) continue;
    if (titleAt < 0 || nameAt < i) titleAt = i;
    nameAt = i + 1;
  }
  if (words[nameAt]?.lexical === 'of' && !isOrganisation) nameAt = Math.min(nameAt + 2, limit + 1);
  const titled = nameAt > 0;
  const lead = titled ? words[words[nameAt - 2]?.lexical === 'of' ? nameAt - 3 : nameAt - 1] : undefined;
  const noun = lead?.role;
  if (!titled && !isOrganisation)
    while (nameAt < limit - 1 && words[nameAt]!.on(List.Demonym) && words[nameAt + 1]!.firstName) nameAt++;
  const suffix = words.slice(limit + 1).find(({ lexical }) => /^(?:jr|junior|sr|senior)$/.test(lexical));
  const nameWords = words.slice(nameAt, limit + 1);
  if (suffix && nameAt <= limit) nameWords.push(suffix);
  const gender = titleGenderOf(words.slice(Math.max(titleAt, 0), nameAt)) ?? firstNameGender(nameWords);
  return {
    name: { start: run.start + nameAt, end: nameWords.length ? run.end : run.start + nameAt },
    words: lexicalsOf(nameWords),
    parts: nameWords,
    titleStart: run.start + (titleAt < 0 ? nameAt : titleAt),
    titled,
    noun,
    gender,
  };
}

/** "the Corrow Inquirer", "The Hollow Reporter": a newspaper, whatever its last word means. */
const isMasthead = (text: readonly WordRecord[], run: TokenRange, words: readonly WordRecord[]) =>
  words.length > 1 &&
  text[run.start - 1]?.lower === 'the' &&
  MASTHEADS.has(words.at(-1)!.lexical) &&
  !words.slice(0, -1).some(({ title, person, firstName }) => title ?? person ?? firstName);

/** Most words that stand alone can be nothing but a name. */
const mayLead = (word: WordRecord) => word.title !== undefined || word.person !== undefined || word.on(List.Function);

/** A name with nothing before it. */
export const plainName = (name: TokenRange, parts: readonly WordRecord[]): NameReading => ({
  name,
  words: lexicalsOf(parts),
  parts,
  titleStart: name.start,
  titled: false,
  noun: undefined,
  gender: undefined,
});

const lexicalsOf = (words: readonly WordRecord[]) => words.map(({ lexical }) => lexical);

/** "Bank of Elbonia", "General Assembly", "Southern Litigation Centre": no title in it is anybody's. */
function namesOrganisation(words: readonly WordRecord[], limit: number): boolean {
  const joint = words.findIndex(({ lexical }) => JOINTS.test(lexical));
  if (joint > 0) return !isOffice(words[joint - 1]!) && !words.slice(joint + 2, limit).some(({ title }) => title);
  if (limit === 0 || !words[limit]!.on(List.OrganisationName)) return false;
  const before = words[limit - 1]!;
  if (!before.firstName || before.title !== undefined) return true;
  const lead = words[limit - 2];
  return lead !== undefined && !lead.title && !lead.person && !lead.firstName;
}

/** Words that join the parts of a body's name. */
const JOINTS = /^(?:of|for|against|to|&)$/;

/** "Secretary" of "Secretary of State". */
const isOffice = ({ title, bearer }: WordRecord) => title !== undefined && bearer?.plural === false;

/** Index of the last word that is no suffix. */
function lastNameWord(words: readonly WordRecord[]): number {
  let last = words.length - 1;
  while (last > 0 && (isSuffix(words, last) || words[last]!.lexical === ',')) last--;
  return last;
}

/** "MP" is a suffix behind a name only: a "Labour MP" is a role. */
const isSuffix = (words: readonly WordRecord[], at: number) =>
  words[at]!.on(List.Suffix) && (words[at]!.title === undefined || words[0]!.firstName !== undefined);

/** Whether word `i` is a title or role that the name follows, or that ends a run with no name. */
function leadsName(words: readonly WordRecord[], i: number, limit: number): boolean {
  const word = words[i]!;
  const title = word.title !== undefined;
  if (!title && !word.person) return false;
  if (title && !isNameLikeTitle(word.lexical)) return i < limit || !isSurnamePlace(words, i);
  if (i === 0 && limit > 0) return !word.firstName || (title && words[1]!.firstName !== undefined);
  if (i === limit) return !isSurnamePlace(words, i);
  return !(words[i - 1]?.firstName && i === limit - 1 && !title) || i === 0;
}

/** The last word after a first name or initial is the surname, whatever it means ("Stephen King", "John Major"). */
function isSurnamePlace(words: readonly WordRecord[], i: number): boolean {
  if (i === 0) return false;
  const before = words[i - 1]!;
  const { lexical, firstName, title } = before;
  if (before.on(List.Demonym)) return false;
  if (NAME_TITLES.has(lexical) && !words[i]!.title) return true;
  return (firstName !== undefined && !title) || (lexical.length === 1 && isLetter(lexical, 0));
}

function titleGenderOf(words: readonly WordRecord[]): Gender | undefined {
  for (let i = words.length - 1; i >= 0; i--) {
    const gender = words[i]!.title ?? words[i]!.person?.gender;
    if (gender && gender !== 'plain') return gender;
  }
  return undefined;
}

/** Gender by the first name, of names with a surname. */
function firstNameGender(words: readonly WordRecord[]): Gender | undefined {
  if (words.length < 2 || words.some((word) => word.on(List.OrganisationName))) return undefined;
  const gender = words[0]!.firstName;
  return gender === 'either' ? undefined : gender;
}
