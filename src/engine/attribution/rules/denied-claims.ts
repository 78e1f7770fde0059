import { classAt, LOWER } from '../../lexicon/characters';
import { BEFORE_NOUNS } from '../../lexicon/reporting-words';
import type { TokenRange, WholeSentence } from '../../document/document';
import { endOfObject, endOfWords } from './contents';
import { isAdverb, phraseAfter } from './phrases';
import {
  CLAIMS,
  DEEDS,
  DENIAL_VERBS,
  DENIED,
  DENYING,
  DENYING_ALONE,
  IDEAS,
  INNOCENCE_VERBS,
  PLEADING,
  POINTING,
  REJECTING,
  REJECTING_PHRASES,
  RETRACTING,
  UNREAL,
  WITHHELD,
} from '../../lexicon/denying-verbs.data';
import { before, isCapital, isDash, isPunctuation, wordAt, type Narration } from './narration';
import { subjectBefore } from './subjects';
import { AUXILIARIES, BE, DETERMINERS, PAST, PREPOSITIONS, VERB_ADVERBS } from '../../lexicon/clause-words';

/** A denial of what somebody else said, as token ranges. */
export interface DeniedClaim {
  readonly source: TokenRange;
  readonly cue: TokenRange;
  readonly content: TokenRange;
  /** The whole clause: where a relative clause begins, the comma or dash before its noun included, and where it ends. */
  readonly clause: TokenRange;
}

/** Longer sentences are lists or rubbish. */
const MAX_SENTENCE = 400;
/** Words between the noun and the verb of "a claim that … disputes". */
const RELATIVE_REACH = 24;
/** Words before the noun in "rejected Ana Vale's latest claim". */
const OBJECT_REACH = 7;

/**
 * Denials with hardly a content of their own, which speech verbs do not show: `…, a claim (that) the mayor disputes`,
 * `the mayor rejected the allegation that …`, `her office disputes that`, `the claims were denied by the mayor`. In the article's own voice, in text order.
 */
export function findDeniedClaims(narration: Narration): DeniedClaim[] {
  return narration.document.wholeSentences.flatMap((sentence) => {
    const found: DeniedClaim[] = [];
    if (sentence.end - sentence.start > MAX_SENTENCE) return found;
    for (let i = sentence.start + 1; i < sentence.end; i++) {
      const word = wordAt(narration, i);
      if (!DENIAL_VERBS.has(word)) continue;
      const end = isCapital(narration, i) ? undefined : endOfVerb(narration, i);
      const group = end === undefined ? undefined : verbGroup(narration, sentence, i);
      const cue = group && { start: group.start, end: end! };
      const denial =
        cue &&
        (plea(narration, sentence, cue) ?? relative(narration, sentence, cue) ?? plain(narration, sentence, cue));
      const passively = denial || !DENIED.has(word) ? undefined : passive(narration, sentence, i);
      if (denial ?? passively) found.push((denial ?? passively)!);
    }
    return found;
  });
}

/** Where a verb that denies ends, its particles included ("took issue with"); undefined for any other word. */
function endOfVerb(narration: Narration, at: number): number | undefined {
  const word = wordAt(narration, at);
  if (
    PLEADING.has(word) ||
    INNOCENCE_VERBS.has(word) ||
    DENYING.has(word) ||
    REJECTING.has(word) ||
    RETRACTING.has(word)
  )
    return at + 1;
  for (const [verb, ...particles] of REJECTING_PHRASES)
    if (verb === word && particles.every((particle, k) => wordAt(narration, at + 1 + k) === particle))
      return at + 1 + particles.length;
  return undefined;
}

/** `pleaded not guilty`, `entered a plea of not guilty`, `maintains her innocence`. */
function plea(narration: Narration, sentence: WholeSentence, cue: TokenRange): DeniedClaim | undefined {
  const start = cue.end;
  const end = start + pleaWords(narration, wordAt(narration, start - 1), start);
  const source = end > start ? subjectBefore(narration, sentence, cue.start) : undefined;
  return source && { source, cue, content: { start, end }, clause: { start: source.start, end } };
}

const PLEAS = ['not guilty', 'a plea of not guilty', 'pleas of not guilty', 'not guilty pleas', 'a not guilty plea'];
const OWN = /^(?:his|her|their|its)$/;

