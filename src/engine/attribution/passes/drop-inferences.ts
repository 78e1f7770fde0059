import type { TextDocument } from '../../document/document';
import {
  DEMONSTRATIVES,
  POSSESSIVES,
  PREPOSITIONS,
  QUANTIFIERS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from '../../lexicon/closed-classes';
import { guessCategory } from '../../lexicon/noun-categories';
import { SHOWING_VERBS } from '../../lexicon/reporting-words';
import { union } from '../../lexicon/word-list';
import { typeOf, type Candidate } from '../candidate';
import type { Pass } from './pass';

/**
 * Leaves out what the article's writer concludes from a thing: `these trends suggest that …`, `as its name suggests`. Persons,
 * bodies, documents and data say what they show.
 */
export const dropInferences: Pass = {
  name: 'drop-inferences',
  run: ({ document }, candidates) => candidates.filter((candidate) => !isInference(document, candidate)),
};

const STANDING_FOR_OTHERS = union(SUBJECT_PRONOUNS, RELATIVES, QUANTIFIERS, 'one ones others');

function isInference(document: TextDocument, candidate: Candidate): boolean {
  const { tokens } = document;
  const { cue, source } = candidate;
  const [range] = source;
  if (!cue || !range || source.length > 1 || typeOf(document, candidate) !== 'indirect') return false;
  if (!SHOWING_VERBS.has(tokens[cue.end - 1]!.lower)) return false;
  const first = tokens.slice(range.start, range.end);
  const behind = first.findIndex(({ lower, kind }, i) => i > 0 && (kind !== 'word' || PREPOSITIONS.has(lower)));
  const words = behind < 0 ? first : first.slice(0, behind);
  return words.every(({ text, lower, kind }, i) => {
    if (i === 0 && words.length > 1 && (DEMONSTRATIVES.has(lower) || POSSESSIVES.has(lower))) return true;
    const isPlain = kind === 'word' && (text === lower || i === 0);
    return isPlain && !STANDING_FOR_OTHERS.has(lower) && guessCategory(lower) === 'other';
  });
}
