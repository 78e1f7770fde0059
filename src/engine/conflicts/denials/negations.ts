/** Denials that negate what was charged instead of calling it untrue: "I never met him", "that did not happen", "there was no order". */
import type { FoundDenial, Sentence } from './denial';
import { POINTER } from './denied-object';
import { CHARGED_DEEDS, INNOCENCE, NEGATED_PHRASES } from '../../lexicon/conflicts/negated-charges.data';
import { signsIn, UNTRUE } from '../../lexicon/conflicts/signs';
import { familySet, isNegator, linesOf, lowerSet, wordsOf } from '../../lexicon/conflicts/vocabulary';
import { LIGHT_VERBS } from '../../lexicon/conflicts/polarity.data';
import type { Word } from '../clauses/words';
import {
  CLAUSE_OPENERS,
  FIRST_PERSON_SUBJECTS,
  MODALS,
  PAST_AUXILIARY_FORMS,
  PERSON_SUBJECTS,
  PRESENT_FORMS_BEFORE,
  AUXILIARIES_AND_ADVERBS,
  NOUNS_FOR_ONES_WORDS,
  VERBS_OF_MIND,
  UNREAL_WORDS,
  UNTURNED_WORDS,
} from '../../lexicon/conflicts/denial-words.data';
import {
  EVENT_POINTERS,
  FACTUAL_NEGATORS,
  HAPPENING,
  LIMITS_IN_TIME,
  NEGATED_COPULAS,
  OWN_DETERMINERS,
} from '../../lexicon/conflicts/negation-words';

const phrases = [...linesOf(NEGATED_PHRASES)].map(wordsOf);
const deeds = familySet(CHARGED_DEEDS);
const ownWords = familySet(NOUNS_FOR_ONES_WORDS);
const innocence = linesOf(INNOCENCE).map(wordsOf);

const FIRST_PERSON = lowerSet(FIRST_PERSON_SUBJECTS);
const AUXILIARIES = lowerSet(AUXILIARIES_AND_ADVERBS);
/** Verbs of mind and will: who does not think or want denies nothing. */
const OF_MIND = lowerSet(VERBS_OF_MIND);
const MAX_OBJECT = 40;

/**
 * What a sentence denies by negating it. `needsCharge` tells that this is a denial only as an answer to a charge; the other
 * wordings deny whatever stands around them.
 */
export function negationIn({ words, breaks, question }: Sentence, isFirm = false): FoundDenial | null {
  if (question || words.length < 2) return null;
  // Every wording has a word with this sign, and most negations are none of them.
  const mayBeWorded = (signsIn(words) & UNTRUE) > 0;
  return (
    (mayBeWorded ? byWording(words, phrases, false) : null) ??
    happened(words, breaks) ??
    (mayBeWorded ? byWording(words, innocence, true) : null) ??
    notWhat(words) ??
    noSuch(words) ??
    ownWordsNegated(words) ??
    (isFirm ? firmNegation(words) : null) ??
    selfNegation(words, breaks) ??
    echoNegation(words, breaks)
  );
}

const negation = (words: readonly Word[], from: number, to: number, needsCharge: boolean): FoundDenial => ({
  form: 'negated',
  evidence: words.slice(from, to),
  object: { ...POINTER, range: rangeOf(words) },
  mayTurnDown: false,
  needsCharge,
});

const rangeOf = (words: readonly Word[]) => ({
  start: words[0]!.token,
  end: words[Math.min(words.length, MAX_OBJECT) - 1]!.token + 1,
});

const OPENERS = lowerSet(`that ${CLAUSE_OPENERS}`);
const UNREAL = lowerSet(UNREAL_WORDS);
const isUnreal = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 4), at).some(({ lower }) => UNREAL.has(lower));

function byWording(
  words: readonly Word[],
  wordings: readonly (readonly string[])[],
  needsCharge: boolean,
): FoundDenial | null {
  // "Most of it had nothing to do with that" clears nobody.
  if (needsCharge && PARTIAL.has(words[0]!.lower)) return null;
  const said = new Set(words.map(({ lower }) => lower));
  for (const wording of wordings) {
    if (!said.has(wording[0]!)) continue;
    const at = find(words, wording);
    if (at >= 0 && !isUnreal(words, at)) return negation(words, at, at + wording.length, needsCharge);
  }
  return null;
}

