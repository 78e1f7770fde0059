/** What a verdict is said of: "the idea that the bridge is safe", "this report", or "that", which points at what was just said. */
import type { FoundDenial, Sentence } from './denial';
import { isObjectNoun, NOTHING, POINTER, readObject, type DeniedObject } from './denied-object';
import { REPORTING_VERBS } from '../../lexicon/conflicts/cues.data';
import { CLAIM_NOUNS, DEPICTIONS, PREPOSITIONS } from '../../lexicon/conflicts/denied-objects.data';
import {
  OPINION_VERDICTS,
  SCORNFUL_VERDICTS,
  SOFT_VERDICTS,
  STRONG_VERDICTS,
} from '../../lexicon/conflicts/verdicts.data';
import {
  CLAUSE_OPENERS,
  COPULA_FORMS,
  FIRST_PERSON_SUBJECTS,
  QUANTIFIERS,
  VERDICTS_ANAPHORS_WORDS,
  WORDS_AROUND_POINTERS,
  WORDS_OF_GIVING,
} from '../../lexicon/conflicts/denial-words.data';
import { familySet, isNegator, lowerSet } from '../../lexicon/conflicts/vocabulary';
import type { Word } from '../clauses/words';

const strong = lowerSet(STRONG_VERDICTS);
const opinions = lowerSet(OPINION_VERDICTS);
const soft = lowerSet(SOFT_VERDICTS);
const claimNouns = familySet(`${CLAIM_NOUNS} ${DEPICTIONS}`);
const prepositions = lowerSet(PREPOSITIONS);
const reporting = familySet(REPORTING_VERBS);
const quantifiers = lowerSet(QUANTIFIERS);
const COPULAS = lowerSet(COPULA_FORMS);
const ARTICLES = lowerSet('a an the');
const BREAKING = lowerSet(CLAUSE_OPENERS);
/** "it was wrong to sell", "it is absurd that they sold": what follows is judged, nothing that was said. */
const EXPLETIVE = lowerSet('to for that');
const ANAPHORS = lowerSet(VERDICTS_ANAPHORS_WORDS);
const scornful = lowerSet(SCORNFUL_VERDICTS);
const EMPTY = lowerSet(WORDS_AROUND_POINTERS);

const MAX_SUBJECT = 34;
/** Words from a subject's beginning to its noun: "the senator's oft-repeated claim". */
const NOUN_REACH = 8;

/** The words from where the verdict's clause begins to its copula. A noun of claim keeps all that its clause says: "the idea that A is B and C". */
export function subjectOf(words: readonly Word[], copula: number, breaks: Sentence['breaks']): readonly Word[] {
  const from = Math.max(0, copula - MAX_SUBJECT);
  let start = copula - 1;
  while (start > from && !breaks(start) && !BREAKING.has(words[start - 1]!.lower) && !isGiven(words, start, copula))
    start--;
  for (let i = from; i < start; i++) {
    const opens = i === 0 || breaks(i) || BREAKING.has(words[i - 1]!.lower) || words[i - 1]!.lower === 'that';
    if (opens && namesClaim(words.slice(i, copula))) return words.slice(i, copula);
  }
  return words.slice(start, copula);
}

/** "I think [that's]", "we know [it]": only the speaker's giving of the verdict stands before the pointer. */
const isGiven = (words: readonly Word[], start: number, copula: number): boolean =>
  GIVING.has(words[start - 1]!.lower) &&
  (FIRST_PERSON.has(words[start - 2]?.lower ?? '') || isNegator(words[start - 2]?.lower ?? '')) &&
  words.slice(start, copula).every(({ lower }) => ANAPHORS.has(lower) || lower.endsWith('ly'));
const GIVING = lowerSet(WORDS_OF_GIVING);
const FIRST_PERSON = lowerSet(FIRST_PERSON_SUBJECTS);

/** A noun of claim heads the phrase, with what it says behind it. */
function namesClaim(words: readonly Word[]): boolean {
  const at = words.slice(0, NOUN_REACH).findIndex(({ family, kind }) => kind !== 'name' && claimNouns.has(family));
  if (
    at < 0 ||
    words.slice(0, at).some(({ lower }) => prepositions.has(lower) || (lower !== "'s" && COPULAS.has(lower)))
  )
    return false;
  return words.slice(0, at).every(({ kind, lower }) => kind !== 'specific' || !lower.endsWith('ed'));
}

