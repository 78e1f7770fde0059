import type { TokenRange } from '../../text/document';
import { isSpeechVerb } from '../../text/speech-verbs.data';
import type { VerbCue } from './cues';
import { isOccasion } from './noun-phrases';
import { after, isCapital, isPunctuation, wordAt, type OuterSentence, type Reading } from './reading';
import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  HEARERS,
  OPENERS,
  PERSONAL_SUBJECTS,
  PREPOSITIONS,
  TIME_WORDS,
} from './words.data';

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

/** Verbs of speech that a noun phrase follows more often than a clause without "that". */
const NO_BARE_CLAUSE =
  /^(?:continu|go|went|read|writ|repl|respond|comment|remark|find|found|rul|counter|quip|recount|demand|recommend|propos|charg|protest|promis|offer|submit|post|signal|hint|mention|caution|point|elaborat|reiterat|repeat|inform|remind|advis|counsel|attest|imply|impli|tweet|theor|speculat|guarantee|recall|vow|pledg|swear|swor)/;
/** Verbs whose content may be a bare noun phrase: "denied wrongdoing", "announced plans". */
const NOUN_CONTENT =
  /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|confirm(?:s|ed|ing)?|announc(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|demand(?:s|ed|ing)?|predict(?:s|ed|ing)?|propos(?:e|es|ed|ing)|alleg(?:e|es|ed|ing)|acknowledg(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|recommend(?:s|ed|ing)?)$/;
const QUESTION = /^(?:whether|if|how|why|what|when|where|who)$/;

/** What follows a cue (or its inverted subject) as its content. */
export function contentAfter(reading: Reading, sentence: OuterSentence, cue: VerbCue, from: number): Side | undefined {
  const { frames } = cue;
  const head = wordAt(reading, cue.head);
  const limit = endOfWords(reading, sentence);
  let at = from;
  if (frames.has('request') || frames.has('object')) {
    const side = objectAfter(reading, cue, from, limit);
    if (side || !(frames.has('clause') || frames.has('quote') || frames.has('hearer'))) return side;
  }
  if (frames.has('hearer')) at = skipHearer(reading, at, limit);
  if (frames.has('infinitive') && wordAt(reading, at) === 'to') return side({ start: at, end: limit }, 'that');
  at = skipAdjuncts(reading, at, limit);
  const word = wordAt(reading, at);
  if (at >= limit) return undefined;
  if (word === 'that') return side({ start: at, end: limit }, 'that');
  if (word === ':' || (word === ',' && wordAt(reading, at + 1) === '"')) {
    if (wordAt(reading, at + 1) === '"') return quotationFrom(reading, at + 1, limit);
    return word === ':' ? side({ start: at + 1, end: limit }, 'clause') : undefined;
  }
  if (word === '"') return quotedClause(reading, at, limit);
  if (QUESTION.test(word) && !(word === 'when' || word === 'who')) return side({ start: at, end: limit }, 'that');
  if (frames.has('clause') && !NO_BARE_CLAUSE.test(head) && isClause(reading, at, limit))
    return side({ start: at, end: limit }, 'clause');
  if (NOUN_CONTENT.test(head) && isObject(reading, at)) return side({ start: at, end: limit }, 'object');
  return undefined;
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
    !/^(?:as|when|while|because|before|after)$/.test(word);
  return goesOn ? side({ start: at, end: limit }, 'that') : quotationFrom(reading, at, limit);
}

/** How far the second part of "urged X to", "accused X of", "called X “…”" may be. */
const OBJECT_REACH = 14;

function objectAfter(
  reading: Reading,
  { frames, head, end: cueEnd }: VerbCue,
  from: number,
  limit: number,
): Side | undefined {
  const verb = wordAt(reading, head);
  if (from !== cueEnd || isPunctuation(reading, from) || !wordAt(reading, from)) return undefined;
  for (let i = from; i < Math.min(limit, from + OBJECT_REACH); i = after(reading, i)) {
    const word = wordAt(reading, i);
    if (/^[,:;.]$/.test(word) || word === 'that') return undefined;
    if (frames.has('request') && word === 'to' && i > from && !isSpeechVerb(wordAt(reading, i - 1)))
      return side({ start: from, end: limit }, 'that');
    if (!frames.has('object') || i === from) continue;
    if (
      verb.startsWith('accus')
        ? word === 'of'
        : word === 'as' &&
          /^(?:descri|dismiss|characteri|refer|hail|denounc|condemn|criticis|criticiz|brand|label|prais|slam|blast)/.test(
            verb,
          )
    ) {
      return side({ start: from, end: limit }, 'that');
    }
    if (word === '"' && /^(?:call|brand|label|dub|describ)/.test(verb))
      return side({ start: from, end: after(reading, i) }, 'that');
  }
  return undefined;
}

/** Behind the hearer of "told reporters", "told the BBC", "told him". */
function skipHearer(reading: Reading, from: number, limit: number): number {
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
function skipAdjuncts(reading: Reading, from: number, limit: number): number {
  let at = from;
  for (let round = 0; round < 4 && at < limit; round++) {
    const start = at;
    while (at < limit && (TIME_WORDS.has(wordAt(reading, at)) || isAdjunctAdverb(reading, at))) at++;
    if (startsAdjunct(reading, at)) at = endOfAdjunct(reading, at, limit);
    if (at === start) break;
  }
  return at;
}

const isAdjunctAdverb = (reading: Reading, at: number) => {
  const word = wordAt(reading, at);
  return (word.endsWith('ly') && word.length > 4 && !isCapital(reading, at)) || word === 'too' || word === 'aloud';
};

const startsAdjunct = (reading: Reading, at: number) =>
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
    if (AUXILIARIES.has(word)) verbs++;
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

/** Whether a finite clause seems to begin here: something like a subject, and something like a verb behind it. */
function isClause(reading: Reading, at: number, limit: number): boolean {
  const first = wordAt(reading, at);
  if (isPunctuation(reading, at) && !/^[£$€'‘(]/.test(first)) return false;
  if (/^(?:to|of|as|for|with|by|and|or|but|about|than|out|up)$/.test(first)) return false;
  for (let i = at + 1; i < Math.min(limit, at + 40); i = after(reading, i)) {
    const word = wordAt(reading, i);
    if (AUXILIARIES.has(word) || (/(?:ed|[^s]s|'s|’s)$/.test(word) && !isCapital(reading, i)) || word === '"')
      return true;
    if (PERSONAL_SUBJECTS.has(first) && i > at) return true;
  }
  return false;
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
  const comma = wordAt(reading, last) === ',' || /^(?:—|–|-+)$/.test(wordAt(reading, last));
  if (comma) last--;
  if (last < floor) return undefined;
  const start = skipJoints(reading, floor, last);
  if (wordAt(reading, last) === '"') {
    const { tokens } = reading.document.quotations[reading.outer[last]!]!;
    const begin = colonBefore(reading, start, tokens.start) ? tokens.start : Math.min(start, tokens.start);
    return { range: { start: begin, end: last + 1 }, kind: begin === tokens.start ? 'quote' : 'that' };
  }
  if (wordAt(reading, anchor - 1) !== ',' || last - start < 2) return undefined;
  if (startsAdjunct(reading, start) && !hasVerb(reading, start, last)) return undefined;
  return { range: { start, end: last + 1 }, kind: 'clause' };
}

const hasVerb = (reading: Reading, from: number, to: number) => {
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
