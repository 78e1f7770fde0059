import type { TokenRange } from '../../document/document';
import type { SpeechFrame } from '../../lexicon/speech-verbs.data';
import { skipAdjuncts, skipHearer, startsAdjunct } from './adjuncts';
import type { VerbCue } from './cues';
import { objectContent } from './objects';
import { after, isCapital, isDash, isPunctuation, wordAt, type OuterSentence, type Reading } from './reading';
import {
  AUXILIARIES,
  COORDINATORS,
  OPENERS,
  PAST,
  PERSONAL_SUBJECTS,
  PREPOSITIONS,
  TIME_WORDS,
} from '../../lexicon/clause-words';

/** Content on one side of a cue. `quote`: a quotation alone; `that`: marked by a conjunction; `clause`: by its shape only. */
export interface Side {
  readonly range: TokenRange;
  readonly kind: 'quote' | 'that' | 'clause' | 'object';
}

/** End of a sentence's words, its final stop left out. */
export function endOfWords(reading: Reading, sentence: OuterSentence): number {
  let end = sentence.end;
  while (end > sentence.start && wordAt(reading, end - 1) === '.') end--;
  return end;
}

/** The frames that have more than an object behind them. */
const SPEAKS: readonly SpeechFrame[] = ['clause', 'that', 'quote', 'hearer', 'infinitive', 'noun', 'request'];

/** In "Before she said that …, he left" the reported clause ends with the clause it stands in. */
function endOfClause(reading: Reading, sentence: OuterSentence, { start }: VerbCue): number {
  const limit = endOfWords(reading, sentence);
  const first = wordAt(reading, sentence.start);
  if (!/^(?:before|after|when|as|since|while|although|though|because|if|once)$/.test(first)) return limit;
  for (let i = sentence.start; i < limit; i = after(reading, i)) {
    if (wordAt(reading, i) === ',') return i > start ? i : limit;
  }
  return limit;
}

/** Verbs that hardly ever have anything but a clause behind them. */
const SAY =
  /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|thinks?|thought|believes?|believed|insist(?:s|ed|ing)?|argu(?:es?|ed|ing))$/;
const QUESTION = /^(?:whether|if|how|why|what|when|where|who)$/;

/** What follows a cue (or its inverted subject) as its content. */
export function contentAfter(reading: Reading, sentence: OuterSentence, cue: VerbCue, from: number): Side | undefined {
  const { frames } = cue;
  const head = wordAt(reading, cue.head);
  const limit = endOfClause(reading, sentence, cue);
  let at = from;
  if (frames.has('request') || frames.has('object')) {
    const object = from === cue.end ? objectContent(reading, cue, limit) : undefined;
    if (object) return side(object, 'that');
  }
  if (!SPEAKS.some((frame) => frames.has(frame))) return undefined;
  if (frames.has('infinitive') && wordAt(reading, at) === 'to') return side({ start: at, end: limit }, 'that');
  if (frames.has('hearer') || frames.has('request')) at = skipHearer(reading, at, limit);
  at = skipAdjuncts(reading, at, limit);
  const word = wordAt(reading, at);
  if (at >= limit) return undefined;
  if (word === 'that' && wordAt(reading, at + 1) === ':' && wordAt(reading, at + 2) === '"')
    return quotationFrom(reading, at + 2, limit);
  if (word === 'that') return side({ start: at, end: beforeTail(reading, at, limit) }, 'that');
  if (word === ':' || (word === ',' && wordAt(reading, at + 1) === '"')) {
    if (wordAt(reading, at + 1) === '"') return quotationFrom(reading, at + 1, limit);
    return word === ':' ? side({ start: at + 1, end: limit }, 'clause') : undefined;
  }
  if (word === '"') return quotedClause(reading, at, limit);
  if (QUESTION.test(word) && !(word === 'when' || word === 'who')) return side({ start: at, end: limit }, 'that');
  if (frames.has('clause') && isClause(reading, at, limit, SAY.test(head)))
    return side({ start: at, end: beforeTail(reading, at, limit) }, 'clause');
  if (frames.has('noun') && at === cue.end && isObject(reading, at))
    return side({ start: at, end: endOfObject(reading, at, limit) }, 'object');
  return undefined;
}

/**
 * End of a reported clause without what the article adds behind quoted words: `… “a mess”, standing by her
 * decision`, `… “a mess” during a meeting`.
 */
function beforeTail(reading: Reading, from: number, limit: number): number {
  let quoted = false;
  for (let i = from; i < limit; i = after(reading, i)) {
    const word = wordAt(reading, i);
    if (word === '"') quoted = true;
    if (quoted && (word === 'during' || (word === ',' && /^[a-z]+ing$/.test(wordAt(reading, i + 1))))) return i;
  }
  return limit;
}

const side = (range: TokenRange, kind: Side['kind']): Side | undefined =>
  range.end > range.start ? { range, kind } : undefined;

