/** Denials that call a claim untrue: "that is false", "the idea that … is nonsense", "those claims are not true". */
import type { FoundDenial, Sentence } from './denial';
import { CONTRACTED, copulaBefore } from './copula';
import { POINTER, readObject, type DeniedObject } from './denied-object';
import { judgedClause } from './judged-clauses';
import { answersScornfully, meantInside, mistakenDocument, objectOf, rangeOf, subjectOf } from './verdict-objects';
import { CLAIM_NOUNS } from '../../lexicon/conflicts/denied-objects.data';
import {
  BARE_VERDICTS,
  CLAIMING_VERBS,
  LACKING,
  MISTREATED,
  REPORTING_OF_CLAIMS,
  VERDICT_PHRASES,
  STRONG_VERDICTS,
  TRUE_WORDS,
  UNSOUND_PHRASES,
  UNTRUE_NOUNS,
  UNTRUE_WORDS,
} from '../../lexicon/conflicts/verdicts.data';
import { signsIn, UNTRUE } from '../../lexicon/conflicts/signs';
import { familySet, isNegator, linesOf, lowerSet, wordsOf } from '../../lexicon/conflicts/vocabulary';
import type { Word } from '../clauses/words';
import {
  DEFINITE_DETERMINERS,
  FIRST_PERSON_SUBJECTS,
  OTHER_PERSONS,
  SPREADING_WORDS,
  VERDICTS_UNREAL_WORDS,
} from '../../lexicon/conflicts/denial-words.data';

const untrue = lowerSet(UNTRUE_WORDS);
const strong = lowerSet(STRONG_VERDICTS);
const mistreated = lowerSet(MISTREATED);
const bare = lowerSet(BARE_VERDICTS);
const trueWords = familySet(TRUE_WORDS);
const namedClaims = familySet(CLAIM_NOUNS);
const saying = familySet(REPORTING_OF_CLAIMS);
const claiming = familySet(CLAIMING_VERBS);
const untrueNouns = lowerSet(UNTRUE_NOUNS);

const phrases = linesOf(VERDICT_PHRASES).map(wordsOf);
const HAVING = lowerSet('has have had');
const CONDITIONAL = lowerSet('if whether unless why how');
const UNREAL = lowerSet(VERDICTS_UNREAL_WORDS);

/** The verdicts of a sentence; a pointer in it means what the speaker said just before, in the sentence or the one before. */
export function verdictsIn({ words, breaks }: Sentence, before: Sentence | undefined): FoundDenial[] {
  const mayBeWorded = (signsIn(words) & UNTRUE) > 0;
  return words.flatMap((_, at) => {
    const found =
      verdictAt(words, at, breaks) ??
      (mayBeWorded ? phraseAt(words, at, breaks) : null) ??
      unsound(words, at, breaks) ??
      mythThat(words, at);
    return found ? [meantInside(found, { words, breaks }, before)] : [];
  });
}

