/** The one inflector: from a base form to its forms, and back to what all of them share. */
import { IRREGULAR_FORMS } from './irregular-forms.data';
import { wordsIn } from './word-list';

const listed = new Map<string, readonly string[]>();
const baseOfIrregular = new Map<string, string>();
for (const line of IRREGULAR_FORMS.trim().split('\n')) {
  const [base = '', ...forms] = line.trim().split(' ');
  listed.set(base, forms);
  for (const form of forms) baseOfIrregular.set(form, base);
}

/** The few verbs of which every form is listed. */
const WHOLE = /^(?:be|have|do)$/;
/** A single vowel and a single consonant in a word of one syllable: the consonant is doubled, `beg` gives `begged`. */
const DOUBLING = /^(?:[^aeiou]|qu)*[aeiou][bdgkmnprt]$/;

/** All forms of a verb, its base first: `deny` gives deny, denies, denied, denying. */
export function verbForms(base: string): readonly string[] {
  const irregular = listed.get(base);
  if (!irregular) return [base, thirdPerson(base), regularPast(base), regularParticiple(base)];
  if (WHOLE.test(base)) return [base, ...irregular];
  const participles = irregular.filter((form) => form.endsWith('ing'));
  const pasts = irregular.filter((form) => !form.endsWith('ing') && form !== thirdPerson(base));
  return [
    ...new Set([
      base,
      thirdPerson(base),
      ...(pasts.length > 0 ? pasts : [regularPast(base)]),
      ...(participles.length > 0 ? participles : [regularParticiple(base)]),
    ]),
  ];
}

/** The forms that can stand as a clause's verb without an auxiliary, and the base: `deny denies denied`. */
export const finiteForms = (base: string): readonly string[] => verbForms(base).filter((form) => !form.endsWith('ing'));

/** The same of all verbs in a list. */
export const finiteFormsIn = (list: string): ReadonlySet<string> => new Set(wordsIn(list).flatMap(finiteForms));

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`;
}

function regularPast(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return base.endsWith('e') ? `${base}d` : `${doubled(base)}ed`;
}

const regularParticiple = (base: string): string =>
  /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${doubled(base)}ing`;

const doubled = (base: string): string => (DOUBLING.test(base) ? base + base.at(-1)! : base);

const VOWEL = /[aeiouy]/;
const DOUBLED = /([bdfgmnprt])\1$/;

/**
 * Inflected forms of one word to one key: `denied`, `denies`, `denying` to `deni`. Takes lower case without a possessive.
 * Only endings of number, tense and the participle go; derived words (`denial`) are the families' business.
 */
export function stem(lower: string): string {
  let word = baseOfIrregular.get(lower);
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