/** The quotation at `at` with those that follow it directly; what comes behind in the article's voice is not said. */
function quotationFrom(reading: Reading, at: number, limit: number): Side | undefined {
  let end = after(reading, at);
  while (end < limit && wordAt(reading, end) === '"') end = after(reading, end);
  return side({ start: at, end: Math.min(end, Math.max(limit, end)) }, 'quote');
}

/** `said “no” to the plan`: a quotation that the clause goes on from is part of it. */
function quotedClause(reading: Reading, at: number, limit: number): Side | undefined {
  const end = after(reading, at);
  const word = wordAt(reading, end);
  const goesOn =
    end < limit &&
    !isPunctuation(reading, end) &&
    !PREPOSITIONS.has(word) &&
    !(COORDINATORS.has(word) && PAST.test(wordAt(reading, end + 1))) &&
    !/^(?:as|when|while|because|before|after)$/.test(word);
  return goesOn ? side({ start: at, end: limit }, 'that') : quotationFrom(reading, at, limit);
}

/** Whether a finite clause seems to begin here: something like a subject, and something like a verb behind it, an auxiliary if `loose` is false. */
function isClause(reading: Reading, at: number, limit: number, loose: boolean): boolean {
  const first = wordAt(reading, at);
  if (isPunctuation(reading, at) && !/^[£$€'‘(]/.test(first)) return false;
  if (/^(?:to|of|as|for|with|by|and|or|but|about|than|out|up)$/.test(first)) return false;
  if (PERSONAL_SUBJECTS.has(first)) return true;
  for (let i = at + 1; i < Math.min(limit, at + 40); i = after(reading, i)) {
    const word = wordAt(reading, i);
    if (AUXILIARIES.has(word)) return true;
    if (!loose && i > at + 25) return false;
    if (loose && ((/(?:ed|[^s]s|'s|’s)$/.test(word) && !isCapital(reading, i)) || word === '"')) return true;
  }
  return false;
}

/** End of a noun phrase that is said: before a comma, and before a verb joined on by "and" or "but". */
export function endOfObject(reading: Reading, from: number, limit: number): number {
  for (let i = from; i < limit; i = after(reading, i)) {
    const word = wordAt(reading, i);
    const next = wordAt(reading, i + 1);
    if (word === ',' && (next.endsWith('ing') || COORDINATORS.has(next) || next === '"')) return i;
    if (
      word === 'but' ||
      (word === 'and' && (/ed$|^said$/.test(next) || AUXILIARIES.has(next) || PERSONAL_SUBJECTS.has(next)))
    )
      return i;
  }
  return limit;
}

const isObject = (reading: Reading, at: number) =>
  !isPunctuation(reading, at) &&
  !PREPOSITIONS.has(wordAt(reading, at)) &&
  !COORDINATORS.has(wordAt(reading, at)) &&
  !TIME_WORDS.has(wordAt(reading, at));

/**
 * What stands before a cue (or its subject), with a comma or a quotation as the joint: `CLAUSE, he said`, `“…” he said`.
 * `floor`: where it may begin at the earliest. `anchor`: the first token of the cue and its source.
 */
export function contentBefore(reading: Reading, floor: number, anchor: number): Side | undefined {
  let last = anchor - 1;
  const comma = wordAt(reading, last) === ',' || isDash(wordAt(reading, last));
  if (comma) last--;
  if (last < floor) return undefined;
  const start = skipJoints(reading, floor, last);
  if (wordAt(reading, last) === '"') {
    const { tokens } = reading.document.quotations[reading.outer[last]!]!;
    const begin = colonBefore(reading, start, tokens.start) ? tokens.start : Math.min(start, tokens.start);
    return { range: { start: begin, end: last + 1 }, kind: begin === tokens.start ? 'quote' : 'that' };
  }
  if (wordAt(reading, anchor - 1) !== ',' || last - start < 2) return undefined;
  if (startsAdjunct(reading, start) || !hasVerb(reading, start, last + 1)) return undefined;
  return { range: { start, end: last + 1 }, kind: 'clause' };
}

/** Whether a finite verb may be among the words: an auxiliary, or a word in -ed or -s. */
export const hasVerb = (reading: Reading, from: number, to: number) => {
  for (let i = from; i < to; i++)
    if (AUXILIARIES.has(wordAt(reading, i)) || /(?:ed|[^s]s)$/.test(wordAt(reading, i))) return true;
  return false;
};

const colonBefore = (reading: Reading, from: number, to: number) => {
  for (let i = to - 1; i >= from; i--)
    if (wordAt(reading, i) === ':' || wordAt(reading, i) === '"') return wordAt(reading, i) === ':';
  return false;
};

function skipJoints(reading: Reading, from: number, to: number): number {
  let at = from;
  while (
    at < to &&
    (/^[,;:—–-]$/.test(wordAt(reading, at)) ||
      COORDINATORS.has(wordAt(reading, at)) ||
      /^(?:while|so|still|meanwhile|however)$/.test(wordAt(reading, at)))
  )
    at++;
  return OPENERS.has(wordAt(reading, at)) && wordAt(reading, at + 1) === ',' ? at + 2 : at;
}
