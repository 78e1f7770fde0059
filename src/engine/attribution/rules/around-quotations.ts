import { isSmallWord } from '../../lexicon/characters';
import { INTRODUCERS, PASTS_BESIDE_QUOTATIONS } from '../../lexicon/reporting-words';
import type { Quotation, TokenRange, WholeSentence } from '../../document/document';
import { sentenceSubject } from './clause-subjects';
import type { Found } from './found';
import { withoutDateline } from './datelines';
import { endOfWords } from './contents';
import { phraseAfter } from './phrases';
import { subjectBefore } from './subjects';
import { endsSentence, endsWithComma, isScareQuote } from './quotation-kinds';
import { isCapital, isDash, isPunctuation, wordAt, wordCount, type Narration } from './narration';
import {
  AUXILIARIES,
  DETERMINERS,
  OPENERS,
  PERSONAL_SUBJECTS,
  PREPOSITIONS,
  SPEECH_NOUNS,
  SUBORDINATORS,
} from '../../lexicon/clause-words';

/**
 * The attribution of a quotation that no verb of speech explains, from what stands right beside it: an unusual verb
 * (`“…,” she grumbled`), a trailing name after a dash, a colon, a noun of speech.
 */
export function findAround(narration: Narration, whole: WholeSentence, quotation: Quotation): Found | undefined {
  const sentence = withoutDateline(narration, whole);
  return (
    signature(narration, sentence, quotation) ??
    unusualVerb(narration, sentence, quotation) ??
    introduced(narration, sentence, quotation) ??
    nounOfSpeech(narration, sentence, quotation)
  );
}

/** `“…” — Name, role` up to the sentence's end. */
function signature(narration: Narration, sentence: WholeSentence, { tokens }: Quotation): Found | undefined {
  const dash = tokens.end;
  if (!isDash(wordAt(narration, dash)) || !isCapital(narration, dash + 1)) return undefined;
  const next = position(narration, dash + 1, endOfWords(narration, sentence), (word) => word === '"');
  const end = next < 0 ? endOfWords(narration, sentence) : next;
  if (end - dash > 16 || hasVerb(narration, dash + 1, end)) return undefined;
  const handle = position(narration, dash + 1, end, (word) => word === '(');
  const source = { start: dash + 1, end: handle < 0 ? end : handle };
  return { rule: 'signature', content: [tokens], cue: { start: dash, end: dash + 1 }, source, shared: false };
}

const hasVerb = (narration: Narration, from: number, to: number) =>
  position(narration, from, to, (word) => AUXILIARIES.has(word)) >= 0;

function position(narration: Narration, from: number, to: number, test: (word: string) => boolean): number {
  for (let i = from; i < to; i++) if (test(wordAt(narration, i))) return i;
  return -1;
}

const looksFinite = (word: string) => /^[a-z]+(?:ed|[^s]s)$/.test(word) || PASTS_BESIDE_QUOTATIONS.has(word);

function unusualVerb(narration: Narration, sentence: WholeSentence, quotation: Quotation): Found | undefined {
  const { tokens } = quotation;
  if (!endsWithComma(narration, quotation) && !endsSentence(narration, quotation)) return undefined;
  const limit = endOfWords(narration, sentence);
  const at = wordAt(narration, tokens.end) === ',' ? tokens.end + 1 : tokens.end;
  if (at >= limit || isPunctuation(narration, at)) return undefined;
  const verbFirst =
    looksFinite(wordAt(narration, at)) && !isCapital(narration, at) ? phraseAfter(narration, at + 1, limit) : undefined;
  if (verbFirst && (isCapital(narration, verbFirst.start) || wordAt(narration, verbFirst.start) === 'the')) {
    return { rule: 'quotation', content: [tokens], cue: { start: at, end: at + 1 }, source: verbFirst, shared: false };
  }
  for (let i = at + 1; i < Math.min(limit, at + 12); i++) {
    const word = wordAt(narration, i);
    if (word === '"' || isCapital(narration, i) || !looksFinite(word)) continue;
    const source = subjectBefore(narration, sentence, i);
    if (source?.start !== at || (!isCapital(narration, at) && !PERSONAL_SUBJECTS.has(wordAt(narration, at)))) continue;
    return { rule: 'quotation', content: [tokens], cue: { start: i, end: i + 1 }, source, shared: false };
  }
  return undefined;
}