/** How many words of pleading stand behind the verb. */
function pleaWords(narration: Narration, verb: string, at: number): number {
  if (INNOCENCE_VERBS.has(verb))
    return OWN.test(wordAt(narration, at)) && wordAt(narration, at + 1) === 'innocence' ? 2 : 0;
  if (!PLEADING.has(verb)) return 0;
  const plea = PLEAS.find((words) => words.split(' ').every((word, k) => wordAt(narration, at + k) === word));
  return plea?.split(' ').length ?? 0;
}

/** `The claims have been rejected by the council`, `…, an allegation rejected by the council`. */
function passive(narration: Narration, sentence: WholeSentence, head: number): DeniedClaim | undefined {
  const limit = endOfWords(narration, sentence);
  if (wordAt(narration, head + 1) !== 'by') return undefined;
  const source = phraseAfter(narration, head + 2, limit);
  let start = head;
  for (; start > sentence.start; start--) {
    const word = wordAt(narration, start - 1);
    if (UNREAL.has(word)) return undefined;
    if (!AUXILIARIES.has(word) && !BE.has(word) && !isAdverb(narration, start - 1)) break;
  }
  const isReduced = !rangeHas(narration, { start, end: head }, BE);
  const joint =
    isReduced && CLAIMS.has(wordAt(narration, start - 1)) ? jointBefore(narration, sentence, start - 1) : -1;
  if (isReduced && joint < 0) return undefined;
  const claim = isReduced ? { start: joint + 1, end: start } : subjectBefore(narration, sentence, start);
  if (!source || !claim || !namesClaim(narration, claim.start, claim.end)) return undefined;
  const cue = { start, end: head + 2 };
  return { source, cue, content: claim, clause: { start: isReduced ? joint : claim.start, end: source.end } };
}

const rangeHas = (narration: Narration, { start, end }: TokenRange, words: ReadonlySet<string>): boolean => {
  for (let i = start; i < end; i++) if (words.has(wordAt(narration, i))) return true;
  return false;
};

/** The verb with its auxiliaries and adverbs; undefined where it is passive, denied or only possible, or a noun or participle. */
function verbGroup(narration: Narration, sentence: WholeSentence, head: number): TokenRange | undefined {
  let start = head;
  for (; start > sentence.start; start--) {
    const word = wordAt(narration, start - 1);
    if (UNREAL.has(word) || BE.has(word)) return undefined;
    const adverb =
      VERB_ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && !isCapital(narration, start - 1));
    if (!AUXILIARIES.has(word) && !adverb) break;
  }
  const previous = wordAt(narration, start - 1);
  if (PREPOSITIONS.has(previous) || BEFORE_NOUNS.has(previous)) return undefined;
  return { start, end: head + 1 };
}

/** `…, a claim that the mayor strongly disputes`, `…, which she denies`: nothing follows the verb, the claim stands before it. */
function relative(narration: Narration, sentence: WholeSentence, cue: TokenRange): DeniedClaim | undefined {
  const end = endOfAdjunct(narration, sentence, cue.end);
  if (end === undefined) return undefined;
  for (let i = cue.start - 2; i > Math.max(sentence.start, cue.start - RELATIVE_REACH); i = before(narration, i)) {
    const word = wordAt(narration, i);
    const which = word === 'which';
    if (!which && !CLAIMS.has(word)) continue;
    // What "remains challenged" or is mocked is as often no claim.
    const verb = wordAt(narration, cue.end - 1);
    if ((which || word === 'something') && (!DENYING.has(verb) || verb.startsWith('contest'))) continue;
    const joint = which ? i - 1 : jointBefore(narration, sentence, i);
    if (joint < 0 || !isJoint(wordAt(narration, joint))) continue;
    const start = !which && /^(?:that|which)$/.test(wordAt(narration, i + 1)) ? i + 2 : i + 1;
    const source = relativeSubject(narration, { ...sentence, start }, cue.start);
    if (!source) return undefined;
    return { source, cue, content: { start: joint + 1, end: start }, clause: { start: joint, end } };
  }
  return undefined;
}

/** Where the clause of a verb without an object ends: behind it, or behind "in an interview", "to the paper"; undefined where an object follows. */
function endOfAdjunct(narration: Narration, sentence: WholeSentence, at: number): number | undefined {
  if (endsClause(narration, sentence, at)) return at;
  const word = wordAt(narration, at);
  if (!PREPOSITIONS.has(word) && word !== 'as' && !isAdverb(narration, at)) return undefined;
  const limit = endOfWords(narration, sentence);
  return endOfPhrase(narration, at, limit);
}

const isJoint = (word: string) => word === ',' || isDash(word);

