import { isFirstName, SUFFIXES } from '../../lexicon/name-lexicon';

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
  for (const word of long) if (at < short.length && sameWord(short[at]!, word)) at++;
  return at === short.length && (sameWord(short[0]!, long[0]!) || short.at(-1) === long.at(-1));
}

/** The longer form has a word in front that is no first name ("Honest Ana Roe"); `isRare`: the text has it much less often. */
export function isBareName(words: readonly string[], long: readonly string[], isRare: boolean): boolean {
  const extra = long.length - words.length;
  return (
    extra > 0 &&
    long.slice(extra).join(' ') === words.join(' ') &&
    isFirstName(words[0]!) &&
    (isRare || !isFirstName(long[0]!)) &&
    long[0]!.length > 1
  );
}

const sameWord = (a: string, b: string) =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