function verdictAt(words: readonly Word[], at: number, breaks: Sentence['breaks']): FoundDenial | null {
  const word = words[at]!;
  if (word.kind === 'name' && words.length > 2) return null;
  const isUntrue = untrue.has(word.lower) || mistreated.has(word.lower) || UNTRUE_OF_SOME.test(word.lower);
  if (!isUntrue && !isTrue(words, at)) return null;
  // "No, it's true" affirms, "no truth" denies.
  const negators = words
    .slice(Math.max(0, at - 4), at)
    .filter((before) => isNegator(before.lower) && (before.lower !== 'no' || before === words[at - 1]));
  if (NOUNS_OF_TRUTH.has(word.lower) && !/^(?:no|any)$/.test(words[at - 1]?.lower ?? '')) return null;
  if (NOUNS_OF_TRUTH.has(word.lower) && isGroundFor(words, at)) return null;
  if (word.lower === 'wrong' && (words[at - 1]?.lower === 'the' || wasDone(words, at))) return null;
  // "should not bring the case to court"
  if (word.lower === 'case' && words[at - 1]?.lower !== 'the') return null;
  if (isUntrue ? negators.length > 0 : negators.length === 0) return null;
  if (isBare(words)) return verdict(negators.concat(word), POINTER);
  if (word.lower === 'happening') return notHappening(words, at, negators);
  if (isUntrue && describesClaim(words, at)) return attribute(words, at);
  if (isUntrue && describesOther(words, at, breaks)) return null;
  if (!isUntrue && /^(?:to|in)$/.test(words[at + 1]?.lower ?? '')) return noTruthIn(words, at, negators);
  const copula = copulaBefore(words, at);
  if (copula < 0) return null;
  const next = words[at + 1]?.lower ?? '';
  const pointed = judgedClause(words, copula, at);
  if (pointed) return UNREAL.has(words[copula - 1]?.lower ?? '') ? null : verdict(negators.concat(word), pointed);
  if (isBlame(words, at)) return blame(words, copula, at);
  if (isWrongPerson(words, copula, at, breaks)) return { ...verdict([word], POINTER), needsCharge: true };
  if (/^(?:lying|mistaken)$/.test(word.lower)) return null;
  const contracted = CONTRACTED.test(words[copula]!.lower);
  if (isUntrue && judgesSaying(words, at))
    return verdict([word], { ...readObject(words.slice(at + 3)), kind: 'claim' });
  const subject = subjectOf(words, contracted ? copula + 1 : copula, breaks);
  if (CONDITIONAL.has(subject[0]?.lower ?? '') || UNREAL.has(words[copula - 1]?.lower ?? '')) return null;
  const object = objectOf(subject, word, next) ?? mistakenDocument(words, subject, word);
  if (!object) return null;
  const found = verdict(negators.concat(word), object);
  return object.kind === 'anaphor' && answersScornfully(word.lower, subject) ? { ...found, needsCharge: true } : found;
}

/** "No basis for a trial": there is no ground for what is done, rather than for what is said. */
const isGroundFor = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.lower === 'for' &&
  !words.slice(at + 2, at + 2 + GROUND_REACH).some(({ family }) => namedClaims.has(family));
const GROUND_REACH = 4;

/** Untrue is what they are said of only with the right subject or what follows. */
const UNTRUE_OF_SOME = /^(?:mistake|mistaken|lying)$/;

/** "It is misleading to imply that the bridge is safe" */
const judgesSaying = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.lower === 'to' && claiming.has(words[at + 2]?.family ?? '') && words[at + 3]?.lower === 'that';

