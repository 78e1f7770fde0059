import { familySet, lowerSet } from '../../lexicon/conflicts/vocabulary';
import type { Party } from './parties';
import type { Proposition } from '../clauses/propositions';
import { tells, type Word } from '../clauses/words';
import {
  ATTITUDES_WORDS,
  BE_AND_ITS_FORMS,
  PRONOUNS_AS_OBJECTS,
  SAID_WORDS,
  SELVES_WORDS,
} from '../../lexicon/conflicts/pair-words.data';

/*
 * Phrases of a clause, read without a parser: runs of content words between function words.
 */

/**
 * Where both words have an object ("never met the bookmaker", "met the bookmaker's wife"), its head has to be in the other clause;
 * likewise what a relative clause narrows the negated one to ("no emails that were marked").
 */
export function sharesComplement(p: Proposition, word: Word, q: Proposition, other: Word): boolean {
  const [x, y] = [objectOf(p, word), objectOf(q, other)];
  const [head, otherHead] = [x.at(-1), y.at(-1)];
  if (head && !stands(head, q)) return false;
  // "grabbed Berg's arm" is done to Berg.
  const possessed = y.some((owner) => owner.kind === 'name' && stands(owner, p));
  if (head && otherHead && !stands(otherHead, p) && !possessed) return false;
  const after = p.words.slice(p.words.indexOf(word) + 1);
  const names = after.slice(0, NAME_REACH).filter(({ kind }) => kind === 'name');
  if (names.length > 0 && !names.some((name) => stands(name, q))) return false;
  const relative = after.findIndex(({ lower }) => RELATIVES.has(lower));
  const narrowed = relative < 0 ? [] : after.slice(relative).filter(tells).slice(0, 2);
  return narrowed.length === 0 || narrowed.some((word) => stands(word, q));
}

/** A name so close behind the negated word belongs to what is negated ("no access to Berg's account"). */
const NAME_REACH = 4;

/** The word stands in the clause, or is a name for which the clause may say "her". */
const stands = ({ concept, kind }: Word, { words }: Proposition): boolean =>
  words.some((word) => word.concept === concept) ||
  (kind === 'name' && words.some(({ lower }) => OBJECT_PRONOUNS.has(lower)));

const OBJECT_PRONOUNS = lowerSet(PRONOUNS_AS_OBJECTS);

/** Telling words of the noun phrase that follows at once, its head last; the place or purpose after a preposition where there is none. */
function objectOf({ words }: Proposition, word: Word): readonly Word[] {
  let at = words.indexOf(word) + 1;
  // "grabbed her arm" is done to her.
  if (OBJECT_PRONOUNS.has(words[at]?.lower ?? '')) return [];
  while (at < words.length && words[at]!.kind === 'function' && !RELATIVES.has(words[at]!.lower)) at++;
  const phrase: Word[] = [];
  for (; at < words.length; at++) {
    if (tells(words[at]!)) phrase.push(words[at]!);
    else if (words[at]!.kind === 'function' && words[at]!.lower !== "'s") break;
  }
  return phrase;
}

const RELATIVES = lowerSet('that which who whose');
export const BE_FORMS = lowerSet(BE_AND_ITS_FORMS);
/** Telling words of the phrase after the first such preposition. */
export function phraseAfter({ words }: Proposition, preposition: string): readonly Word[] {
  const at = words.findIndex(({ lower }) => lower === preposition);
  if (at < 0) return [];
  const rest = words.slice(at + 1);
  const start = rest.findIndex(({ kind }) => kind !== 'function');
  if (start < 0) return [];
  const end = rest.findIndex(({ kind }, i) => i > start && kind === 'function');
  return rest.slice(start, end < 0 ? rest.length : end).filter(tells);
}

/** Specific words that the clause begins with, before any verb form or preposition. */
export function headPhrase({ words }: Proposition): readonly Word[] {
  const start = words.findIndex(({ kind }) => kind !== 'function');
  if (start < 0 || start > 2) return [];
  const end = words.findIndex(({ kind }, i) => i > start && kind === 'function');
  return words.slice(start, end < 0 ? words.length : end).filter(({ kind }) => kind === 'specific');
}

/** The pronoun of one gender that a word is said of, where no name stands between. */
export function genderOf({ words }: Proposition, word: Word): 'he' | 'she' | null {
  for (let i = words.indexOf(word) - 1; i >= 0; i--) {
    const { kind, lower } = words[i]!;
    if (lower === 'he' || lower === 'she') return lower;
    if (kind === 'name' || kind === 'specific') return null;
  }
  return null;
}

/** Names of who or what a word is said of: the last name before it, or the speaker behind a pronoun. */
export function subjectOf(party: Party, { words }: Proposition, word: Word): ReadonlySet<string> {
  for (let i = words.indexOf(word) - 1; i >= 0; i--) {
    const { kind, lower } = words[i]!;
    if (kind === 'name') return new Set([lower]);
    if (kind === 'specific') return NO_NAMES;
    if (selves.has(lower)) return party.names;
  }
  return NO_NAMES;
}

const NO_NAMES: ReadonlySet<string> = new Set();
/** Pronouns by which a statement speaks of its speaker. */
export const selves = lowerSet(SELVES_WORDS);

/** The turned word is said of "it" or "this", which was spoken of just before. */
export const startsWithPointer = ({ words }: Proposition, turned: Word): boolean =>
  words
    .slice(0, words.indexOf(turned))
    .some(
      ({ lower }, i) =>
        lower === 'it' || lower === 'this' || (lower === 'that' && BE_FORMS.has(words[i + 1]?.lower ?? '')),
    );

/** "Berg said that it leaks", "they oppose a ban": the clause tells what somebody says or wants of it, not what is so. */
export const isBroughtUp = ({ words }: Proposition, word: Word): boolean =>
  words.slice(0, words.indexOf(word)).some(({ lower, family }) => SAID.has(lower) || attitudes.has(family));

const SAID = lowerSet(SAID_WORDS);
const attitudes = familySet(ATTITUDES_WORDS);

/** "illegal immigration" and "legal immigration" are two things; "the law is illegal" is said of one. */
export function isAttribute({ words }: Proposition, word: Word): boolean {
  const next = words[words.indexOf(word) + 1];
  return next !== undefined && (next.kind === 'specific' || next.kind === 'general') && next.token === word.token + 1;
}
