import { ADJUNCT_OPENERS, ADVERBS_OF_SAYING } from '../../lexicon/reporting-words';
import { isOccasion } from './phrases';
import { isCapital, isPunctuation, wordAt, type Narration } from './narration';
import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  HEARERS,
  PERSONAL_SUBJECTS,
  PREPOSITIONS,
  TIME_WORDS,
} from '../../lexicon/clause-words';

/** Behind the hearer of "told reporters", "told the BBC", "told him", "told parents, teachers and the board". */
export function skipHearer(narration: Narration, from: number, limit: number): number {
  const first = wordAt(narration, from);
  if (HEARERS.has(first) && !COORDINATORS.has(wordAt(narration, from + 1))) return from + 1;
  const listed = hearersBeforeThat(narration, from, limit);
  if (listed > 0) return listed;
  let at = from;
  while (at < limit && at < from + 12) {
    const word = wordAt(narration, at);
    if (word === 'that' || word === '"' || isPunctuation(narration, at)) break;
    if (at > from && (PERSONAL_SUBJECTS.has(word) || AUXILIARIES.has(word))) break;
    if (at > from && DETERMINERS.has(word) && !PREPOSITIONS.has(wordAt(narration, at - 1))) break;
    at++;
  }
  return at;
}

/** Longest list of hearers, in tokens. */
const MOST_HEARERS = 24;

/** The `that` behind several hearers, in whose list nothing is said of anybody; 0 where there is none. */
function hearersBeforeThat(narration: Narration, from: number, limit: number): number {
  let joined = false;
  for (let i = from; i < Math.min(limit, from + MOST_HEARERS); i++) {
    const word = wordAt(narration, i);
    if (word === 'that') return joined ? i : 0;
    if (word === '"' || AUXILIARIES.has(word) || PERSONAL_SUBJECTS.has(word)) return 0;
    if (isPunctuation(narration, i) && word !== ',') return 0;
    if (i > from && DETERMINERS.has(word) && !opensNoun(wordAt(narration, i - 1))) return 0;
    if (COORDINATORS.has(word)) joined = true;
  }
  return 0;
}

/** Whether a further noun of the same phrase may follow. */
const opensNoun = (word: string) => word === ',' || PREPOSITIONS.has(word) || COORDINATORS.has(word);

/** Behind times, places and occasions: "on Monday", "in a statement", "during a visit to X", where content follows. */
export function skipAdjuncts(narration: Narration, from: number, limit: number): number {
  let at = from;
  for (let round = 0; round < 4 && at < limit; round++) {
    const start = at;
    while (at < limit && (TIME_WORDS.has(wordAt(narration, at)) || isAdjunctAdverb(narration, at))) at++;
    if (startsAdjunct(narration, at)) at = endOfAdjunct(narration, at, limit);
    at = afterDate(narration, at, limit);
    if (at === start) break;
  }
  return at;
}

/** Behind the rest of a date or place that commas set off, where content follows: `on Monday, 28 April, that`, `in Ayr, Ohio, that`. */
function afterDate(narration: Narration, at: number, limit: number): number {
  if (wordAt(narration, at) !== ',') return at;
  for (let i = at + 1; i < Math.min(limit, at + 5); i++) {
    if (wordAt(narration, i) === ',') return /^(?:that|")$/.test(wordAt(narration, i + 1)) ? i + 1 : at;
    if (narration.tokens[i]!.kind !== 'number' && !isCapital(narration, i)) return at;
  }
  return at;
}

const isAdjunctAdverb = (narration: Narration, at: number) => {
  const word = wordAt(narration, at);
  return (word.endsWith('ly') && word.length > 4 && !isCapital(narration, at)) || ADVERBS_OF_SAYING.has(word);
};

/** Whether a preposition or conjunction here begins a time, place or occasion. */
export const startsAdjunct = (narration: Narration, at: number) => ADJUNCT_OPENERS.has(wordAt(narration, at));

const ADJUNCT_REACH = 24;

function endOfAdjunct(narration: Narration, from: number, limit: number): number {
  const stop = Math.min(limit, from + ADJUNCT_REACH);
  // Content announced by its own mark tells where the adjunct ends.
  let verbs = 0;
  for (let i = from + 1; i < stop; i++) {
    const word = wordAt(narration, i);
    if (word === ':') return i;
    if (word === 'that' && verbs === 0) return i;
    if (word === ',' && wordAt(narration, i + 1) === '"') return i;
    if (word === '"' || word === ',' || word === ';') break;
    if (AUXILIARIES.has(word) || (/[^e]ed$/.test(word) && i > from + 2)) verbs++;
  }
  // Else only a time or an occasion is sure to be one.
  if (!isOccasion(narration, from + 1)) return from;
  for (let i = from + 1; i < stop; i++) {
    const word = wordAt(narration, i);
    if (isPunctuation(narration, i) || word === '"') return i;
    if (
      i > from + 1 &&
      (PERSONAL_SUBJECTS.has(word) || (DETERMINERS.has(word) && !PREPOSITIONS.has(wordAt(narration, i - 1))))
    )
      return i;
    if (isOccasion(narration, i) || PREPOSITIONS.has(word) || narration.tokens[i]!.kind === 'number') continue;
    if (
      wordAt(narration, i - 1) !== word &&
      !DETERMINERS.has(wordAt(narration, i - 1)) &&
      !PREPOSITIONS.has(wordAt(narration, i - 1)) &&
      !isCapital(narration, i)
    )
      return i;
  }
  return stop;
}
