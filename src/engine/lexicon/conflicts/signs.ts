import { numberOf } from '../numbers';
import { DIRECTIVE_CUES, LEGAL_WORDS } from './cues.data';
import {
  ACTUAL_WORDS,
  CONTEST_PHRASES,
  CONTEST_VERBS,
  CORRECT_VERBS,
  REJECT_VERBS,
  RETRACT_PHRASES,
  RETRACT_VERBS,
} from './contesting.data';
import { INNOCENCE, NEGATED_PHRASES } from './negated-charges.data';
import {
  MISSTATING_VERBS,
  MISTREATED,
  TWISTING_VERBS,
  UNTRUE_ADVERBS,
  UNTRUE_NOUNS,
  UNTRUE_WORDS,
  VERDICT_PHRASES,
} from './verdicts.data';
import {
  DATE_WORDS,
  FUTURE_FORMS,
  HEDGES,
  NOW_MARKERS,
  PAST_FORMS,
  PAST_MARKERS,
  PRESENT_FORMS,
  SCHEDULED,
} from './function-words.data';
import type { Entry } from './entries';
import {
  antonymsOf,
  complementOf,
  familySet,
  isFunctionWord,
  isNegator,
  isOpposable,
  linesOf,
  lowerSet,
  polesOf,
  stancesOf,
  type WordClass,
  wordsOf,
} from './vocabulary';

/*
 * What a word may be a sign of, as bits. They are found once for a word form, so that a clause or a statement tells by the
 * union of its words' signs what need not be looked for in it: most hold no negation, no figure and no denial.
 */
export const NEGATOR = 1 << 0;
/** Its complement does not happen: failed to. */
export const IMPLICATIVE = 1 << 1;
export const HEDGE = 1 << 2;
/** Bare "be", which may be a subjunctive. */
export const BARE_BE = 1 << 3;
export const SCHEDULE = 1 << 4;
export const FUTURE = 1 << 5;
export const PAST = 1 << 6;
export const PRESENT = 1 << 7;
export const DATE = 1 << 8;
/** Stands on an axis with two poles. */
export const POLE = 1 << 9;
export const FIGURE = 1 << 10;
/** Has an antonym. */
export const ANTONYM = 1 << 11;
/** Some word has its family for an antonym. */
export const OPPOSABLE = 1 << 12;
/** For or against something. */
export const STANCE = 1 << 13;
/** Asks, urges, wishes. */
export const DIRECTIVE = 1 << 14;
/** Word of a contract or statute. */
export const LEGAL = 1 << 15;
/** Denies, takes back or sets right, as a cue. */
export const CONTESTING = 1 << 16;
/** First and last word of phrases that contest or take back: push back, walk back. */
export const PHRASE_HEAD = 1 << 17;
export const PHRASE_END = 1 << 18;
/** Calls a claim untrue, or belongs to a wording that denies. */
export const UNTRUE = 1 << 19;
export const MISSPOKE = 1 << 21;
/** Sets a figure right: "the actual number". */
export const ACTUAL = 1 << 23;
/** Sets a view against an earlier one. */
export const SINCE = 1 << 24;
export const NOW = 1 << 25;

/** Of each wording the word that shows best that it may be there: the longest of those that tell something. */
const tellingWords = (list: string): string =>
  linesOf(list)
    .map((wording) => {
      const words = wordsOf(wording);
      const telling = words.filter((word) => !isFunctionWord(word));
      return (telling.length > 0 ? telling : words).reduce((a, b) => (b.length > a.length ? b : a));
    })
    .join(' ');

const YEAR = /^(?:19|20)\d\d$/;

const byForm: readonly (readonly [sign: number, forms: WordClass])[] = [
  [BARE_BE, new Set(['be'])],
  [SCHEDULE, lowerSet(SCHEDULED)],
  [FUTURE, lowerSet(FUTURE_FORMS)],
  [PAST, lowerSet(`${PAST_MARKERS} ${PAST_FORMS}`)],
  [PRESENT, lowerSet(`${NOW_MARKERS} ${PRESENT_FORMS}`)],
  [LEGAL, lowerSet(LEGAL_WORDS)],
  [
    UNTRUE,
    lowerSet(
      [
        UNTRUE_WORDS,
        UNTRUE_ADVERBS,
        UNTRUE_NOUNS,
        MISTREATED,
        'contrary making mistake mistaken lying lied innocence wrong',
        ...[VERDICT_PHRASES, NEGATED_PHRASES, INNOCENCE].map(tellingWords),
      ].join(' '),
    ),
  ],
  [MISSPOKE, new Set(['misspoke'])],
  [ACTUAL, lowerSet(ACTUAL_WORDS)],
  [SINCE, lowerSet('since later')],
  [NOW, new Set(['now'])],
];

const phrases = [...linesOf(CONTEST_PHRASES), ...linesOf(RETRACT_PHRASES)].map(wordsOf);
const byFamily: readonly (readonly [sign: number, families: WordClass])[] = [
  [DIRECTIVE, familySet(DIRECTIVE_CUES)],
  [CONTESTING, familySet([CONTEST_VERBS, REJECT_VERBS, RETRACT_VERBS, CORRECT_VERBS, 'plead'].join(' '))],
  [UNTRUE, familySet(`${MISSTATING_VERBS} ${TWISTING_VERBS} lack`)],
  [PHRASE_HEAD, familySet(phrases.map((phrase) => phrase[0]).join(' '))],
  [PHRASE_END, familySet(phrases.map((phrase) => phrase.at(-1)).join(' '))],
];

const hedges = familySet(HEDGES);
const datesNamed = lowerSet(DATE_WORDS);

/** All signs that a word of this form bears. */
export function signsOf(word: Pick<Entry, 'lower' | 'kind' | 'family'>): number {
  const { lower, kind, family } = word;
  let signs = 0;
  for (const [sign, forms] of byForm) if (forms.has(lower)) signs |= sign;
  for (const [sign, families] of byFamily) if (families.has(family)) signs |= sign;
  if (isNegator(lower)) signs |= NEGATOR;
  if (complementOf(family) !== undefined) signs |= IMPLICATIVE;
  if (kind === 'number' ? YEAR.test(lower) : datesNamed.has(lower)) signs |= DATE;
  if (numberOf(lower) !== undefined) signs |= FIGURE;
  if (kind === 'name') return signs;
  if (hedges.has(family)) signs |= HEDGE;
  if (stancesOf(lower).length > 0) signs |= STANCE;
  if (kind !== 'function' && polesOf(lower).length > 0) signs |= POLE;
  if (kind !== 'specific') return signs;
  if (antonymsOf(lower)) signs |= ANTONYM;
  if (isOpposable(family)) signs |= OPPOSABLE;
  return signs;
}

/** The signs of all words together. */
export function signsIn(words: readonly Pick<Entry, 'signs'>[]): number {
  let signs = 0;
  for (const word of words) signs |= word.signs;
  return signs;
}