const PARTIAL = lowerSet('most some many much half');

/** Index of the phrase's first word. */
function find(words: readonly Word[], phrase: readonly string[]): number {
  for (let i = 0; i < words.length; i++) if (words[i]!.lower === phrase[0] && matches(words, i, phrase)) return i;
  return -1;
}

const matches = (words: readonly Word[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, k) => words[at + k]?.lower === word);

/** "That never happened", "this did not occur", "that was not the reason". */
function happened(words: readonly Word[], breaks: Sentence['breaks']): FoundDenial | null {
  const at = words.findIndex(({ lower }) => HAPPENING.has(lower) || lower === 'reason');
  if (at < 2 || at > 7) return null;
  const negator = words.findIndex(({ lower }, i) => i < at && i >= at - 4 && isNegator(lower));
  const head =
    words[negator - 1]?.lower === 'did' || words[negator - 1]?.lower === 'was'
      ? words[negator - 2]
      : words[negator - 1];
  if (
    negator < 1 ||
    /^(?:can|could)(?:'t|not|n't)$/.test(words[negator]!.lower) ||
    !head ||
    !EVENT_POINTERS.has(head.lower)
  )
    return null;
  // "Something that has not happened" describes it.
  const before = words.indexOf(head) - 1;
  if (before >= 0 && !breaks(before + 1) && !OPENERS.has(words[before]!.lower)) return null;
  if (words[at]!.lower === 'reason' && !/^(?:that|this|it)$/.test(head.lower)) return null;
  // "It never happened again", "has not happened here since": it did once.
  if (LIMITS_IN_TIME.has(words[at + 1]?.lower ?? '') || words.slice(at + 1).some(({ lower }) => lower === 'since'))
    return null;
  return negation(words, negator, at + 1, false);
}

