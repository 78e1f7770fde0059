import type { Token, TokenRange } from '../../text/document';
import {
  DEMONYMS,
  DETERMINERS,
  type Gender,
  isFirstName,
  isNameLikeTitle,
  lexical,
  nounOfTitle,
  ORGANISATION_NAME_WORDS,
  personNoun,
  SUFFIXES,
  titleGender,
} from '../lexicon/lexicon';
import { genderOfFirstName } from '../names/first-names';

/** A run of capitalised words taken apart: what leads to the name, and the name. */
export interface NameReading {
  /** The name's tokens, suffix included; empty where the run is only a title or role ("Prime Minister"). */
  readonly name: TokenRange;
  /** Folded words of the name without initials' stops, in order; of suffixes only those that tell father from son. */
  readonly words: readonly string[];
  /** Where the honorific directly before a name starts ("Mr", "General"); the name's start where none does. */
  readonly titleStart: number;
  /** Noun of the title or role in the run ("president", "minister"), or undefined. */
  readonly noun?: string;
  readonly gender?: Gender;
  /** A title, rank or role stands before the name. */
  readonly titled: boolean;
}

/** Takes titles, ranks, roles and adjectives off the front of a run. */
export function readName(tokens: readonly Token[], run: TokenRange): NameReading {
  const words = tokens.slice(run.start, run.end).map((token) => lexical(token.text));
  const limit = lastNameWord(words);
  if (limit === 0 && isNameLikeTitle(words[0]!) && !DETERMINERS.has(tokens[run.start - 1]?.lower ?? '')) {
    return { name: run, words, titleStart: run.start, titled: false };
  }
  let nameAt = 0;
  let titleAt = -1;
  const isOrganisation = namesOrganisation(words, limit);
  const lastLead = isOrganisation ? -1 : limit;
  for (let i = 0; i <= lastLead; i++) {
    if (!leadsName(words, i, limit)) continue;
    if (titleAt < 0 || nameAt < i) titleAt = i;
    nameAt = i + 1;
  }
  if (words[nameAt] === 'of' && !isOrganisation) nameAt = Math.min(nameAt + 2, limit + 1);
  const titled = nameAt > 0;
  const lead = titled ? words[words[nameAt - 2] === 'of' ? nameAt - 3 : nameAt - 1] : undefined;
  const noun = lead === undefined ? undefined : roleNoun(lead);
  if (!titled && !isOrganisation)
    while (nameAt < limit - 1 && DEMONYMS.has(words[nameAt]!) && isFirstName(words[nameAt + 1]!)) nameAt++;
  const suffix = words.slice(limit + 1).find((word) => /^(?:jr|junior|sr|senior)$/.test(word));
  const nameWords = [...words.slice(nameAt, limit + 1), ...(suffix && nameAt <= limit ? [suffix] : [])];
  const gender = titleGenderOf(words.slice(Math.max(titleAt, 0), nameAt)) ?? firstNameGender(nameWords);
  return {
    name: { start: run.start + nameAt, end: nameWords.length ? run.end : run.start + nameAt },
    words: nameWords,
    titleStart: run.start + (titleAt < 0 ? nameAt : titleAt),
    titled,
    ...(noun !== undefined && { noun }),
    ...(gender && { gender }),
  };
}

/** "Bank of Elbonia", "General Assembly", "Southern Litigation Centre": no title in it is anybody's. */
function namesOrganisation(words: readonly string[], limit: number): boolean {
  const joint = words.findIndex((word) => /^(?:of|for|&)$/.test(word));
  if (joint > 0)
    return !isOffice(words[joint - 1]!) && !words.slice(joint + 2, limit).some((word) => titleGender(word));
  if (limit === 0 || !ORGANISATION_NAME_WORDS.has(words[limit]!)) return false;
  const before = words[limit - 1]!;
  if (!isFirstName(before) || titleGender(before) !== undefined) return true;
  const lead = words[limit - 2];
  return lead !== undefined && !titleGender(lead) && !personNoun(lead) && !isFirstName(lead);
}

/** "Secretary" of "Secretary of State". */
const isOffice = (word: string) => titleGender(word) !== undefined && personNoun(nounOfTitle(word))?.plural === false;

/** Index of the last word that is no suffix. */
function lastNameWord(words: readonly string[]): number {
  let last = words.length - 1;
  while (last > 0 && (isSuffix(words, last) || words[last] === ',')) last--;
  return last;
}

/** "MP" is a suffix behind a name only: a "Labour MP" is a role. */
const isSuffix = (words: readonly string[], at: number) =>
  SUFFIXES.has(words[at]!) && (titleGender(words[at]!) === undefined || isFirstName(words[0]!));

/** Whether word `i` is a title or role that the name follows, or that ends a run with no name. */
function leadsName(words: readonly string[], i: number, limit: number): boolean {
  const word = words[i]!;
  const title = titleGender(word) !== undefined;
  if (!title && !personNoun(word)) return false;
  if (title && !isNameLikeTitle(word)) return i < limit || !isSurnamePlace(words, i);
  if (i === 0 && limit > 0) return title ? !isFirstName(word) || isFirstName(words[1]!) : !isFirstName(word);
  if (i === limit) return !isSurnamePlace(words, i);
  return !(isFirstName(words[i - 1] ?? '') && i === limit - 1 && !title) || i === 0;
}

/** Titles that only a name follows: "Professor Hunter" is no hunter. */
const HONORIFIC = /^(?:mr|mrs|ms|miss|mx|dr|doctor|prof|professor|sir|dame|lord|lady|rev|judge|justice|sen|rep|gov)$/;

/** The last word after a first name or initial is the surname, whatever it means ("Stephen King", "John Major"). */
function isSurnamePlace(words: readonly string[], i: number): boolean {
  if (i === 0) return false;
  const before = words[i - 1]!;
  if (DEMONYMS.has(before)) return false;
  if (HONORIFIC.test(before) && !titleGender(words[i]!)) return true;
  return (isFirstName(before) && !titleGender(before)) || /^\p{L}$/u.test(before);
}

function roleNoun(word: string): string {
  const title = nounOfTitle(word);
  return personNoun(title)?.singular ?? title;
}

function titleGenderOf(words: readonly string[]): Gender | undefined {
  for (const word of words.toReversed()) {
    const gender = titleGender(word) ?? personNoun(word)?.gender;
    if (gender && gender !== 'plain') return gender;
  }
  return undefined;
}

/** Gender by the first name, of names with a surname. */
function firstNameGender(words: readonly string[]): Gender | undefined {
  if (words.length < 2 || words.some((word) => ORGANISATION_NAME_WORDS.has(word))) return undefined;
  const gender = genderOfFirstName(words[0]!);
  return gender === 'either' ? undefined : gender;
}
