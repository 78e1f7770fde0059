import { DEMONYMS, isCompanyForm, isFirstName, SUFFIXES } from '../../lexicon/name-lexicon';
import { isNickname } from '../../lexicon/nicknames';
import type { WordRecord } from '../../lexicon/word-record';

/** Letters of which a first name with one more is the same. */
const SHORTEST_MISSPELT = 5;

/** The word by which a person is called: the surname without suffix. */
export function keyOf(words: readonly string[]): string | undefined {
  return words.findLast((word) => !SUFFIXES.has(word));
}

/** Whether the shorter of two names of two words and more may be the longer: its words in the same order, an initial for a word. */
export function mayBeSameName(short: readonly string[], long: readonly string[]): boolean {
  if (
    short.length > long.length ||
    short.length < 2 ||
    (keyOf(long) !== long.at(-1)) !== (keyOf(short) !== short.at(-1))
  )
    return false;
  let at = 0;
  long.forEach((word, i) => {
    if (at < short.length && (i === 0 ? sameFirst : sameWord)(short[at]!, word)) at++;
  });
  return at === short.length && (sameWord(short[0]!, long[0]!) || short.at(-1) === long.at(-1));
}

/** The longer form has a word in front that is no first name ("Honest Ana Roe"). */
export const isBareName = (words: readonly string[], long: readonly string[]): boolean =>
  isEnd(words, long) && isFirstName(words[0]!) && !isFirstName(long[0]!) && long[0]!.length > 1;

/** Whether two words or more are the short name of an organisation: the end of the longer one, or all but what its kind is called, or but "international". */
export function isShortOrganisation(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 2 || short.length >= long.length) return false;
  const plain = long.filter((word) => word !== 'international');
  if (plain.length === short.length && isEnd(short, plain)) return true;
  const isStart = short.every((word, i) => word === long[i]);
  return isStart ? long.slice(short.length).every((word) => isCompanyForm(word)) : isEnd(short, long);
}

/**
 * Whether one word is the short name of an organisation: its first one, or its initials. An acronym is whole by itself ("CBP" of "CBP
 * Harwick"), and a last word is another's ("Friends of the Louvre").
 */
export const isShortFor = ({ text, lexical }: Pick<WordRecord, 'text' | 'lexical'>, long: readonly string[]): boolean =>
  long[0] === lexical ? text !== text.toUpperCase() : !long.includes(lexical);

/** Whether a name ends in these words. */
export const isEnd = (end: readonly string[], long: readonly string[]) =>
  end.every((word, i) => word === long[long.length - end.length + i]);

/** "Elbonians", "Corrow Senate Democrats": many, and no body. */
export const isPeople = ({ lexical }: Pick<WordRecord, 'lexical'>): boolean =>
  lexical.endsWith('s') && lexical !== 'news' && DEMONYMS.has(lexical.slice(0, -1));

/** Whether two words differ by one letter: another, one more, or two exchanged. The first one has to be the same. */
export function differsByOne(a: string, b: string): boolean {
  if (a === b || a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [ownRest, otherRest] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (ownRest.length + otherRest.length <= 2) return true;
  return ownRest.length === 2 && ownRest[0] === otherRest[1] && ownRest[1] === otherRest[0];
}

/** Letters from which the start of a first name is its short form, and letters that this leaves out at least. */
const [SHORTEST_FORM, LEFT_OUT] = [3, 2];

/** "Pat" for "Patrick". */
const isClipped = (a: string, b: string) =>
  a.length >= SHORTEST_FORM && b.length >= a.length + LEFT_OUT && b.startsWith(a);

/** "Stacy" and "Stacey", "Philip" and "Phillip": one letter more inside; at the end it may make a daughter of a son. */
const isRespelt = (a: string, b: string) =>
  a.length !== b.length &&
  Math.max(a.length, b.length) > SHORTEST_MISSPELT &&
  a.at(-1) === b.at(-1) &&
  differsByOne(a, b);

const sameFirst = (a: string, b: string) =>
  sameWord(a, b) || isClipped(a, b) || isClipped(b, a) || isNickname(a, b) || isRespelt(a, b);

const sameWord = (a: string, b: string) =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
