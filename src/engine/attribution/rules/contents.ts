import {
  BACK_TO_NARRATOR,
  CLAUSE_VERBS,
  FRONTED_CONJUNCTIONS,
  NO_CLAUSE_STARTS,
  QUESTION_WORDS,
} from '../../lexicon/reporting-words';
import type { TokenRange, WholeSentence } from '../../document/document';
import { skipAdjuncts, skipHearer, startsAdjunct } from './adjuncts';
import type { VerbCue } from './cues';
import { objectContent } from './objects';
import { after, isCapital, isDash, isPunctuation, wordAt, type Narration } from './narration';
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
export function endOfWords(narration: Narration, sentence: WholeSentence): number {
  let end = sentence.end;
  while (end > sentence.start && wordAt(narration, end - 1) === '.') end--;
  return end;
}

/** In "Before she said that …, he left" the reported clause ends with the clause it stands in. */
function endOfClause(narration: Narration, sentence: WholeSentence, { start }: VerbCue): number {
  const limit = endOfWords(narration, sentence);
  const first = wordAt(narration, sentence.start);
  if (!FRONTED_CONJUNCTIONS.has(first)) return limit;
  for (let i = sentence.start; i < limit; i = after(narration, i)) {
    if (wordAt(narration, i) === ',') return i > start ? i : limit;
  }
  return limit;
}

/** What follows a cue (or its inverted subject) as its content. */
export function contentAfter(
  narration: Narration,
  sentence: WholeSentence,
  cue: VerbCue,
  from: number,
): Side | undefined {
  const { frames } = cue;
  const head = wordAt(narration, cue.head);
  const limit = endOfClause(narration, sentence, cue);
  let at = from;
  if (frames.has('request') || frames.has('object')) {
    const object = from === cue.end ? objectContent(narration, cue, limit) : undefined;
    if (object) return side(object, 'that');
  }
  if (![...frames].some((frame) => frame !== 'object')) return undefined;
  if (frames.has('infinitive') && wordAt(narration, at) === 'to') return side({ start: at, end: limit }, 'that');
  if (frames.has('hearer') || frames.has('request')) at = skipHearer(narration, at, limit);
  at = skipAdjuncts(narration, at, limit);
  const word = wordAt(narration, at);
  if (at >= limit) return undefined;
  if (word === 'that' && wordAt(narration, at + 1) === ':' && wordAt(narration, at + 2) === '"')
    return quotationFrom(narration, at + 2, limit);
  if (word === 'that') return side({ start: at, end: beforeTail(narration, at, limit) }, 'that');
  if (word === ':' || (word === ',' && wordAt(narration, at + 1) === '"')) {
    if (wordAt(narration, at + 1) === '"') return quotationFrom(narration, at + 1, limit);
    return word === ':' ? side({ start: at + 1, end: limit }, 'clause') : undefined;
  }
  if (word === '"') return quotedClause(narration, at, limit);
  if (QUESTION_WORDS.has(word) && !(word === 'when' || word === 'who')) return side({ start: at, end: limit }, 'that');
  if (frames.has('clause') && isClause(narration, at, limit, CLAUSE_VERBS.has(head)))
    return side({ start: at, end: beforeTail(narration, at, limit) }, 'clause');
  if (frames.has('noun') && at === cue.end && isObject(narration, at))
    return side({ start: at, end: endOfObject(narration, at, limit) }, 'object');
  return undefined;
}

/**
 * End of a reported clause without what the article adds behind quoted words: `… “a mess”, standing by her
 * decision`, `… “a mess” during a meeting`.
 */
function beforeTail(narration: Narration, from: number, limit: number): number {
  let quoted = false;
  for (let i = from; i < limit; i = after(narration, i)) {
    const word = wordAt(narration, i);
    if (word === '"') quoted = true;
    if (quoted && (word === 'during' || (word === ',' && /^[a-z]+ing$/.test(wordAt(narration, i + 1))))) return i;
  }
  return limit;
}

const side = (range: TokenRange, kind: Side['kind']): Side | undefined =>
  range.end > range.start ? { range, kind } : undefined;

/** The quotation at `at` with those that follow it directly; what comes behind in the article's voice is not said. */
function quotationFrom(narration: Narration, at: number, limit: number): Side | undefined {
  let end = after(narration, at);
  while (end < limit && wordAt(narration, end) === '"') end = after(narration, end);
  return side({ start: at, end: Math.min(end, Math.max(limit, end)) }, 'quote');
}