/** What a verdict over this subject denies, null where it says nothing of a claim; `next` is the word behind the verdict. */
export function objectOf(all: readonly Word[], { lower: word }: Word, next: string): DeniedObject | null {
  const given = withoutQuantifier(all);
  const subject = given[0]?.lower === 'that' && given.length > 4 && !isObjectNoun(given[1]!) ? given.slice(1) : given;
  const bareSubject = subject.filter(({ lower }) => !EMPTY.has(lower) && !isNegator(lower) && !lower.endsWith('ly'));
  if (bareSubject.length === 0 && subject.length === 0) return null;
  if (bareSubject.every(({ lower }) => ANAPHORS.has(lower))) {
    if (EXPLETIVE.has(next) || (opinions.has(word) && word !== 'wrong' && !answersScornfully(word, subject)))
      return null;
    return { ...POINTER, range: rangeOf(subject) };
  }
  if (/^(?:what|everything|all|anything)$/.test(subject[0]!.lower)) {
    if (!subject.some(({ family }) => reporting.has(family))) return null;
    // "What he is saying": his words, without a word of them.
    const said = readObject(subject, 'subject');
    return said.kind === 'none' ? { ...POINTER, range: rangeOf(subject) } : said;
  }
  const read = readObject(subject, 'subject');
  const object = read.noun === null && namesClaim(subject) ? asClaim(read, subject) : read;
  if (object.kind === 'none' || object.kind === 'proposal') return null;
  if (soft.has(word) && !object.clause) return null;
  if (word === 'mistake') return object.kind === 'document' ? object : null;
  if (namesClaim(subject)) return object;
  if (object.kind === 'document' && !opinions.has(word)) return object;
  if (object.kind === 'proposition' && strong.has(word) && ARTICLES.has(subject[0]!.lower)) return object;
  return null;
}

/** "That's ridiculous": the answer to a charge, or a judgement of whatever was done. */
export const answersScornfully = (verdict: string, subject: readonly Word[]): boolean =>
  scornful.has(verdict) && /^(?:that|this)(?:'s)?$/.test(subject.at(-1)!.lower);

/** "so much of this information", "most of the claims" */
function withoutQuantifier(words: readonly Word[]): readonly Word[] {
  const of = words.slice(0, QUANTIFIER_REACH).findIndex(({ lower }) => lower === 'of');
  return of > 0 && words.slice(0, of).every(({ lower }) => quantifiers.has(lower)) ? words.slice(of + 1) : words;
}
const QUANTIFIER_REACH = 5;

/** "That letter is a draft, it was a mistake". */
export function mistakenDocument(
  words: readonly Word[],
  subject: readonly Word[],
  { lower }: Word,
): DeniedObject | null {
  if (lower !== 'mistake' || subject.at(-1)?.lower !== 'it') return null;
  const thing = readObject(words.slice(0, 2), 'subject');
  return thing.kind === 'document' ? thing : null;
}

/** "that assumption" points, "the idea that the bridge is safe" tells the claim. */
const asClaim = (object: DeniedObject, subject: readonly Word[]): DeniedObject => ({
  ...object,
  kind: subject.length > NOUN_REACH / 2 ? 'claim' : 'anaphor',
});

export const rangeOf = (words: readonly Word[]) =>
  words.length > 0 ? { start: words[0]!.token, end: words.at(-1)!.token + 1 } : NOTHING;

/** Words before a pointer that hold what it means. */
const MEANT_REACH = 14;

/** The denial with what its pointer means, if the speaker said it just before. */
export function meantInside(
  denial: FoundDenial,
  { words, breaks }: Pick<Sentence, 'words' | 'breaks'>,
  before: Sentence | undefined,
): FoundDenial {
  const { object } = denial;
  if (object.kind !== 'anaphor') return denial;
  const at = words.findIndex(({ token }) => token >= object.range.start);
  const own = clauseBefore(words, at, breaks);
  if (own.length > 0) return { ...denial, object: said(object, own) };
  if (!before || object.noun !== null || at > 2) return denial;
  const thing = readObject(before.words.slice(0, 2), 'subject');
  if (thing.kind === 'document') return { ...denial, object: thing };
  const earlier = contentOf(before.words);
  return { ...denial, object: earlier.length > 0 ? said(object, earlier) : { ...object, kind: 'none' } };
}

/** The content words of the last clause before a word that has any. */
function clauseBefore(words: readonly Word[], at: number, breaks: Sentence['breaks']): readonly Word[] {
  for (let from = at - 1; from >= Math.max(0, at - MEANT_REACH); from--) {
    const own = contentOf(words.slice(from, at));
    if (own.length > 0 && (breaks(from) || from === Math.max(0, at - MEANT_REACH))) return own;
  }
  return [];
}

const contentOf = (words: readonly Word[]): Word[] =>
  words.filter(({ kind, family }) => kind === 'name' || (kind === 'specific' && !reporting.has(family)));

const said = (object: DeniedObject, words: readonly Word[]): DeniedObject => ({
  ...object,
  kind: 'proposition',
  words,
  clause: true,
  inside: true,
});