/** "There is this myth out there that the bridge is safe" */
function mythThat(words: readonly Word[], at: number): FoundDenial | null {
  if (!untrueNouns.has(words[at]!.lower)) return null;
  const that = words.findIndex(({ lower }, i) => i > at && i <= at + MYTH_REACH && lower === 'that');
  const there = words.findIndex(({ lower }, i) => i >= at - THERE_REACH && i < at && /^there(?:'s)?$/.test(lower));
  if (that < 0 || there < 0) return null;
  if (words.slice(there, at).some(({ lower }) => isNegator(lower) || UNREAL.has(lower))) return null;
  const object = readObject(words.slice(that));
  return object.kind === 'proposition' ? verdict([words[at]!], { ...object, kind: 'claim' }) : null;
}
const THERE_REACH = 4;
const MYTH_REACH = 9;

/** "It was wrong": what was done was, more often than what was said. */
const wasDone = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'was' && /^(?:it|that|this)$/.test(words[at - 2]?.lower ?? '');

/** The words of a wording like "without merit" that begins here, undefined for none. */
export function verdictPhraseAt(words: readonly Word[], at: number): readonly Word[] | undefined {
  const phrase = phrases.find((one) => one.every((lower, k) => words[at + k]?.lower === lower));
  return phrase && words.slice(at, at + phrase.length);
}

/** "is without merit", "was taken out of context", "had no basis": more than one word calls a claim untrue. */
function phraseAt(words: readonly Word[], at: number, breaks: Sentence['breaks']): FoundDenial | null {
  const phrase = verdictPhraseAt(words, at);
  if (
    !phrase ||
    isGroundFor(words, at + phrase.length - 1) ||
    words.slice(Math.max(0, at - 4), at).some(({ lower }) => isNegator(lower))
  )
    return null;
  const has = at > 0 && isNegator(phrase[0]!.lower) && HAVING.has(words[at - 1]!.lower);
  const copula = has ? at - 1 : copulaBefore(words, at);
  if (copula < 0 || UNREAL.has(words[copula - 1]?.lower ?? '')) return null;
  const contracted = CONTRACTED.test(words[copula]!.lower);
  const subject = subjectOf(words, contracted ? copula + 1 : copula, breaks);
  if (CONDITIONAL.has(subject[0]?.lower ?? '') || isBareExpletive(subject)) return null;
  const object = objectOf(subject, words[at]!, '');
  return object && verdict(phrase, object);
}

/** "The suit lacks merit", "his account does not add up". */
function unsound(words: readonly Word[], at: number, breaks: Sentence['breaks']): FoundDenial | null {
  const [word, next, last] = [words[at]!, words[at + 1], words[at + 2]];
  const lacks = lack.has(word.family) && [next, last].some((noun) => noun && lacking.has(noun.family));
  const isUnsound =
    isNegator(word.lower) &&
    unsoundPhrases.some((phrase) => phrase.every((lower, k) => words[at + 1 + k]?.lower === lower));
  if (!lacks && !isUnsound) return null;
  const from = /^(?:do|does|did)$/.test(words[at - 1]?.lower ?? '') ? at - 1 : at;
  const object = objectOf(subjectOf(words, from, breaks), word, '');
  return object && verdict(words.slice(from, at + (lacks ? 2 : 3)), object);
}
const lack = familySet('lack');
const lacking = familySet(LACKING);
const unsoundPhrases = linesOf(UNSOUND_PHRASES).map(wordsOf);

/** "It was made up of stones": what an "it" is made of or based on says nothing of a claim. */
const isBareExpletive = (subject: readonly Word[]): boolean => subject.length === 1 && subject[0]!.lower === 'it';

/** "This was not the basis of it" speaks of a basis, "there is no basis to it" of a claim. */
const NOUNS_OF_TRUTH = lowerSet('basis merit foundation');

/** "Not so" ends what it says, "not so surprising" goes on; "happens" may be anything. */
const isTrue = (words: readonly Word[], at: number): boolean => {
  const { lower, family } = words[at]!;
  if (lower === 'so') return at === words.length - 1;
  if (words[at + 1]?.lower === 'yet' || words[at - 1]?.lower === 'politically') return false;
  return trueWords.has(family) && (!happening.has(family) || lower === 'happening');
};
const happening = familySet('happening');

const verdict = (evidence: readonly Word[], object: DeniedObject): FoundDenial => ({
  form: 'stated',
  evidence,
  object,
  mayTurnDown: false,
});

/** "Not true.", "Absolutely false", "Nonsense!" */
const isBare = (words: readonly Word[]): boolean =>
  words.length <= 3 &&
  words.every(({ lower, kind }) => bare.has(lower) || isNegator(lower) || kind === 'function' || lower.endsWith('ly'));

/** "That is not what is happening". */
function notHappening(words: readonly Word[], at: number, negators: readonly Word[]): FoundDenial | null {
  const subject = words.findIndex((word, i) => i >= at - 5 && i < at && /^(?:that|that's|this)$/.test(word.lower));
  if (subject < 0 || !negators.every(({ lower }) => /^(?:not|isn't|wasn't|ain't)$/.test(lower))) return null;
  // "We should be told, but that is not happening": what the speaker wants.
  if (words.slice(0, subject).some(({ lower }) => UNREAL.has(lower))) return null;
  return verdict(negators.concat(words[at]!), { ...POINTER, range: rangeOf(words.slice(subject, subject + 1)) });
}

/** "There is no truth to the rumour". */
function noTruthIn(words: readonly Word[], at: number, negators: readonly Word[]): FoundDenial | null {
  const object = readObject(words.slice(at + 2));
  return object.kind === 'none' || object.kind === 'proposal' ? null : verdict(negators.concat(words[at]!), object);
}

/** "categorically false claims", "the same false attack". */
const describesClaim = (words: readonly Word[], at: number): boolean =>
  strong.has(words[at]!.lower) &&
  namedClaims.has(words[at + 1]?.family ?? '') &&
  words.slice(Math.max(0, at - 3), at).some(({ lower }) => DEFINITE.has(lower));
const DEFINITE = lowerSet(DEFINITE_DETERMINERS);

/** "a false equivalence", "the wrong bridge": says nothing of a claim. */
function describesOther(words: readonly Word[], at: number, breaks: Sentence['breaks']): boolean {
  const next = words[at + 1];
  return (
    next !== undefined &&
    next.kind === 'specific' &&
    !namedClaims.has(next.family) &&
    !next.lower.endsWith('ly') &&
    !breaks(at + 1) &&
    !untrue.has(next.lower)
  );
}

function attribute(words: readonly Word[], at: number): FoundDenial | null {
  // "accused him of spreading false claims", "a law against false statements": no claim of this story is meant.
  if (words.slice(0, at).some(({ lower }) => SPREADING.has(lower))) return null;
  return { ...verdict([words[at]!], readObject(words.slice(at + 1, at + 2))), form: 'described' };
}
const SPREADING = lowerSet(SPREADING_WORDS);

/** "was wrong to say that …", "is mistaken about the bridge". */
const isBlame = (words: readonly Word[], at: number): boolean =>
  /^(?:wrong|mistaken|incorrect)$/.test(words[at]!.lower) && BLAMING.has(words[at + 1]?.lower ?? '');
/** "He's wrong", "Mr Orr is lying": whoever is charged says so of who charges. */
function isWrongPerson(words: readonly Word[], copula: number, at: number, breaks: Sentence['breaks']): boolean {
  if (!/^(?:wrong|mistaken|lying)$/.test(words[at]!.lower) || (at + 1 < words.length && !breaks(at + 1))) return false;
  const subject = subjectOf(words, copula, breaks);
  if (CONDITIONAL.has(words[0]!.lower)) return false;
  return subject.length > 0 && subject.every(({ kind, lower }) => kind === 'name' || OTHERS.has(lower));
}
const OTHERS = lowerSet(OTHER_PERSONS);
const FIRST_PERSON = lowerSet(FIRST_PERSON_SUBJECTS);
const BLAMING = lowerSet('to in about when that');

function blame(words: readonly Word[], copula: number, at: number): FoundDenial | null {
  // "Told me I was wrong": the speaker is who was blamed.
  if (FIRST_PERSON.has(words[copula - 1]?.lower ?? '')) return null;
  const before = words.slice(Math.max(0, copula - 5), copula);
  const names = before.filter(({ kind }) => kind === 'name');
  const third = before.some(({ lower }) => /^(?:he|she|they|who)$/.test(lower));
  if (names.length === 0 && !third) return null;
  const verb = words.findIndex(({ family }, i) => i > at && i <= at + 4 && saying.has(family));
  if (words[at + 1]!.lower === 'to' && verb < 0) return null;
  const rest = words.slice(Math.max(verb, at + 1) + 1);
  const object = readObject(rest);
  const owners = new Set(names.map(({ lower }) => lower));
  return verdict([words[at]!], { ...object, kind: rest.length > 0 ? 'claim' : 'anaphor', owners });
}
