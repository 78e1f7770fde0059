import type { TokenRange } from '../../document/document';
import { endOfObject, endOfWords } from './contents';
import { CLAIMS, DENYING, REJECTING, UNREAL } from '../../lexicon/denying-verbs.data';
import { before, isCapital, isDash, isPunctuation, wordAt, type OuterSentence, type Reading } from './reading';
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
 * `the mayor rejected the allegation that …`, `her office disputes that`. In the article's own voice, in text order.
 */
export function findDeniedClaims(reading: Reading): DeniedClaim[] {
  return reading.sentences.flatMap((sentence) => {
    const found: DeniedClaim[] = [];
    if (sentence.end - sentence.start > MAX_SENTENCE) return found;
    for (let i = sentence.start + 1; i < sentence.end; i++) {
      const word = wordAt(reading, i);
      if ((!DENYING.has(word) && !REJECTING.has(word)) || isCapital(reading, i)) continue;
      const cue = verbGroup(reading, sentence, i);
      const denial = cue && (relative(reading, sentence, cue) ?? plain(reading, sentence, cue));
      if (denial) found.push(denial);
    }
    return found;
  });
}

/** The verb with its auxiliaries and adverbs; undefined where it is passive, denied or only possible, or a noun or participle. */
function verbGroup(reading: Reading, sentence: OuterSentence, head: number): TokenRange | undefined {
  let start = head;
  for (; start > sentence.start; start--) {
    const word = wordAt(reading, start - 1);
    if (UNREAL.has(word) || BE.has(word)) return undefined;
    const adverb = VERB_ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && !isCapital(reading, start - 1));
    if (!AUXILIARIES.has(word) && !adverb) break;
  }
  const previous = wordAt(reading, start - 1);
  if (PREPOSITIONS.has(previous) || /^(?:’s|'s|a|an|the|his|her|its|their)$/.test(previous)) return undefined;
  return { start, end: head + 1 };
}

/** `…, a claim that the mayor strongly disputes`, `…, which she denies`: nothing follows the verb, the claim stands before it. */
function relative(reading: Reading, sentence: OuterSentence, cue: TokenRange): DeniedClaim | undefined {
  if (!endsClause(reading, sentence, cue.end)) return undefined;
  for (let i = cue.start - 2; i > Math.max(sentence.start, cue.start - RELATIVE_REACH); i = before(reading, i)) {
    const which = wordAt(reading, i) === 'which';
    if (!which && !CLAIMS.has(wordAt(reading, i))) continue;
    const joint = which ? i - 1 : jointBefore(reading, sentence, i);
    if (joint < 0 || !isJoint(wordAt(reading, joint))) continue;
    const start = !which && /^(?:that|which)$/.test(wordAt(reading, i + 1)) ? i + 2 : i + 1;
    const source = relativeSubject(reading, { ...sentence, start }, cue.start);
    if (!source) return undefined;
    return { source, cue, content: { start: joint + 1, end: start }, clause: { start: joint, end: cue.end } };
  }
  return undefined;
}

const isJoint = (word: string) => word === ',' || isDash(word);

/** The comma or dash before `a claim`, `an unfounded accusation`; -1 where the noun is no apposition. */
function jointBefore(reading: Reading, sentence: OuterSentence, noun: number): number {
  for (let i = noun - 1; i > Math.max(sentence.start, noun - 5); i--) {
    const word = wordAt(reading, i);
    if (isJoint(word)) return DETERMINERS.has(wordAt(reading, i + 1)) || i + 1 === noun ? i : -1;
    if (isPunctuation(reading, i) || PREPOSITIONS.has(word)) return -1;
  }
  return -1;
}

/** Who denies: before the verb, or before the first of two verbs (`a charge that the mayor has faced before and denied`). */
function relativeSubject(reading: Reading, sentence: OuterSentence, verb: number): TokenRange | undefined {
  const joint = wordAt(reading, verb - 1);
  if (joint !== 'and' && joint !== 'but') return subjectBefore(reading, sentence, verb);
  for (let i = sentence.start + 1; i < verb; i++)
    if (AUXILIARIES.has(wordAt(reading, i)) || PAST.test(wordAt(reading, i)))
      return subjectBefore(reading, sentence, i);
  return undefined;
}

/** `the mayor rejected the allegation that …`, `her office disputes that`. */
function plain(reading: Reading, sentence: OuterSentence, cue: TokenRange): DeniedClaim | undefined {
  const limit = endOfWords(reading, sentence);
  const pointed = /^(?:that|it|this)$/.test(wordAt(reading, cue.end)) && endsClause(reading, sentence, cue.end + 1);
  if (pointed && REJECTING.has(wordAt(reading, cue.end - 1))) return undefined;
  if (!pointed && !namesClaim(reading, cue.end, limit)) return undefined;
  const source = subjectBefore(reading, sentence, cue.start);
  if (!source) return undefined;
  const content = { start: cue.end, end: pointed ? cue.end + 1 : endOfObject(reading, cue.end, limit) };
  if (content.end === content.start) return undefined;
  return { source, cue, content, clause: { start: source.start, end: content.end } };
}

/** Whether an object begins here whose noun names a claim: `the report`, `Ana Vale’s accusation`, `such rumours`. */
function namesClaim(reading: Reading, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + OBJECT_REACH); i++) {
    const word = wordAt(reading, i);
    if (CLAIMS.has(word) && !/^(?:’s|'s)$/.test(wordAt(reading, i + 1))) return true;
    if (word === '"' || isPunctuation(reading, i) || PREPOSITIONS.has(word)) return false;
  }
  return false;
}

/** Nothing follows that the verb could govern. */
const endsClause = (reading: Reading, sentence: OuterSentence, at: number): boolean =>
  at >= endOfWords(reading, sentence) || /^(?:[,;:.—–]|and|but)$/.test(wordAt(reading, at));
