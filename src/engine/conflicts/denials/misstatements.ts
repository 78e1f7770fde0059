/** Denials that say what somebody else does to the truth: "the report mischaracterizes our work", "he lied about the dam". */
import type { FoundDenial, Sentence } from './denial';
import { POINTER, readObject, type DeniedObject } from './denied-object';
import { CLAIM_NOUNS, PREPOSITIONS } from '../../lexicon/conflicts/denied-objects.data';
import { MISSTATING_VERBS, TWISTED_NOUNS, TWISTING_VERBS } from '../../lexicon/conflicts/verdicts.data';
import {
  COPULA_FORMS,
  DEFINITE_DETERMINERS,
  FIRST_PERSON_SUBJECTS,
  UNREAL_WORDS,
} from '../../lexicon/conflicts/denial-words.data';
import { familySet, isNegator, lowerSet } from '../../lexicon/conflicts/vocabulary';
import type { Word } from '../clauses/words';

const misstating = familySet(MISSTATING_VERBS);
const twisting = familySet(TWISTING_VERBS);
const claimNouns = familySet(CLAIM_NOUNS);
const twisted = familySet(TWISTED_NOUNS);
const prepositions = lowerSet(PREPOSITIONS);
const UNREAL = lowerSet(`${UNREAL_WORDS} to`);
const COPULAS = lowerSet(COPULA_FORMS);
const FIRST_PERSON = lowerSet(FIRST_PERSON_SUBJECTS);

/** Words before the verb in which a negator, a modal or the speaker's own person takes it back. */
const BEFORE = 4;
/** Words of an object up to its noun: "twisted all of my words". */
const OBJECT_REACH = 5;

/** The first misstatement that a sentence tells of. */
export function misstatementIn({ words }: Sentence): FoundDenial | null {
  const contradicted = contradictedIn(words);
  if (contradicted) return { form: 'stated', evidence: words.slice(0, 2), object: contradicted, mayTurnDown: false };
  for (let at = 1; at < words.length; at++) {
    const end = endOfVerb(words, at);
    if (end < 0 || words.slice(Math.max(0, at - BEFORE), at).some(isUndone)) continue;
    return { form: 'stated', evidence: words.slice(at, end), object: objectAt(words, at, end), mayTurnDown: false };
  }
  return null;
}

/** What a sentence sets itself against in its first words: "contrary to [what the paper says]", "contrary to [reports]"; null for nothing. */
export function contradictedIn(words: readonly Word[]): DeniedObject | null {
  if (words[0]?.lower !== 'contrary' || words[1]?.lower !== 'to') return null;
  const said = words.slice(2);
  const noun = said.slice(0, OBJECT_REACH).findIndex(({ lower, family }) => lower === 'what' || claimNouns.has(family));
  return noun < 0 ? null : { ...readObject(said), kind: 'claim' };
}

const isUndone = ({ lower }: Word): boolean => isNegator(lower) || UNREAL.has(lower) || FIRST_PERSON.has(lower);

/** Index behind the verb with what makes it a misstatement, -1 for none. */
function endOfVerb(words: readonly Word[], at: number): number {
  const { lower, family } = words[at]!;
  const next = words[at + 1]?.lower ?? '';
  if (misstating.has(family) && !NOUNS.test(lower)) return at + 1;
  const object = words.slice(at + 1, at + OBJECT_REACH);
  const isPassive = lower.endsWith('ed') && COPULAS.has(words[at - 1]!.lower);
  if (twisting.has(family) && !isPassive && object.some((word) => twisted.has(word.family))) return at + 1;
  if (/^(?:lied|lies|lying)$/.test(lower) && (next === 'about' || next === 'when'))
    return prepositions.has(words[at + 2]?.lower ?? 'in') || words[at + 2]!.lower.endsWith('thing') ? -1 : at + 2;
  // "made that up", "is making things up"
  if (making.has(family) && words[at + 2]?.lower === 'up' && (GOT.has(next) || MADE.test(next))) return at + 3;
  // "got it wrong", "got their facts wrong"
  if (lower === 'got' || lower === 'gets') {
    const wrong = object.findIndex((word) => word.lower === 'wrong');
    return wrong > 0 && GOT.has(next) ? at + wrong + 2 : -1;
  }
  return -1;
}

const making = familySet('make');
const MADE = /^(?:things|stuff|stories|facts)$/;
const NOUNS = /(?:tions?|quotes)$/;
const GOT = lowerSet(`${DEFINITE_DETERMINERS} it`);

/** What is misstated, where it is named behind the verb. */
function objectAt(words: readonly Word[], at: number, end: number): DeniedObject {
  const said = words.slice(end);
  const object =
    making.has(words[at]!.family) || words[at]!.lower.startsWith('g') || said.length === 0 ? POINTER : readObject(said);
  return object.kind === 'none' || object.kind === 'proposal'
    ? { ...POINTER, range: { start: words[at]!.token, end: words[end - 1]!.token + 1 } }
    : { ...object, kind: 'claim' };
}
