import { phrasalFrames, speechFrames, type SpeechFrame } from '../../lexicon/speech-verbs.data';
import {
  CueWord,
  cueWordAt,
  isCapital,
  isOwn,
  isPunctuation,
  wordAt,
  type OuterSentence,
  type Reading,
} from './reading';
import {
  AUXILIARIES,
  BE,
  DETERMINERS,
  PERSONAL_SUBJECTS,
  PREPOSITIONS,
  VERB_ADVERBS,
} from '../../lexicon/clause-words';

/** A verb of speech in the article's own voice, with its auxiliaries and adverbs, as token indices. */
export interface VerbCue {
  readonly start: number;
  readonly end: number;
  /** The main verb's token. */
  readonly head: number;
  readonly frames: ReadonlySet<SpeechFrame>;
  /** `ing`: no subject of its own ("adding that"). */
  readonly form: 'finite' | 'ing';
}

/** All verb cues of a sentence, left to right. */
export function verbCues(reading: Reading, sentence: OuterSentence): VerbCue[] {
  const cues: VerbCue[] = [];
  for (let i = sentence.start; i < sentence.end; i++) {
    if (cueWordAt(reading, i) !== CueWord.Verb || !isOwn(reading, i)) continue;
    const cue = verbCueAt(reading, sentence, i);
    if (cue) cues.push(cue);
  }
  return cues;
}

const isAdverb = (reading: Reading, index: number) => {
  const word = wordAt(reading, index);
  return !isCapital(reading, index) && (VERB_ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly')));
};

/** A capital verb is a name or a heading's word, but for the commonest. */
const isName = (reading: Reading, head: number) =>
  isCapital(reading, head) && !/^(?:says|said|tells|told|claims|warns)$/.test(wordAt(reading, head));

function verbCueAt(reading: Reading, sentence: OuterSentence, head: number): VerbCue | undefined {
  const word = wordAt(reading, head);
  const phrasal = phrasalFrames(word, wordAt(reading, head + 1));
  const frames = phrasal ?? speechFrames(word);
  if (!frames || (isName(reading, head) && head > sentence.start)) return undefined;
  const end = head + (phrasal ? 2 : 1);
  let start = head;
  let passive = false;
  let modal = false;
  while (start > sentence.start) {
    const previous = wordAt(reading, start - 1);
    if (/^(?:must|should|shall)$/.test(previous)) return undefined;
    if (BE.has(previous)) passive = true;
    if (previous === 'to') {
      const governed = /^(?:on|continued|continues|came|appeared|moved|used)$/.test(wordAt(reading, start - 2));
      if (!governed) return undefined;
      start -= wordAt(reading, start - 2) === 'on' ? 3 : 2;
      continue;
    }
    if (!AUXILIARIES.has(previous) && !isAdverb(reading, start - 1)) {
      const auxiliary = start < head ? beforeAdverbial(reading, sentence, start) : -1;
      if (auxiliary < 0) break;
      start = auxiliary + 1;
      continue;
    }
    if (AUXILIARIES.has(previous)) modal = true;
    start--;
  }
  const form = word.endsWith('ing') ? 'ing' : 'finite';
  if (form === 'finite' && (passive || wordAt(reading, end) === 'by')) return undefined;
  if (form === 'finite' && !modal && !phrasal && isNoun(reading, word, start, head)) return undefined;
  return { start, end, head, frames, form: form === 'ing' && passive ? 'finite' : form };
}

/** The "has" of "has over the past few months repeatedly warned", or -1. */
function beforeAdverbial(reading: Reading, sentence: OuterSentence, at: number): number {
  for (let i = at - 1; i > Math.max(sentence.start, at - 8); i--) {
    if (/^(?:has|have|had)$/.test(wordAt(reading, i))) return PREPOSITIONS.has(wordAt(reading, i + 1)) ? i : -1;
    if (isPunctuation(reading, i) || wordAt(reading, i) === '"') return -1;
  }
  return -1;
}

/** Forms that are nouns in most places: verbs only right behind a name or pronoun and before what is said. */
const MOSTLY_NOUNS =
  /^(?:states?|reports?|estimates?|posts?|charges?|comments?|remarks?|notes?|orders?|rules?|calls?|shouts?|offers?|labels?|brands?|echo|tweets?|claims?|promises?|demands?|praise|blame|guarantees?|counsel|hints?|signals?|laments?|pledges?|vows?|whispers?|sighs?|dubs?|starts?|finish|quotes?|lectures?|venture|blogs?)$/;

/** Whether a form that is a noun too stands where a noun stands: behind an article, a possessive, a preposition. */
function isNoun(reading: Reading, word: string, at: number, head: number): boolean {
  const previous = wordAt(reading, at - 1);
  const past = /(?:ed|said|told|wrote|thought|swore|read|found|sang|began|went)$/.test(word);
  if (past && word !== 'read' && word !== 'found') return previous === 'a' || previous === 'an';
  if (/^(?:’s|'s)$/.test(previous) || PREPOSITIONS.has(previous)) return true;
  if (MOSTLY_NOUNS.test(word)) {
    const next = wordAt(reading, head + 1);
    const subject =
      (next === 'that' && !word.endsWith('s')) ||
      isCapital(reading, at - 1) ||
      /^(?:he|she|it|they|we|i|you|who|which|that|letter|report|document|statement|memo|email|sign|message|post|poster|banner|"|,)$/.test(
        previous,
      );
    const said = /^(?:that|[",.:])$/.test(next);
    const object =
      said ||
      next === 'on' ||
      next === 'out' ||
      DETERMINERS.has(next) ||
      isCapital(reading, head + 1) ||
      PERSONAL_SUBJECTS.has(next);
    if (!subject || !object || (/^states?$/.test(word) && !said)) return true;
  }
  if (
    DETERMINERS.has(previous) &&
    !/^(?:that|this|it|one|some|many|both|all|most|others?|several|few|each)$/.test(previous)
  )
    return true;
  return false;
}
