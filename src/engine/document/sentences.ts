import { SENTENCE_STARTERS } from '../lexicon/reporting-words';
import { CLOSING_ABBREVIATIONS, LEADING_ABBREVIATIONS } from '../lexicon/abbreviations.data';
import { classAt, DIGIT, DOUBLE_MARKS, SINGLE_MARKS, SPACE, UPPER } from '../lexicon/characters';
import type { TokenRange } from './document';
import { isSpeechVerb } from '../lexicon/speech-verbs.data';
import type { RawToken } from './tokenize';

/**
 * Splits one block's tokens into sentences. A stop, question or exclamation mark or ellipsis ends a sentence, together
 * with the closing marks right behind it, where a capital, a number or an opening mark follows; an abbreviation only
 * where a word follows that likes to begin sentences; `“Why?” Smith asked` goes on.
 */
export function splitSentences(text: string, tokens: readonly RawToken[]): TokenRange[] {
  const sentences: TokenRange[] = [];
  let start = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (at > start && breaksLine(text, tokens[at - 1]!, tokens[at]!)) {
      sentences.push({ start, end: at });
      start = at;
    }
    if (!mayEnd(text, tokens[at]!)) continue;
    const next = afterClosers(text, tokens, at + 1);
    if (next >= tokens.length || !beginsSentence(text, tokens, start, at, next)) continue;
    sentences.push({ start, end: next });
    start = next;
    at = next - 1;
  }
  if (start < tokens.length) sentences.push({ start, end: tokens.length });
  return sentences;
}

/** Whether a line break stands between two tokens: text that came with lines in it. */
function breaksLine(text: string, left: RawToken, right: RawToken): boolean {
  for (let i = left.end; i < right.start; i++) if (text[i] === '\n') return true;
  return false;
}

const isTerminator = (text: string, token: RawToken) =>
  token.kind === 'punctuation' && '.!?…‽。'.includes(text[token.start]!);

const isAbbreviation = (text: string, token: RawToken) => token.kind === 'word' && text[token.end - 1] === '.';

const mayEnd = (text: string, token: RawToken) => isTerminator(text, token) || isAbbreviation(text, token);

const isMark = (text: string, token: RawToken) =>
  token.kind === 'punctuation' &&
  (DOUBLE_MARKS.has(text.slice(token.start, token.end)) || SINGLE_MARKS.has(text.slice(token.start, token.end)));

/** Index of the first token behind the terminators, closing quotation marks and brackets that follow a terminator directly. */
function afterClosers(text: string, tokens: readonly RawToken[], from: number): number {
  let at = from;
  while (at < tokens.length) {
    const token = tokens[at]!;
    if (token.start !== tokens[at - 1]!.end) break;
    const closes = ')]}'.includes(text[token.start]!) && token.kind === 'punctuation';
    if (!closes && !isMark(text, token) && !isTerminator(text, token)) break;
    at++;
  }
  // "He left.“Then" has a lost space: the mark opens what follows.
  const last = tokens[at - 1]!;
  const glued = at < tokens.length && at > from && tokens[at]!.start === last.end && isMark(text, last);
  return glued && tokens[at]!.kind !== 'punctuation' ? at - 1 : at;
}

function beginsSentence(text: string, tokens: readonly RawToken[], start: number, end: number, next: number): boolean {
  let first = next;
  while (first < tokens.length && opens(text, tokens[first]!)) first++;
  const word = tokens[first];
  if (!word || (word.kind === 'punctuation' && first === next)) return false;
  const opened = first > next;
  const kind = classAt(text, word.start);
  const capital = kind === UPPER || kind === DIGIT || '@#'.includes(text[word.start]!);
  const spaced = classAt(text, tokens[next]!.start - 1) === SPACE;
  if (!spaced && !opened && kind !== UPPER) return false;
  const last = tokens[end]!;
  if (isAbbreviation(text, last)) return capital && abbreviationEnds(text, last, word, next > end + 1 || opened);
  if (!capital) return opened && spaced && text[last.start] !== '…' && last.end - last.start === 1;
  const exclaims = text[last.start] === '?' || text[last.start] === '!';
  const quoted = next > end + 1;
  return !(exclaims && quoted && !opened && isMark(text, tokens[start]!) && leadsToSpeech(text, tokens, first));
}

const opens = (text: string, token: RawToken) =>
  token.kind === 'punctuation' && ('([{¿¡$£€'.includes(text[token.start]!) || isMark(text, token));

function abbreviationEnds(text: string, last: RawToken, word: RawToken, marked: boolean): boolean {
  const abbreviation = text.slice(last.start, last.end - 1).toLowerCase();
  if (LEADING_ABBREVIATIONS.has(abbreviation)) return false;
  const initial = abbreviation.length === 1;
  if (marked) return !initial;
  if (!CLOSING_ABBREVIATIONS.has(abbreviation) && initial) return false;
  return SENTENCE_STARTERS.has(text.slice(word.start, word.end).toLowerCase());
}

/** How many tokens a name may have before its verb of speech in `“Why?” Anna Maria Jones asked`. */
const NAME_REACH = 5;

function leadsToSpeech(text: string, tokens: readonly RawToken[], from: number): boolean {
  for (let at = from; at < Math.min(from + NAME_REACH, tokens.length); at++) {
    const token = tokens[at]!;
    if (token.kind === 'punctuation') return false;
    if (isSpeechVerb(text.slice(token.start, token.end).toLowerCase())) return endsAttribution(text, tokens, at + 1);
  }
  return false;
}

/** Whether the words behind a verb of speech leave no room for another statement: `“Why?” Vale asked that …` is one of its own. */
function endsAttribution(text: string, tokens: readonly RawToken[], at: number): boolean {
  const token = tokens[at];
  return !token || !/^(?:that|:|["“‘'«„])$/.test(text.slice(token.start, token.end).toLowerCase());
}
