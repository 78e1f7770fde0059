import { POINTER, type FoundDenial, type DenialInput } from './denial';
import { readObject, type DeniedObject } from './denied-object';
import { DIRECTIVE_CUES, REPORTING_VERBS } from '../../lexicon/conflicts/cues.data';
import {
  ACTUAL_WORDS,
  CLAIM_NOUNS,
  SAYING_WORDS,
  TRUE_WORDS,
  UNTRUE_ADVERBS,
  UNTRUE_WORDS,
} from '../../lexicon/conflicts/denial.data';
import { familySet, isNegator, lowerSet } from '../../lexicon/conflicts/vocabulary';
import type { Proposition } from '../clauses/propositions';
import type { Word } from '../clauses/words';

const claimNouns = familySet(CLAIM_NOUNS);
const untrue = lowerSet(UNTRUE_WORDS);
const trueWords = familySet(TRUE_WORDS);
const directive = familySet(DIRECTIVE_CUES);
const untrueAdverbs = lowerSet(UNTRUE_ADVERBS);
const reporting = familySet(REPORTING_VERBS);

/** A denial stands among the first clauses of what is said. */
const MAX_CLAUSES_READ = 8;

/** Denials that a content makes by its own words: "those statements were wrong", "I never said that". */
export function denialsInContent({ cue, propositions }: DenialInput): FoundDenial[] {
  if (cue.some(({ family }) => directive.has(family))) return [];
  const found: FoundDenial[] = [];
  for (const [i, proposition] of propositions.slice(0, MAX_CLAUSES_READ).entries()) {
    const { words, certainty, time } = proposition;
    if (certainty === 'hypothetical' || certainty === 'question' || time === 'future') continue;
    const denial =
      correctsFigure(proposition) ??
      neverSaid(words) ??
      saidFalsely(words) ??
      calledUntrue(words, propositions.slice(0, i));
    if (!denial) continue;
    const inside =
      i > 0 && denial.form !== 'corrected' && denial.object.kind === 'anaphor' && denial.object.noun === null;
    const meant = inside ? { ...denial, object: saidJustBefore(propositions[i - 1]!.words) } : denial;
    if (meant.object.kind !== 'none') found.push(meant);
  }
  return found;
}

/** "They say the bridge was closed. That is not true.": what the speaker repeats in order to deny it. */
function saidJustBefore(words: readonly Word[]): DeniedObject {
  const thing = readObject(words.slice(0, 2), 'subject');
  if (thing.kind === 'document') return thing;
  const specific = words.filter(
    ({ kind, family }) => kind === 'name' || (kind === 'specific' && !reporting.has(family)),
  );
  return {
    kind: specific.length ? 'proposition' : 'none',
    owners: new Set(),
    own: false,
    noun: null,
    words: specific,
    clause: true,
  };
}

/** "The actual number is closer to 15 percent." */
function correctsFigure({ words, figures }: Proposition): FoundDenial | null {
  const at = words.findIndex(({ lower }, i) => ACTUAL.has(lower) && FIGURE_NOUNS.has(words[i + 1]?.lower ?? ''));
  if (at < 0 || figures.length === 0) return null;
  return {
    form: 'corrected',
    evidence: [words[at]!, words[at + 1]!, figures[0]!.word],
    object: POINTER,
    mayTurnDown: false,
  };
}

const ACTUAL = lowerSet(ACTUAL_WORDS);
const FIGURE_NOUNS = lowerSet('number numbers figure figures total share rate count cost percentage toll sum amount');

const namesIn = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(words.filter(({ kind }) => kind === 'name').map(({ lower }) => lower));

/** `before`: the clauses before this one, for a subject that a relative clause parts from its predicate. */
function calledUntrue(words: readonly Word[], before: readonly Proposition[]): FoundDenial | null {
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (!isVerdict(words, at)) continue;
    const subject = subjectBefore(words, at);
    if (!subject) continue;
    if (subject.at(-1)?.lower === 'it' && EXPLETIVE.has(words[at + 1]?.lower ?? '')) continue;
    const object = readObject(subject, 'subject');
    const blamed = BLAMING.has(words[at + 1]?.lower ?? '') && object.noun === null;
    if (blamed) {
      const rest = words.slice(at + 1).filter(({ kind }) => kind !== 'function');
      const owners = namesIn(subject[0]?.lower === 'who' ? before.flatMap((earlier) => earlier.words) : subject);
      return {
        form: 'stated',
        evidence: [word],
        object: { ...object, kind: 'claim', owners, words: rest },
        mayTurnDown: false,
      };
    }
    if (object.kind === 'none' || (object.kind === 'proposition' && !EVENT_PREDICATES.has(word.lower))) continue;
    if (isMistake(word) && object.kind !== 'document' && !(object.kind === 'anaphor' && isSlip(words, at))) continue;
    return {
      form: 'stated',
      evidence: negatedJustBefore(words, at) ? words.slice(Math.max(0, at - 2), at + 1) : [word],
      object,
      mayTurnDown: false,
    };
  }
  return null;
}

