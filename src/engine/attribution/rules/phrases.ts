import { isSmallWord } from '../../lexicon/characters';
import {
  ALIAS_WORDS,
  AUDIENCES,
  NOUNS_IN_LY,
  NO_SOURCE_STARTS,
  OCCASION_OPENERS,
  SOURCE_ENDS,
  TIMES_BEHIND_SOURCES,
} from '../../lexicon/reporting-words';
import type { TokenRange } from '../../document/document';
import { isSpeechVerb } from '../../lexicon/speech-verbs.data';
import { after, isCapital, isDash, isNarrated, isPunctuation, wordAt, wordCount, type Narration } from './narration';
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
export const isAdverb = (narration: Narration, index: number) => {
  const word = wordAt(narration, index);
  return (
    word.length > 4 &&
    word.endsWith('ly') &&
    !NOUNS_IN_LY.has(word) &&
    !(isCapital(narration, index) && isCapital(narration, index - 1))
  );
};

/** Whether the quotation here is a nickname between two names. */
export function isNickname(narration: Narration, index: number): boolean {
  const quotation = narration.document.quotations[narration.document.outer[index]!]!;
  const { start, end } = quotation.tokens;
  return wordCount(narration, quotation.tokens) <= 3 && isCapital(narration, start - 1) && isCapital(narration, end);
}

/**
 * The noun phrase that begins at `from`, after an inverted verb or "according to": name or noun with its titles and
 * appositions; with `open` false only those that a comma closes. Undefined where a verb follows it, since then it is a clause's subject (`said Smith was …`).
 */
export function phraseAfter(narration: Narration, from: number, limit: number, open = true): TokenRange | undefined {
  if (!beginsPhrase(narration, from)) return undefined;
  let end = from + 1;
  let relative = false;
  for (let i = from; i < Math.min(limit, from + MAX_SOURCE); i = after(narration, i)) {
    const word = wordAt(narration, i);
    if (i > from) {
      if (word === '"' ? !isNickname(narration, i) && !followsName(narration, i) : endsPhrase(narration, i)) break;
      if (!relative && AUXILIARIES.has(word)) return undefined;
      if (word === 'who') relative = true;
      if (word === '(') while (i + 1 < limit && wordAt(narration, i) !== ')') i++;
      else if (word === ',') {
        const stop = apposition(narration, i + 1, limit);
        if (!stop || (!open && stop === limit)) break;
        i = stop - 1;
      }
    }
    end = after(narration, i);
  }
  return { start: from, end: Math.min(end, limit) };
}

/** `a man who goes by the name “Shorty.”` */
const followsName = (narration: Narration, index: number) => ALIAS_WORDS.has(wordAt(narration, index - 1));

function beginsPhrase(narration: Narration, at: number): boolean {
  const token = narration.tokens[at];
  if (!token || !isNarrated(narration, at) || token.kind === 'punctuation') return false;
  const word = token.lower;
  if (TIME_WORDS.has(word) || PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || COORDINATORS.has(word)) return false;
  return !AUXILIARIES.has(word) && !isAdverb(narration, at) && !NO_SOURCE_STARTS.has(word);
}

function endsPhrase(narration: Narration, i: number): boolean {
  const word = wordAt(narration, i);
  if (isStop(word) || isDash(word) || word === ')') return true;
  if (SOURCE_ENDS.has(word)) return true;
  if (isCapital(narration, i) ? word.endsWith('day') && TIME_WORDS.has(word) : TIMES_BEHIND_SOURCES.has(word))
    return true;
  if (word === 'to' && AUDIENCES.has(wordAt(narration, i + 1))) return true;
  if (OCCASION_OPENERS.has(word)) return isOccasion(narration, i + 1);
  if (word === 'and') return isSpeechVerb(wordAt(narration, i + 1)) || PERSONAL_SUBJECTS.has(wordAt(narration, i + 1));
  return false;
}

/** Whether a noun phrase here names a time or an occasion of speaking rather than a place: "a statement", "Monday", "his speech on …". */
export function isOccasion(narration: Narration, at: number): boolean {
  for (let i = at; i < at + 5; i++) {
    const word = wordAt(narration, i);
    if (OCCASIONS.has(word) || TIME_WORDS.has(word)) return true;
    if (!word || word === '"' || isPunctuation(narration, i) || PREPOSITIONS.has(word)) return false;
  }
  return false;
}

/** End of the apposition that begins behind a comma, or 0 where something else begins. */
function apposition(narration: Narration, from: number, limit: number): number {
  const first = wordAt(narration, from);
  const number = narration.tokens[from]?.kind === 'number';
  const described =
    APPOSITION_STARTS.has(first) || number || (isCapital(narration, from) && /^(?:jr|sr|[rd]-)/.test(first));
  const noun =
    isSmallWord(first) && !/(?:ing|ed)$/.test(first) && beginsPhrase(narration, from) && !PERSONAL_SUBJECTS.has(first);
  if (!(described || (noun && !isSpeechVerb(first) && !PAST.test(first))) || isSpeechVerb(wordAt(narration, from + 1)))
    return 0;
  const relative = first.startsWith('who');
  for (let i = from; i < limit; i = after(narration, i)) {
    const word = wordAt(narration, i);
    if (word === '"') return relative ? 0 : i;
    if (!relative && AUXILIARIES.has(word)) return 0;
    if (word === ',' || isStop(word) || isDash(word)) return i;
  }
  return limit;
}