/** "That's not what happened", "this is not what I said" */
function notWhat(words: readonly Word[]): FoundDenial | null {
  const what = words.findIndex(({ lower }, i) => /^(?:what|how)$/.test(lower) && isNegator(words[i - 1]?.lower ?? ''));
  if (what < 0 || !words.slice(Math.max(0, what - 4), what).some(({ lower }) => POINTED.test(lower))) return null;
  const [first, second] = words.slice(what + 1);
  const isDeed =
    HAPPENING.has((first?.lower === 'it' ? second : first)?.lower ?? '') ||
    (PERSONS.has(first?.lower ?? '') && TELLING.has(second?.lower ?? ''));
  return isDeed ? negation(words, what - 1, what + 1, false) : null;
}
const POINTED = /^(?:that|this|it)(?:'s)?$/;
const TELLING = lowerSet('said meant told wrote did');

/** "I never touched her", "we have not taken money": the first words of a clause. */
function selfNegation(words: readonly Word[], breaks: Sentence['breaks']): FoundDenial | null {
  for (let i = 0; i < words.length; i++) {
    if (!FIRST_PERSON.has(words[i]!.lower)) continue;
    if (i > 0 && !breaks(i) && !/^(?:and|but|that|because|so)$/.test(words[i - 1]!.lower)) continue;
    let at = i + 1;
    while (AUXILIARIES.has(words[at]?.lower ?? '')) at++;
    const negator = words[at];
    if (!negator || !FACTUAL_NEGATORS.has(negator.lower)) continue;
    const verb = words.slice(at + 1).find(({ lower, kind }) => kind !== 'function' && !lower.endsWith('ly'));
    if (!verb || OF_MIND.has(verb.lower) || OF_MIND.has(words[at + 1]!.lower) || isUnreal(words, at)) continue;
    return {
      ...negation(words, at, at + 1, true),
      echoes: negatedWords(words, at),
      // "We don't sell there", "I'm not leaving": what is so, or is done as a rule, answers a charge only in its words.
      ...(isPresent(words, at) && { needsEcho: true }),
    };
  }
  return null;
}

/** "don't", "do not", "am not" */
const isPresent = (words: readonly Word[], at: number): boolean =>
  PRESENT.has(words[at]!.lower === 'not' ? words[at - 1]!.lower : words[at]!.lower);
const PRESENT = lowerSet(PRESENT_FORMS_BEFORE);

/** What a negator turns: the predicate, or what a light verb brings ("did not take a bribe"). */
function negatedWords(words: readonly Word[], at: number): readonly Word[] {
  const [first, ...rest] = words
    .slice(at + 1, at + 1 + FOCUS_REACH)
    .filter(({ kind, lower }) => kind !== 'function' && !lower.endsWith('ly'));
  if (!first || (first.kind !== 'specific' && !light.has(first.family))) return [];
  return [first, ...rest].filter(({ kind }) => kind === 'specific').slice(0, 1);
}
const FOCUS_REACH = 5;
const light = familySet(LIGHT_VERBS);

/** Index of the first negator of what is or was so, -1 for none or where that is only possible or in somebody's mind. */
function factualNegator(words: readonly Word[], reach: number): number {
  const at = words.findIndex(({ lower }, i) => i > 0 && i <= reach && FACTUAL_NEGATORS.has(lower));
  if (at < 0 || isUnreal(words, at) || NOT_TURNED.has(words[at + 1]?.lower ?? '')) return -1;
  const before = words[at - 1]!.lower;
  // "will not wait", "want no part in it"
  if (OF_WILL.has(before) || OF_MIND.has(before)) return -1;
  const verb = words.slice(at + 1).find(({ lower, kind }) => kind !== 'function' && !lower.endsWith('ly'));
  return verb && !OF_MIND.has(verb.lower) ? at : -1;
}
const NOT_TURNED = lowerSet(UNTURNED_WORDS);
const OF_WILL = lowerSet(`will shall ${MODALS}`);

/** "[insisted] that she had not sold it": of the past, or of the speaker's own side. */
function firmNegation(words: readonly Word[]): FoundDenial | null {
  const at = factualNegator(words, FIRM_REACH);
  if (at < 0) return null;
  const isPast = words.slice(Math.max(0, at - 3), at + 2).some(({ lower }) => PAST_FORMS_BEFORE.has(lower));
  const isOwn = PERSONS.has(words[words[0]!.lower === 'that' ? 1 : 0]!.lower);
  return isPast || isOwn ? negation(words, at, at + 1, false) : null;
}
const FIRM_REACH = 14;
const PAST_FORMS_BEFORE = lowerSet(PAST_AUXILIARY_FORMS);
const PERSONS = lowerSet(PERSON_SUBJECTS);

/** "It's not sexist", "she has not sold it": takes up and negates what was said just before. */
function echoNegation(words: readonly Word[], breaks: Sentence['breaks']): FoundDenial | null {
  const at = factualNegator(words, ECHO_REACH);
  // "There were no crowds" tells what was not there, as any report may.
  if (at < 0 || words[0]!.lower === 'there' || words.slice(1, at + 1).some((_, i) => breaks(i + 1))) return null;
  const echoes = negatedWords(words, at);
  return echoes.length > 0 ? { ...negation(words, at, at + 1, true), echoes, needsEcho: true } : null;
}
const ECHO_REACH = 6;

/** "There never was an order", "there was no deal". */
function noSuch(words: readonly Word[]): FoundDenial | null {
  const there = words.findIndex(({ lower }) => lower === 'there');
  if (there < 0 || there > 3) return null;
  const at = words.findIndex(({ lower }, i) => i > there && i <= there + 3 && isNegator(lower));
  if (at < 0 || !words.slice(at, at + 5).some(({ family }) => deeds.has(family))) return null;
  // What there is not now is a state of things.
  const isPast = words.slice(there, at + 2).some(({ lower }) => /^(?:was|were|been|wasn't|weren't)$/.test(lower));
  return negation(words, at, at + 1, !isPast);
}

/** "My remarks were not directed at anybody". */
function ownWordsNegated(words: readonly Word[]): FoundDenial | null {
  const at = words.findIndex(({ lower }) => isNegator(lower));
  if (at < 2) return null;
  const copula = words[at]!.lower.endsWith("n't") ? words[at]! : words[at - 1]!;
  if (!NEGATED_COPULAS.has(copula.lower)) return null;
  const subject = words.slice(Math.max(0, at - 9), at);
  return OWN_DETERMINERS.has(subject[0]!.lower) && ownWords.has(subject[1]!.family)
    ? negation(words, at, at + 1, false)
    : null;
}