/** "it was a mistake to sell", "it is absurd that they sold": what was wrong follows, nothing that was said. */
const EXPLETIVE = new Set(['to', 'for', 'that']);

/** "wrong about", "mistaken in": the subject is the one who said it. */
const BLAMING = new Set(['in', 'about', 'for', 'when', 'that']);
const isMistake = ({ lower }: Word) => lower === 'mistake';

/** "It was a mistake" may take back words; "it is a big mistake" judges what somebody does. */
const isSlip = (words: readonly Word[], at: number): boolean =>
  words.slice(0, at).some(({ lower }) => lower === 'was' || lower === 'were') && words[at - 1]?.kind === 'function';

function isVerdict(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (word.kind === 'name') return false;
  const next = words[at + 1]?.lower;
  if (untrue.has(word.lower)) {
    return (
      !negatedJustBefore(words, at) &&
      !isAttribute(words[at + 1]) &&
      !(word.lower === 'wrong' && (next === 'to' || next === 'with'))
    );
  }
  if (isMistake(word)) return !negatedJustBefore(words, at);
  return (
    trueWords.has(word.family) &&
    negatedJustBefore(words, at) &&
    next !== 'yet' &&
    !(word.lower === 'so' && next !== undefined) &&
    words[at - 1]?.lower !== 'to' &&
    words[at - 1]?.lower !== 'politically'
  );
}

/** "a false equivalence" says nothing of a claim, "a false claim" does. */
const isAttribute = (next: Word | undefined): boolean =>
  next !== undefined && next.kind === 'specific' && !next.lower.endsWith('ly') && !claimNouns.has(next.family);

const negatedJustBefore = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ lower }) => isNegator(lower));

const COPULAS = lowerSet("is are was were be been being 's 're isn't wasn't aren't weren't");
/** "is against such nonsense" calls nothing nonsense that was said. */
const ABOUT_IT = lowerSet('against for with about from');
const EVENT_PREDICATES = lowerSet('happen happened occur occurred');

/** Words before the copula that the predicate belongs to; empty for a bare "Not true"; null where the word is no predicate. */
function subjectBefore(words: readonly Word[], at: number): readonly Word[] | null {
  if (at === 0) return words.length <= 2 ? [] : null;
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    if (ABOUT_IT.has(words[i]!.lower)) return null;
    if (COPULAS.has(words[i]!.lower)) return i === 0 ? null : words.slice(0, i);
    const contracted = /^(?:that|it|this|he|she)'s$/.test(words[i]!.lower);
    if (contracted) return words.slice(i, i + 1);
    if (words[i]!.kind === 'specific' && !words[i]!.lower.endsWith('ly') && !untrue.has(words[i]!.lower)) return null;
  }
  const negator = words.findIndex(({ lower }) => isNegator(lower));
  if (EVENT_PREDICATES.has(words[at]!.lower)) return negator > 0 ? words.slice(0, negator) : null;
  return negator === 0 && at <= 2 && words.length <= 4 ? [] : null;
}

/** "it incorrectly implied withdrawal", "Berg falsely claimed that …". */
function saidFalsely(words: readonly Word[]): FoundDenial | null {
  const at = words.findIndex(({ lower }, i) => untrueAdverbs.has(lower) && reporting.has(words[i + 1]?.family ?? ''));
  if (at < 0) return null;
  const owners = namesIn(words.slice(0, at));
  const rest = words.slice(at + 2).filter(({ kind }) => kind !== 'function');
  const subject = words.slice(0, at).filter(({ kind }) => kind !== 'function');
  const pointed = subject.length === 0 && words.slice(0, at).some(({ lower }) => SUBJECT_POINTERS.has(lower));
  const object = pointed ? POINTER : { ...POINTER, kind: 'claim' as const, owners, words: rest };
  return pointed || owners.size > 0
    ? { form: 'stated', evidence: words.slice(at, at + 2), object, mayTurnDown: false }
    : null;
}

const SUBJECT_POINTERS = lowerSet('it they that');
const SPEAKERS_SELVES = lowerSet("i we he she they have has had i've we've");
const SAYING = lowerSet(SAYING_WORDS);

/** "can't say" and "don't want to say" unsay nothing. */
const UNSAYING = lowerSet("never not didn't haven't hasn't hadn't");
const CALLED_FOR = new Set(['for', 'on']);

/** "I never said that", "he has never said we made a mistake". */
function neverSaid(words: readonly Word[]): FoundDenial | null {
  const from = words.findIndex(
    ({ lower }, i) => UNSAYING.has(lower) && i > 0 && i <= 3 && SPEAKERS_SELVES.has(words[i - 1]!.lower),
  );
  if (from < 0) return null;
  const verb = words.findIndex(({ lower }, i) => i > from && i <= from + 2 && SAYING.has(lower));
  const rest = words.slice(verb + 1);
  // "has not called for it" says nothing of words.
  if (verb < 0 || rest.length === 0 || CALLED_FOR.has(rest[0]!.lower)) return null;
  return { form: 'never-said', evidence: [words[from]!, words[verb]!], object: readObject(rest), mayTurnDown: false };
}
