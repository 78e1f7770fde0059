import { isOccasion } from './phrases';
import { isCapital, isPunctuation, wordAt, type Reading } from './reading';
import {
  AUXILIARIES,
  DETERMINERS,
  HEARERS,
  PERSONAL_SUBJECTS,
  PREPOSITIONS,
  TIME_WORDS,
} from '../../lexicon/clause-words';

/** Behind the hearer of "told reporters", "told the BBC", "told him". */
export function skipHearer(reading: Reading, from: number, limit: number): number {
  const first = wordAt(reading, from);
  if (HEARERS.has(first)) return from + 1;
  let at = from;
  while (at < limit && at < from + 12) {
    const word = wordAt(reading, at);
    if (
      at > from &&
      (word === 'that' ||
        word === '"' ||
        isPunctuation(reading, at) ||
        PERSONAL_SUBJECTS.has(word) ||
        AUXILIARIES.has(word))
    )
      break;
    if (word === 'that' || word === '"' || isPunctuation(reading, at)) return from;
    if (at > from && DETERMINERS.has(word) && !PREPOSITIONS.has(wordAt(reading, at - 1))) break;
    at++;
  }
  return at;
}

/** Behind times, places and occasions: "on Monday", "in a statement", "during a visit to X", where content follows. */
export function skipAdjuncts(reading: Reading, from: number, limit: number): number {
  let at = from;
  for (let round = 0; round < 4 && at < limit; round++) {
    const start = at;
    while (at < limit && (TIME_WORDS.has(wordAt(reading, at)) || isAdjunctAdverb(reading, at))) at++;
    if (startsAdjunct(reading, at)) at = endOfAdjunct(reading, at, limit);
    at = afterDate(reading, at, limit);
    if (at === start) break;
  }
  return at;
}

/** Behind the rest of a date or place that commas set off, where content follows: `on Monday, 28 April, that`, `in Ayr, Ohio, that`. */
function afterDate(reading: Reading, at: number, limit: number): number {
  if (wordAt(reading, at) !== ',') return at;
  for (let i = at + 1; i < Math.min(limit, at + 5); i++) {
    if (wordAt(reading, i) === ',') return /^(?:that|")$/.test(wordAt(reading, i + 1)) ? i + 1 : at;
    if (reading.tokens[i]!.kind !== 'number' && !isCapital(reading, i)) return at;
  }
  return at;
}

const isAdjunctAdverb = (reading: Reading, at: number) => {
  const word = wordAt(reading, at);
  return (
    (word.endsWith('ly') && word.length > 4 && !isCapital(reading, at)) ||
    /^(?:too|aloud|only|simply|out|back)$/.test(word)
  );
};

/** Whether a preposition or conjunction here begins a time, place or occasion. */
export const startsAdjunct = (reading: Reading, at: number) =>
  /^(?:in|on|at|during|via|through|to|after|before|from|outside|by|of|about|when|while|as|following|ahead|with|over|for)$/.test(
    wordAt(reading, at),
  );

const ADJUNCT_REACH = 24;

function endOfAdjunct(reading: Reading, from: number, limit: number): number {
  const stop = Math.min(limit, from + ADJUNCT_REACH);
  // Content announced by its own mark tells where the adjunct ends.
  let verbs = 0;
  for (let i = from + 1; i < stop; i++) {
    const word = wordAt(reading, i);
    if (word === ':') return i;
    if (word === 'that' && verbs === 0) return i;
    if (word === ',' && wordAt(reading, i + 1) === '"') return i;
    if (word === '"' || word === ',' || word === ';') break;
    if (AUXILIARIES.has(word) || (/[^e]ed$/.test(word) && i > from + 2)) verbs++;
  }
  // Else only a time or an occasion is sure to be one.
  if (!isOccasion(reading, from + 1)) return from;
  for (let i = from + 1; i < stop; i++) {
    const word = wordAt(reading, i);
    if (isPunctuation(reading, i) || word === '"') return i;
    if (
      i > from + 1 &&
      (PERSONAL_SUBJECTS.has(word) || (DETERMINERS.has(word) && !PREPOSITIONS.has(wordAt(reading, i - 1))))
    )
      return i;
    if (isOccasion(reading, i) || PREPOSITIONS.has(word) || reading.tokens[i]!.kind === 'number') continue;
    if (
      wordAt(reading, i - 1) !== word &&
      !DETERMINERS.has(wordAt(reading, i - 1)) &&
      !PREPOSITIONS.has(wordAt(reading, i - 1)) &&
      !isCapital(reading, i)
    )
      return i;
  }
  return stop;
}