/** `said “no” to the plan`: a quotation that the clause goes on from is part of it. */
function quotedClause(narration: Narration, at: number, limit: number): Side | undefined {
  const end = after(narration, at);
  const word = wordAt(narration, end);
  const goesOn =
    end < limit &&
    !isPunctuation(narration, end) &&
    !PREPOSITIONS.has(word) &&
    !(COORDINATORS.has(word) && PAST.test(wordAt(narration, end + 1))) &&
    !BACK_TO_NARRATOR.has(word);
  return goesOn ? side({ start: at, end: limit }, 'that') : quotationFrom(narration, at, limit);
}

/** Whether a finite clause seems to begin here: something like a subject, and something like a verb behind it, an auxiliary if `loose` is false. */
function isClause(narration: Narration, at: number, limit: number, loose: boolean): boolean {
  const first = wordAt(narration, at);
  if (isPunctuation(narration, at) && !/^[£$€'‘(]/.test(first)) return false;
  if (NO_CLAUSE_STARTS.has(first)) return false;
  if (PERSONAL_SUBJECTS.has(first)) return true;
  for (let i = at + 1; i < Math.min(limit, at + 40); i = after(narration, i)) {
    const word = wordAt(narration, i);
    if (AUXILIARIES.has(word)) return true;
    if (!loose && i > at + 25) return false;
    if (loose && ((/(?:ed|[^s]s|'s)$/.test(word) && !isCapital(narration, i)) || word === '"')) return true;
  }
  return false;
}

/** End of a noun phrase that is said: before a comma, and before a verb joined on by "and" or "but". */
export function endOfObject(narration: Narration, from: number, limit: number): number {
  for (let i = from; i < limit; i = after(narration, i)) {
    const word = wordAt(narration, i);
    const next = wordAt(narration, i + 1);
    if (word === ',' && (next.endsWith('ing') || COORDINATORS.has(next) || next === '"')) return i;
    if (
      word === 'but' ||
      (word === 'and' && (/ed$|^said$/.test(next) || AUXILIARIES.has(next) || PERSONAL_SUBJECTS.has(next)))
    )
      return i;
  }
  return limit;
}

const isObject = (narration: Narration, at: number) =>
  !isPunctuation(narration, at) &&
  !PREPOSITIONS.has(wordAt(narration, at)) &&
  !COORDINATORS.has(wordAt(narration, at)) &&
  !TIME_WORDS.has(wordAt(narration, at));

/**
 * What stands before a cue (or its subject), with a comma or a quotation as the joint: `CLAUSE, he said`, `“…” he said`.
 * `floor`: where it may begin at the earliest. `anchor`: the first token of the cue and its source.
 */
export function contentBefore(narration: Narration, floor: number, anchor: number): Side | undefined {
  let last = anchor - 1;
  const comma = wordAt(narration, last) === ',' || isDash(wordAt(narration, last));
  if (comma) last--;
  if (last < floor) return undefined;
  const start = skipJoints(narration, floor, last);
  if (wordAt(narration, last) === '"') {
    const { tokens } = narration.document.quotations[narration.document.outer[last]!]!;
    const begin = colonBefore(narration, start, tokens.start) ? tokens.start : Math.min(start, tokens.start);
    return { range: { start: begin, end: last + 1 }, kind: begin === tokens.start ? 'quote' : 'that' };
  }
  if (wordAt(narration, anchor - 1) !== ',' || last - start < 2) return undefined;
  if (startsAdjunct(narration, start) || !hasVerb(narration, start, last + 1)) return undefined;
  return { range: { start, end: last + 1 }, kind: 'clause' };
}

/** Whether a finite verb may be among the words: an auxiliary, or a word in -ed or -s. */
export const hasVerb = (narration: Narration, from: number, to: number) => {
  for (let i = from; i < to; i++)
    if (AUXILIARIES.has(wordAt(narration, i)) || /(?:ed|[^s]s)$/.test(wordAt(narration, i))) return true;
  return false;
};

const colonBefore = (narration: Narration, from: number, to: number) => {
  for (let i = to - 1; i >= from; i--)
    if (wordAt(narration, i) === ':' || wordAt(narration, i) === '"') return wordAt(narration, i) === ':';
  return false;
};

function skipJoints(narration: Narration, from: number, to: number): number {
  let at = from;
  while (
    at < to &&
    (/^[,;:—–-]$/.test(wordAt(narration, at)) ||
      COORDINATORS.has(wordAt(narration, at)) ||
      /^(?:while|so|still|meanwhile|however)$/.test(wordAt(narration, at)))
  )
    at++;
  return OPENERS.has(wordAt(narration, at)) && wordAt(narration, at + 1) === ',' ? at + 2 : at;
}