/** Quoted words behind a colon with nobody named are a line, a slogan or a title unless they are this many. */
const MIN_UNNAMED_WORDS = 9;

/** `Smith hit back: “…”`, `From Chairwoman Lee: “…”`, `The mayor, shaking her head, “…”`. */
function introduced(narration: Narration, sentence: WholeSentence, quotation: Quotation): Found | undefined {
  const mark = quotation.tokens.start - 1;
  const colon = wordAt(narration, mark) === ':';
  if (mark <= sentence.start || (!colon && (wordAt(narration, mark) !== ',' || isScareQuote(narration, quotation))))
    return undefined;
  const source = introducer(narration, sentence, mark);
  if (!source && (!colon || wordCount(narration, quotation.tokens) < MIN_UNNAMED_WORDS)) return undefined;
  const first = source && wordAt(narration, source.start);
  if (first && (OPENERS.has(first) || SUBORDINATORS.has(first))) return undefined;
  const cue = { start: mark, end: mark + 1 };
  return { rule: 'colon', content: [quotation.tokens], cue, ...(source && { source }), shared: false };
}

/** Longest label before a colon, in tokens: "And from Chairwoman Lee:". */
const MAX_LABEL = 12;

/** Who is named in the words that lead to a colon. */
export function introducer(narration: Narration, sentence: WholeSentence, colon: number): TokenRange | undefined {
  const { start } = sentence;
  const subject = sentenceSubject(narration, sentence);
  if (subject && subject.end < colon) return subject;
  let from = start;
  while (from < colon && INTRODUCERS.has(wordAt(narration, from))) from++;
  if (from >= colon || colon - from > MAX_LABEL || hasVerb(narration, from, colon)) return undefined;
  if (PREPOSITIONS.has(wordAt(narration, from))) return undefined;
  return phraseAfter(narration, from, colon);
}

/** `Iran’s vow of “…”`, `his claim that …`. */
function nounOfSpeech(narration: Narration, sentence: WholeSentence, { tokens }: Quotation): Found | undefined {
  for (let noun = tokens.start - 1; noun > Math.max(sentence.start, tokens.start - 8); noun--) {
    if (!SPEECH_NOUNS.has(wordAt(narration, noun))) continue;
    const link = wordAt(narration, noun + 1);
    if (link !== 'of' && link !== 'that' && link !== 'to' && noun + 1 !== tokens.start) return undefined;
    const source = possessor(narration, sentence, noun);
    if (!source && link !== 'that') return undefined;
    const start = link === 'of' ? noun + 2 : noun + 1;
    return {
      rule: 'noun',
      content: [{ start, end: tokens.end }],
      cue: { start: noun, end: start },
      ...(source && { source }),
      shared: false,
    };
  }
  return undefined;
}

function possessor(narration: Narration, sentence: WholeSentence, noun: number): TokenRange | undefined {
  let at = noun - 1;
  if (isSmallWord(wordAt(narration, at)) && !/^(?:his|her|their|its)$/.test(wordAt(narration, at))) at--;
  if (/^(?:his|her|their|its)$/.test(wordAt(narration, at))) return { start: at, end: at + 1 };
  if (!/^(?:'s|’|')$/.test(wordAt(narration, at))) return undefined;
  let start = at;
  while (start > sentence.start && isCapital(narration, start - 1)) start--;
  for (let i = at - 2; start === at && i >= Math.max(sentence.start, at - 4); i--) {
    if (DETERMINERS.has(wordAt(narration, i))) start = i;
  }
  return start < at ? { start, end: at + 1 } : undefined;
}
