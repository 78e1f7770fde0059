import {
  GOVERNORS_OF_TO,
  HEADLINE_VERBS,
  MOSTLY_NOUNS,
  NOUN_DETERMINERS,
  PAST_OF_SAYING,
  SURE_SUBJECTS,
} from '../../lexicon/reporting-words';
import type { WholeSentence } from '../../document/document';
import { phrasalFrames, speechFrames, type SpeechFrame } from '../../lexicon/speech-verbs.data';
import { CueWord, cueWordAt, isCapital, isNarrated, isPunctuation, wordAt, type Narration } from './narration';
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
export function verbCues(narration: Narration, sentence: WholeSentence): VerbCue[] {
  const cues: VerbCue[] = [];
  for (let i = sentence.start; i < sentence.end; i++) {
    if (cueWordAt(narration, i) !== CueWord.Verb || !isNarrated(narration, i)) continue;
    const cue = verbCueAt(narration, sentence, i);
    if (cue) cues.push(cue);
  }
  return cues;
}

const isAdverb = (narration: Narration, index: number) => {
  const word = wordAt(narration, index);
  return !isCapital(narration, index) && (VERB_ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly')));
};

/** A capital verb is a name or a heading's word, but for the commonest. */
const isName = (narration: Narration, head: number) =>
  isCapital(narration, head) && !HEADLINE_VERBS.has(wordAt(narration, head));

function verbCueAt(narration: Narration, sentence: WholeSentence, head: number): VerbCue | undefined {
  const word = wordAt(narration, head);
  const phrasal = head + 1 < sentence.end ? phrasalFrames(word, wordAt(narration, head + 1)) : undefined;
  const frames = phrasal ?? speechFrames(word);
  if (!frames || (isName(narration, head) && head > sentence.start)) return undefined;
  const end = head + (phrasal ? 2 : 1);
  let start = head;
  let passive = false;
  let modal = false;
  while (start > sentence.start) {
    const previous = wordAt(narration, start - 1);
    if (/^(?:must|should|shall)$/.test(previous)) return undefined;
    if (BE.has(previous)) passive = true;
    if (previous === 'to') {
      const governed = GOVERNORS_OF_TO.has(wordAt(narration, start - 2));
      if (!governed) return undefined;
      start -= wordAt(narration, start - 2) === 'on' ? 3 : 2;
      continue;
    }
    if (!AUXILIARIES.has(previous) && !isAdverb(narration, start - 1)) {
      const auxiliary = start < head ? beforeAdverbial(narration, sentence, start) : -1;
      if (auxiliary < 0) break;
      start = auxiliary + 1;
      continue;
    }
    if (AUXILIARIES.has(previous)) modal = true;
    start--;
  }
  const form = word.endsWith('ing') ? 'ing' : 'finite';
  if (form === 'finite' && (passive || wordAt(narration, end) === 'by')) return undefined;
  if (form === 'finite' && !modal && !phrasal && isNoun(narration, word, start, head)) return undefined;
  return { start, end, head, frames, form: form === 'ing' && passive ? 'finite' : form };
}

/** The "has" of "has over the past few months repeatedly warned", or -1. */
function beforeAdverbial(narration: Narration, sentence: WholeSentence, at: number): number {
  for (let i = at - 1; i > Math.max(sentence.start, at - 8); i--) {
    if (/^(?:has|have|had)$/.test(wordAt(narration, i))) return PREPOSITIONS.has(wordAt(narration, i + 1)) ? i : -1;
    if (isPunctuation(narration, i) || wordAt(narration, i) === '"') return -1;
  }
  return -1;
}

/** Whether a form that is a noun too stands where a noun stands: behind an article, a possessive, a preposition. */
function isNoun(narration: Narration, word: string, at: number, head: number): boolean {
  const previous = wordAt(narration, at - 1);
  const past = PAST_OF_SAYING.test(word);
  if (past && word !== 'read' && word !== 'found') return previous === 'a' || previous === 'an';
  if (previous === "'s" || PREPOSITIONS.has(previous)) return true;
  if (MOSTLY_NOUNS.test(word)) {
    const next = wordAt(narration, head + 1);
    const subject =
      (next === 'that' && !word.endsWith('s')) ||
      isCapital(narration, at - 1) ||
      SURE_SUBJECTS.has(previous) ||
      /^[",]$/.test(previous);
    const said = /^(?:that|[",.:])$/.test(next);
    const object =
      said ||
      next === 'on' ||
      next === 'out' ||
      DETERMINERS.has(next) ||
      isCapital(narration, head + 1) ||
      PERSONAL_SUBJECTS.has(next);
    if (!subject || !object || (/^states?$/.test(word) && !said)) return true;
  }
  if (DETERMINERS.has(previous) && !NOUN_DETERMINERS.has(previous)) return true;
  return false;
}
