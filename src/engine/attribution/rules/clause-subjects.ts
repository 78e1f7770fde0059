import type { TokenRange } from '../../document/document';
import { subjectBefore } from './subjects';
import { isCapital, isPunctuation, wordAt, type OuterSentence, type Reading } from './reading';
import { AUXILIARIES, DETERMINERS, PAST, PERSONAL_SUBJECTS, VERB_ADVERBS } from '../../lexicon/clause-words';

/** How far left of a participle its clause's subject is looked for, in tokens. */
const CLAUSE_REACH = 30;

/** Subject of the nearest finite verb to the left: who is meant by ", adding" or "by warning". */
export function clauseSubject(reading: Reading, sentence: OuterSentence, at: number): TokenRange | undefined {
  for (let i = at - 1; i > Math.max(sentence.start, at - CLAUSE_REACH); i--) {
    const word = wordAt(reading, i);
    const auxiliary = AUXILIARIES.has(word) && !AUXILIARIES.has(wordAt(reading, i - 1));
    const finite = auxiliary || isFinite(reading, i);
    const subject = finite ? subjectBefore(reading, sentence, i) : undefined;
    if (subject && isSpeaker(reading, subject.start) && !holdsVerb(reading, subject)) return subject;
  }
  return sentenceSubject(reading, sentence);
}

/** Whether a verb stands among the first words of a supposed noun phrase. */
function holdsVerb(reading: Reading, { start, end }: TokenRange): boolean {
  for (let i = start + 1; i < Math.min(end, start + 5); i++)
    if (!isCapital(reading, i) && PAST.test(wordAt(reading, i))) return wordAt(reading, i - 1) !== ',';
  return false;
}

/** Whether a past form stands here, or a third person right behind a name, a pronoun or an adverb. */
function isFinite(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  if (isCapital(reading, at)) return false;
  if (PAST.test(word)) return true;
  const previous = wordAt(reading, at - 1);
  return (
    /^[a-z]{3,}[^s]s$/.test(word) &&
    (isCapital(reading, at - 1) || PERSONAL_SUBJECTS.has(previous) || VERB_ADVERBS.has(previous))
  );
}

const isSpeaker = (reading: Reading, at: number) =>
  isCapital(reading, at) || PERSONAL_SUBJECTS.has(wordAt(reading, at)) || /^(?:who|the)$/.test(wordAt(reading, at));

/** The name or pronoun that a sentence begins with, where a verb follows it. */
export function sentenceSubject(reading: Reading, sentence: OuterSentence): TokenRange | undefined {
  const { start } = sentence;
  if (PERSONAL_SUBJECTS.has(wordAt(reading, start))) return { start, end: start + 1 };
  let end = start;
  while (
    end < sentence.end &&
    (isCapital(reading, end) ||
      (end > start && /^(?:of|the|for|’s|'s|and|de|van|von|al|bin)$/.test(wordAt(reading, end))))
  )
    end++;
  if (end === start + 1 && DETERMINERS.has(wordAt(reading, start))) {
    while (
      end < start + 8 &&
      !AUXILIARIES.has(wordAt(reading, end)) &&
      !isPunctuation(reading, end) &&
      wordAt(reading, end) !== '"'
    )
      end++;
  }
  const verb = wordAt(reading, end);
  const phrase = end > start && (AUXILIARIES.has(verb) || /(?:ed|s|said|told|took|gave|went|made)$/.test(verb));
  return phrase && !/^(?:the|and|of|for)$/.test(wordAt(reading, end - 1)) ? { start, end } : undefined;
}
