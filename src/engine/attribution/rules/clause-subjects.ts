import { FINITE_ENDS, INSIDE_NAMES } from '../../lexicon/reporting-words';
import type { TokenRange, WholeSentence } from '../../document/document';
import { subjectBefore } from './subjects';
import { isCapital, isPunctuation, wordAt, type Narration } from './narration';
import { AUXILIARIES, DETERMINERS, PAST, PERSONAL_SUBJECTS, VERB_ADVERBS } from '../../lexicon/clause-words';

/** How far left of a participle its clause's subject is looked for, in tokens. */
const CLAUSE_REACH = 30;

/** Subject of the nearest finite verb to the left: who is meant by ", adding" or "by warning". */
export function clauseSubject(narration: Narration, sentence: WholeSentence, at: number): TokenRange | undefined {
  for (let i = at - 1; i > Math.max(sentence.start, at - CLAUSE_REACH); i--) {
    const word = wordAt(narration, i);
    const auxiliary = AUXILIARIES.has(word) && !AUXILIARIES.has(wordAt(narration, i - 1));
    const finite = auxiliary || isFinite(narration, i);
    const subject = finite ? subjectBefore(narration, sentence, i) : undefined;
    if (subject && isSpeaker(narration, subject.start) && !holdsVerb(narration, subject)) return subject;
  }
  return sentenceSubject(narration, sentence);
}

/** Whether a verb stands among the first words of a supposed noun phrase. */
function holdsVerb(narration: Narration, { start, end }: TokenRange): boolean {
  for (let i = start + 1; i < Math.min(end, start + 5); i++)
    if (!isCapital(narration, i) && PAST.test(wordAt(narration, i))) return wordAt(narration, i - 1) !== ',';
  return false;
}

/** Whether a past form stands here, or a third person right behind a name, a pronoun or an adverb. */
function isFinite(narration: Narration, at: number): boolean {
  const word = wordAt(narration, at);
  if (isCapital(narration, at)) return false;
  if (PAST.test(word)) return true;
  const previous = wordAt(narration, at - 1);
  return (
    /^[a-z]{3,}[^s]s$/.test(word) &&
    (isCapital(narration, at - 1) || PERSONAL_SUBJECTS.has(previous) || VERB_ADVERBS.has(previous))
  );
}

const isSpeaker = (narration: Narration, at: number) =>
  isCapital(narration, at) ||
  PERSONAL_SUBJECTS.has(wordAt(narration, at)) ||
  /^(?:who|the)$/.test(wordAt(narration, at));

/** The name or pronoun that a sentence begins with, where a verb follows it. */
export function sentenceSubject(narration: Narration, sentence: WholeSentence): TokenRange | undefined {
  const { start } = sentence;
  if (PERSONAL_SUBJECTS.has(wordAt(narration, start))) return { start, end: start + 1 };
  let end = start;
  while (end < sentence.end && (isCapital(narration, end) || (end > start && INSIDE_NAMES.has(wordAt(narration, end)))))
    end++;
  if (end === start + 1 && DETERMINERS.has(wordAt(narration, start))) {
    while (
      end < start + 8 &&
      !AUXILIARIES.has(wordAt(narration, end)) &&
      !isPunctuation(narration, end) &&
      wordAt(narration, end) !== '"'
    )
      end++;
  }
  const verb = wordAt(narration, end);
  const phrase = end > start && (AUXILIARIES.has(verb) || FINITE_ENDS.test(verb));
  return phrase && !/^(?:the|and|of|for)$/.test(wordAt(narration, end - 1)) ? { start, end } : undefined;
}
