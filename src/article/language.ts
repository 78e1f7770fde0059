import type { Line } from './page-lines';

/** English by its function words, whatever the page declares: pages often declare their template's language. */
const FUNCTION_WORDS = new Set(
  'the of and to that is was for on with as by at from it be are this have has had who which their they but not been would were said will its his her he she we you about after more than there when what out up into over also'.split(
    ' ',
  ),
);

/** English prose has 35 to 45 % of these words, lists of headlines 20 %; other European languages stay under 8 %. */
const ENGLISH_SHARE = 0.15;
/** Enough words to tell. */
const SAMPLE_WORDS = 2000;
const MIN_WORDS = 30;

/** A word of Latin letters, or one character of another script: some write without spaces. */
const WORD = /\p{Script=Latin}+|\p{L}/gu;

/** `null` where there are too few words to tell. */
export function isEnglish(lines: readonly Line[]): boolean | null {
  let words = 0;
  let english = 0;
  for (const { text } of lines) {
    for (const [word] of text.toLowerCase().matchAll(WORD)) {
      words++;
      if (FUNCTION_WORDS.has(word)) english++;
    }
    if (words >= SAMPLE_WORDS) break;
  }
  return words < MIN_WORDS ? null : english >= ENGLISH_SHARE * words;
}
