import type { TokenRange } from '../../document/document';
import { isSpeechVerb } from '../../lexicon/speech-verbs.data';
import { after, isCapital, isDash, isOwn, isPunctuation, wordAt, wordCount, type Reading } from './reading';
import {
  APPOSITION_STARTS,
  AUXILIARIES,
  COORDINATORS,
  OCCASIONS,
  PAST,
  PERSONAL_SUBJECTS,
  PREPOSITIONS,
  SUBORDINATORS,
  TIME_WORDS,
} from '../../lexicon/clause-words';

/** Longest noun phrase taken for a source, in tokens; with appositions. */
export const MAX_SOURCE = 40;

export const isStop = (word: string) => /^[;:.!?…]+$/.test(word);

/** A word in -ly that is no name and no noun. */
export const isAdverb = (reading: Reading, index: number) => {
  const word = wordAt(reading, index);
  return (
    word.length > 4 &&
    word.endsWith('ly') &&
    !/^(?:family|assembly|ally|bully|rally|reply)$/.test(word) &&
    !(isCapital(reading, index) && isCapital(reading, index - 1))
  );
};

/** Whether the quotation here is a nickname between two names. */
export function isNickname(reading: Reading, index: number): boolean {
  const quotation = reading.document.quotations[reading.outer[index]!]!;
  const { start, end } = quotation.tokens;
  return wordCount(reading, quotation.tokens) <= 3 && isCapital(reading, start - 1) && isCapital(reading, end);
}

/**
 * The noun phrase that begins at `from`, after an inverted verb or "according to": name or noun with its titles and
 * appositions; with `open` false only those that a comma closes. Undefined where a verb follows it, since then it is a clause's subject (`said Smith was …`).
 */
export function phraseAfter(reading: Reading, from: number, limit: number, open = true): TokenRange | undefined {
  if (!beginsPhrase(reading, from)) return undefined;
  let end = from + 1;
  let relative = false;
  for (let i = from; i < Math.min(limit, from + MAX_SOURCE); i = after(reading, i)) {
    const word = wordAt(reading, i);
    if (i > from) {
      if (word === '"' ? !isNickname(reading, i) && !followsName(reading, i) : endsPhrase(reading, i)) break;
      if (!relative && AUXILIARIES.has(word)) return undefined;
      if (word === 'who') relative = true;
      if (word === '(') while (i + 1 < limit && wordAt(reading, i) !== ')') i++;
      else if (word === ',') {
        const stop = apposition(reading, i + 1, limit);
        if (!stop || (!open && stop === limit)) break;
        i = stop - 1;
      }
    }
    end = after(reading, i);
  }
  return { start: from, end: Math.min(end, limit) };
}

/** `a man who goes by the name “Shorty.”` */
const followsName = (reading: Reading, index: number) =>
  /^(?:name|nickname|pseudonym|alias|as|handle)$/.test(wordAt(reading, index - 1));

function beginsPhrase(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (!token || !isOwn(reading, at) || token.kind === 'punctuation') return false;
  const word = token.lower;
  if (TIME_WORDS.has(word) || PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || COORDINATORS.has(word)) return false;
  return (
    !AUXILIARIES.has(word) &&
    !isAdverb(reading, at) &&
    !/^(?:to|not|nothing|something|him|them|me|us|himself|herself)$/.test(word)
  );
}

function endsPhrase(reading: Reading, i: number): boolean {
  const word = wordAt(reading, i);
  if (isStop(word) || isDash(word) || word === ')') return true;
  if (/^(?:as|when|after|before|while|because|that|if|but|during|since|until|without|whether)$/.test(word)) return true;
  if (
    isCapital(reading, i)
      ? word.endsWith('day') && TIME_WORDS.has(word)
      : /^(?:yesterday|today|tonight|later|earlier|last|this|again)$/.test(word)
  )
    return true;
  if (
    word === 'to' &&
    /^(?:reporters|journalists|the|a|his|her|applause|laughter|cheers)$/.test(wordAt(reading, i + 1))
  )
    return true;
  if (/^(?:in|on|at|via|through|from|following)$/.test(word)) return isOccasion(reading, i + 1);
  if (word === 'and') return isSpeechVerb(wordAt(reading, i + 1)) || PERSONAL_SUBJECTS.has(wordAt(reading, i + 1));
  return false;
}

/** Whether a noun phrase here names a time or an occasion of speaking rather than a place: "a statement", "Monday", "his speech on …". */
export function isOccasion(reading: Reading, at: number): boolean {
  for (let i = at; i < at + 5; i++) {
    const word = wordAt(reading, i);
    if (OCCASIONS.has(word) || TIME_WORDS.has(word)) return true;
    if (!word || word === '"' || isPunctuation(reading, i) || PREPOSITIONS.has(word)) return false;
  }
  return false;
}

/** End of the apposition that begins behind a comma, or 0 where something else begins. */
function apposition(reading: Reading, from: number, limit: number): number {
  const first = wordAt(reading, from);
  const number = reading.tokens[from]?.kind === 'number';
  const described =
    APPOSITION_STARTS.has(first) || number || (isCapital(reading, from) && /^(?:jr|sr|[rd]-)/.test(first));
  const noun =
    /^\p{Ll}+$/u.test(first) &&
    !/(?:ing|ed)$/.test(first) &&
    beginsPhrase(reading, from) &&
    !PERSONAL_SUBJECTS.has(first);
  if (!(described || (noun && !isSpeechVerb(first) && !PAST.test(first))) || isSpeechVerb(wordAt(reading, from + 1)))
    return 0;
  const relative = first.startsWith('who');
  for (let i = from; i < limit; i = after(reading, i)) {
    const word = wordAt(reading, i);
    if (word === '"') return relative ? 0 : i;
    if (!relative && AUXILIARIES.has(word)) return 0;
    if (word === ',' || isStop(word) || isDash(word)) return i;
  }
  return limit;
}
