import { IRREGULAR_FORMS } from '../irregular-forms.data';

const irregular = new Map<string, string>();
for (const line of IRREGULAR_FORMS.trim().split('\n')) {
  const [base, ...forms] = line.trim().split(' ');
  for (const form of forms) irregular.set(form, base!);
}

const VOWEL = /[aeiouy]/;
const DOUBLED = /([bdfgmnprt])\1$/;

/**
 * Inflected forms of one word to one key: `denied`, `denies`, `denying` to `deni`. Takes lower case without a possessive.
 * Only endings of number, tense and the participle go; derived words (`denial`) are the families' business.
 */
export function stem(lower: string): string {
  let word = irregular.get(lower);
  if (word === undefined) word = stripEnding(lower);
  if (word.length > 3 && word.endsWith('e')) return word.slice(0, -1);
  if (word.length > 2 && word.endsWith('y') && !VOWEL.test(word.at(-2)!)) return `${word.slice(0, -1)}i`;
  return word;
}

function stripEnding(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('ies') || word.endsWith('ied'))
    return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (word.endsWith('eed')) return word.endsWith('reed') ? word.slice(0, -1) : word;
  if (word.endsWith('ed')) return afterParticiple(word, 2);
  if (word.endsWith('ing')) return afterParticiple(word, 3);
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ings')) return afterParticiple(word, 4);
  if (word.endsWith('s') && !/[suia]s$/.test(word)) return word.slice(0, -1);
  return word;
}

function afterParticiple(word: string, length: number): string {
  const base = word.slice(0, -length);
  if (base.length < 2 || !VOWEL.test(base)) return word;
  return DOUBLED.test(base) ? base.slice(0, -1) : base;
}
