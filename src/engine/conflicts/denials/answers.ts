/** Denials that only answer: "No", "Absolutely not", "she had not", where the text tells what was asked. */
import type { FoundDenial, Sentence } from './denial';
import { POINTER } from './denied-object';
import { ANSWERING_NO, NEGATED_ENDS } from '../../lexicon/conflicts/negation-words';
import { PERSON_SUBJECTS } from '../../lexicon/conflicts/denial-words.data';
import { isNegator, lowerSet } from '../../lexicon/conflicts/vocabulary';

const PERSONS = lowerSet(`${PERSON_SUBJECTS} it this that there`);
const MAX_ANSWER = 4;

/** A whole content or first sentence that says no more than no. */
export function answerIn([first]: readonly Sentence[]): FoundDenial | null {
  if (!first || first.question || first.words.length === 0) return null;
  const { words } = first;
  const isNo =
    words.length <= MAX_ANSWER && isNegator(words.at(-1)!.lower) && words.every(({ lower }) => ANSWERING_NO.has(lower));
  const from = words[0]!.lower === 'that' && words.length > 2 ? 1 : 0;
  const rest = words.slice(from + 1);
  const isElliptic =
    PERSONS.has(words[from]!.lower) &&
    rest.length > 0 &&
    rest.length <= 2 &&
    rest.some(({ lower }) => isNegator(lower)) &&
    rest.every(({ lower }) => NEGATED_ENDS.has(lower));
  if (!isNo && !isElliptic) return null;
  return {
    form: 'negated',
    evidence: words.filter(({ lower }) => isNegator(lower)),
    object: { ...POINTER, range: { start: words[0]!.token, end: words.at(-1)!.token + 1 } },
    mayTurnDown: false,
    needsQuestion: true,
  };
}
