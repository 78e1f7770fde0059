/** Words of interviews and transcripts. */
import { CONTRACTED_SUBJECTS, OBJECT_PRONOUNS, POSSESSIVES, SUBJECT_PRONOUNS } from './closed-classes';
import { union, wordSet } from './word-list';

/** Labels of turns that name a part in the conversation rather than a person. */
export const TURN_ROLES = wordSet('q a question answer interviewer host');

/** Pronouns for oneself and for whom one speaks to. */
export const FIRST_AND_SECOND_PERSON: ReadonlySet<string> = new Set(
  [...union(SUBJECT_PRONOUNS, OBJECT_PRONOUNS, POSSESSIVES, CONTRACTED_SUBJECTS)].filter((word) =>
    /^(?:i|me|my|we|us|our|you|your)(?:'|$)/.test(word),
  ),
);