/** The comma or dash before `a claim`, `an unfounded accusation`; -1 where the noun is no apposition. */
function jointBefore(narration: Narration, sentence: WholeSentence, noun: number): number {
  for (let i = noun - 1; i > Math.max(sentence.start, noun - 5); i--) {
    const word = wordAt(narration, i);
    if (isJoint(word)) return DETERMINERS.has(wordAt(narration, i + 1)) || i + 1 === noun ? i : -1;
    if (isPunctuation(narration, i) || PREPOSITIONS.has(word)) return -1;
  }
  return -1;
}

/** Who denies: before the verb, or before the first of two verbs (`a charge that the mayor has faced before and denied`). */
function relativeSubject(narration: Narration, sentence: WholeSentence, verb: number): TokenRange | undefined {
  const joint = wordAt(narration, verb - 1);
  if (joint !== 'and' && joint !== 'but') return subjectBefore(narration, sentence, verb);
  for (let i = sentence.start + 1; i < verb; i++)
    if (AUXILIARIES.has(wordAt(narration, i)) || PAST.test(wordAt(narration, i)))
      return subjectBefore(narration, sentence, i);
  return undefined;
}

/** `the mayor rejected the allegation that …`, `her office disputes that`. */
function plain(narration: Narration, sentence: WholeSentence, cue: TokenRange): DeniedClaim | undefined {
  const limit = endOfWords(narration, sentence);
  const pointed = /^(?:that|it|this)$/.test(wordAt(narration, cue.end)) && endsClause(narration, sentence, cue.end + 1);
  if (pointed && REJECTING.has(wordAt(narration, cue.end - 1))) return undefined;
  const deed = !pointed && deniesDeed(narration, cue, limit);
  if (!pointed && !deed && !namesClaim(narration, cue.end, limit)) return undefined;
  const source = subjectBefore(narration, sentence, cue.start);
  // "Is a union leader who disputed": nobody knows whose name to give.
  const isDescribed =
    wordAt(narration, cue.start - 1) === 'who' && classAt(narration.tokens[cue.start - 2]?.text ?? '', 0) === LOWER;
  if (!source || isDescribed) return undefined;
  const end = endOfObject(narration, cue.end, deed ? endOfPhrase(narration, cue.end, limit) : limit);
  const content = { start: cue.end, end: pointed ? cue.end + 1 : end };
  if (content.end === content.start) return undefined;
  return { source, cue, content, clause: { start: source.start, end: content.end } };
}

/** Whether an object begins here whose noun names a claim: `the report`, `Ana Vale’s accusation`, `such rumours`. */
function namesClaim(narration: Narration, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + OBJECT_REACH); i++) {
    const word = wordAt(narration, i);
    if (CLAIMS.has(word) && wordAt(narration, i + 1) !== "'s") return true;
    // "This idea", "the idea that it leaked": an idea alone may be a plan.
    if (IDEAS.has(word) && (POINTING.has(wordAt(narration, i - 1)) || wordAt(narration, i + 1) === 'that')) return true;
    if (word === '"' || isPunctuation(narration, i) || PREPOSITIONS.has(word) || BE.has(word)) return false;
  }
  return false;
}

/** `denies four counts of fraud`, `denied any wrongdoing`, `denies dumping milk`: what somebody is charged with having done. */
function deniesDeed(narration: Narration, { end: from }: TokenRange, limit: number): boolean {
  if (!DENYING_ALONE.has(wordAt(narration, from - 1))) return false;
  const next = wordAt(narration, from + 1);
  // Not "denied planning permission".
  if (GERUND.test(wordAt(narration, from)) && !isCapital(narration, from))
    return from + 1 < limit && !WITHHELD.has(next);
  for (let i = from; i < Math.min(limit, from + OBJECT_REACH); i++) {
    if (DEEDS.has(wordAt(narration, i))) return true;
    if (isPunctuation(narration, i) || PREPOSITIONS.has(wordAt(narration, i))) return false;
  }
  return false;
}

/** Where a phrase ends at the latest, before a comma or dash. */
function endOfPhrase(narration: Narration, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (/^[,;:—–]$/.test(wordAt(narration, i))) return i;
  return limit;
}

const GERUND = /^(?!(?:any|some|every|no)thing$)[a-z]{2,}ing$/;

/** Nothing follows that the verb could govern. */
const endsClause = (narration: Narration, sentence: WholeSentence, at: number): boolean =>
  at >= endOfWords(narration, sentence) || /^(?:[,;:.—–]|and|but)$/.test(wordAt(narration, at));
