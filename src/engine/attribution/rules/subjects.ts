import { HONORIFICS, NO_HEADS, SUBJECT_QUANTIFIERS } from '../../lexicon/reporting-words';
import type { TokenRange, WholeSentence } from '../../document/document';
import { isSpeechVerb } from '../../lexicon/speech-verbs.data';
import { isAdverb, isNickname, isStop, MAX_SOURCE } from './phrases';
import { before, isCapital, isDash, isNarrated, isPunctuation, wordAt, type Narration } from './narration';
import {
  APPOSITION_STARTS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  OPENERS,
  PAST,
  PERSONAL_SUBJECTS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from '../../lexicon/clause-words';

/** Appositions that may stand between a name and its verb. */
const MAX_APPOSITIONS = 4;

/**
 * The noun phrase whose verb group begins at `at`: `Hugh Hill, a doctor, [said]`, `the man who found it [told]`.
 * Reads leftwards and gives up (undefined) rather than guess where another verb is in the way.
 */
export function subjectBefore(narration: Narration, sentence: WholeSentence, at: number): TokenRange | undefined {
  const segments = segmentsBefore(narration, sentence, at);
  const last = segments.at(-1);
  if (!last) return undefined;
  if (last.end === at) return listOrPhrase(narration, segments);
  // A comma or dash before the verb: what stands there describes the phrase further left.
  for (let i = segments.length - 1, steps = 0; i >= 0 && steps <= MAX_APPOSITIONS; i--, steps++) {
    const head = segments[i]!;
    if (describes(narration, segments, i)) continue;
    // One piece between a comma and the verb is no apposition: "…, [said]".
    if (i === segments.length - 1) return undefined;
    const phrase = trimSubject(narration, head);
    return phrase && at - phrase.start <= MAX_SOURCE ? { start: phrase.start, end: last.end } : undefined;
  }
  return undefined;
}

/** Pieces between commas and dashes left of `at`, back to the sentence's start or a stop; brackets and nicknames stay inside. */
function segmentsBefore(narration: Narration, sentence: WholeSentence, at: number): TokenRange[] {
  const segments: TokenRange[] = [];
  let end = at;
  let i = at - 1;
  const close = (start: number) => {
    if (end > start) segments.push({ start, end });
  };
  for (; i >= sentence.start && at - i <= MAX_SOURCE; i = before(narration, i)) {
    const word = wordAt(narration, i);
    if (word === ')') {
      while (i > sentence.start && wordAt(narration, i) !== '(') i--;
    } else if (word === ',' || isDash(word)) {
      if (segments.length > MAX_APPOSITIONS) break;
      close(i + 1);
      end = i;
    } else if (isStop(word) || word === '(' || (word === '"' && !isNickname(narration, i))) break;
  }
  close(Math.max(i + 1, sentence.start));
  return segments.toReversed();
}

/** Whether a segment before a comma only describes the one to its left: `, a doctor,` `, 45,` `, R-Utah,` `, chairman of X,`. */
function describes(narration: Narration, segments: readonly TokenRange[], index: number): boolean {
  const segment = segments[index]!;
  const left = segments[index - 1];
  if (!left) return false;
  const first = wordAt(narration, segment.start);
  if (PERSONAL_SUBJECTS.has(first)) return false;
  if (narration.tokens[segment.start]!.kind === 'number') return true;
  const named = endsInName(narration, left);
  const place = PREPOSITIONS.has(wordAt(narration, left.start)) && describes(narration, segments, index - 1);
  if (place) return true;
  if (APPOSITION_STARTS.has(first)) return named || startsPlainly(narration, left);
  const noun = trimSubject(narration, left);
  const role =
    noun &&
    DETERMINERS.has(wordAt(narration, noun.start)) &&
    (noun.start === left.start || wordAt(narration, noun.start - 1) === 'that');
  const titled = isName(narration, segment) && noun && !holdsVerb(narration, left);
  return (named || role || titled || !isCapital(narration, segment.start)) && startsPlainly(narration, left);
}

const holdsVerb = (narration: Narration, { start, end }: TokenRange) => {
  for (let i = start + 1; i < end; i++)
    if (AUXILIARIES.has(wordAt(narration, i)) || (PAST.test(wordAt(narration, i)) && !isCapital(narration, i)))
      return true;
  return false;
};

const endsInName = (narration: Narration, range: TokenRange) =>
  isCapital(narration, range.end - 1) || wordAt(narration, range.end - 1) === ')';

/** Whether the segment is no adverbial ("In March", "On Monday", "However"). */
function startsPlainly(narration: Narration, range: TokenRange): boolean {
  const first = wordAt(narration, range.start);
  if (TIME_WORDS.has(first) && !isCapital(narration, range.end - 1)) return false;
  return (
    !PREPOSITIONS.has(first) && !SUBORDINATORS.has(first) && !(OPENERS.has(first) && range.end - range.start === 1)
  );
}

function listOrPhrase(narration: Narration, segments: readonly TokenRange[]): TokenRange | undefined {
  const last = segments.at(-1)!;
  const [head] = segments;
  // Right behind a quotation only its speaker stands: “…,” Ana Vale, head of Vale and Sons, a builder [told].
  if (segments.length > 1 && head && wordAt(narration, head.start - 1) === '"' && isName(narration, head)) {
    return { start: head.start, end: last.end };
  }
  const phrase = trimSubject(narration, last);
  if (!phrase || !has(narration, last, 'and')) return phrase;
  // "Ana Vale, Ben Orr and Cy Poe": the list goes on to the left as long as names do.
  let first = phrase;
  for (let i = segments.length - 2; i >= 0; i--) {
    const item = segments[i]!;
    const left =
      item.end - item.start <= 6 && isCapital(narration, item.end - 1) ? trimSubject(narration, item) : undefined;
    if (!left) break;
    first = left;
    if (left.start !== item.start) break;
  }
  return { start: first.start, end: phrase.end };
}

function isName(narration: Narration, { start, end }: TokenRange): boolean {
  for (let i = start; i < end; i++) if (!isCapital(narration, i)) return false;
  return end - start > 1;
}

const has = (narration: Narration, { start, end }: TokenRange, word: string) => {
  for (let i = start; i < end; i++) if (wordAt(narration, i) === word) return true;
  return false;
};

/** Cuts what is not the subject off the left of a segment; undefined where no noun phrase is left. */
function trimSubject(narration: Narration, segment: TokenRange): TokenRange | undefined {
  const last = segment.end - 1;
  if (PERSONAL_SUBJECTS.has(wordAt(narration, last)) && wordAt(narration, last) !== 'there')
    return { start: last, end: segment.end };
  if (wordAt(narration, last) === 'who') return { start: last, end: segment.end };
  if (/^(?:that|which)$/.test(wordAt(narration, last)) && last > segment.start) return withRelative(narration, segment);
  const start = skipOpeners(narration, cutClauses(narration, segment), segment.end);
  if (start < 0 || start >= segment.end) return undefined;
  const phrase = { start, end: segment.end };
  return isNounPhrase(narration, phrase) ? phrase : lastName(narration, phrase);
}

/** `Speaking on Harbour News Mr Orr [said]`: the name right before the verb where a preposition comes first. */
function lastName(narration: Narration, { start, end }: TokenRange): TokenRange | undefined {
  let from = end;
  while (from > start && isCapital(narration, from - 1) && !TIME_WORDS.has(wordAt(narration, from - 1))) {
    from--;
    if (HONORIFICS.has(wordAt(narration, from).replace(/\.$/, ''))) break;
  }
  return from < end && end - from <= 4 ? { start: from, end } : undefined;
}

/** `a sign that [read]`: the noun that a relative pronoun takes up. */
function withRelative(narration: Narration, { start, end }: TokenRange): TokenRange | undefined {
  const noun = end - 2;
  if (
    isSpeechVerb(wordAt(narration, noun)) ||
    isPunctuation(narration, noun) ||
    AUXILIARIES.has(wordAt(narration, noun))
  )
    return undefined;
  for (let i = noun - 1; i >= Math.max(start, noun - 3); i--)
    if (DETERMINERS.has(wordAt(narration, i))) return { start: i, end };
  return { start: noun, end };
}

/** Start of the last clause in the segment, or -1 where a verb stands between it and the segment's end. */
function cutClauses(narration: Narration, { start, end }: TokenRange): number {
  let verb = false;
  for (let i = end - 1; i >= start; i--) {
    const word = wordAt(narration, i);
    if (word === 'who' || (/^(?:that|which)$/.test(word) && i > start && verb)) {
      verb = false;
      continue;
    }
    if (AUXILIARIES.has(word) || isFiniteSpeech(narration, i)) verb = true;
    else if (SUBORDINATORS.has(word) || word === 'but') return verb ? -1 : i + 1;
    else if (COORDINATORS.has(word) && !verb && clauseBefore(narration, start, i)) return i + 1;
  }
  return verb ? -1 : start;
}

const isFiniteSpeech = (narration: Narration, index: number) => {
  const word = wordAt(narration, index);
  return (word === 'said' || word === 'says' || word === 'told') && isNarrated(narration, index);
};

/** Whether a verb or a subject pronoun before the conjunction shows that it joins clauses, not nouns. */
function clauseBefore(narration: Narration, start: number, at: number): boolean {
  for (let i = at - 1; i >= start; i--) {
    const word = wordAt(narration, i);
    if (SUBORDINATORS.has(word)) return false;
    if (AUXILIARIES.has(word) || (PERSONAL_SUBJECTS.has(word) && word !== 'you') || isSpeechVerb(word)) return true;
    if (/[^e]ed$/.test(word) && i > start) return true;
  }
  return false;
}

function skipOpeners(narration: Narration, from: number, end: number): number {
  if (from < 0) return -1;
  let at = afterTime(narration, from, end);
  while (OPENERS.has(wordAt(narration, at)) || isAdverb(narration, at) || TIME_WORDS.has(wordAt(narration, at))) {
    if (isCapital(narration, at + 1) && isCapital(narration, at) && !OPENERS.has(wordAt(narration, at))) break;
    at++;
  }
  const word = wordAt(narration, at);
  return word === 'with' ? at + 1 : at;
}

/** Behind "Forty-five minutes later", "Two days ago". */
function afterTime(narration: Narration, from: number, end: number): number {
  for (let i = from + 1; i < Math.min(from + 4, end); i++)
    if (/^(?:later|ago|earlier)$/.test(wordAt(narration, i))) return i + 1;
  return from;
}

function isNounPhrase(narration: Narration, { start, end }: TokenRange): boolean {
  const first = wordAt(narration, start);
  const last = wordAt(narration, end - 1);
  if (end - start > MAX_SOURCE || PREPOSITIONS.has(first) || isPunctuation(narration, start)) return false;
  if (DETERMINERS.has(last) && !SUBJECT_PRONOUNS.has(last) && !SUBJECT_QUANTIFIERS.has(last)) return false;
  if (PREPOSITIONS.has(last) || NO_HEADS.has(first) || NO_HEADS.has(last) || last === "'s") return false;
  if (PERSONAL_SUBJECTS.has(first)) return first !== 'there' && end - start <= 2;
  if (isCapital(narration, start) || DETERMINERS.has(first) || SUBJECT_PRONOUNS.has(first)) return true;
  if (narration.tokens[start]!.kind === 'number') return true;
  return !/(?:ing|ed|ly)$/.test(first) && !AUXILIARIES.has(first);
}
