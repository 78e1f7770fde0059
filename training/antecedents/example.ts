import type { AntecedentKind, Candidate } from '../../src/engine/speakers/antecedents/features';

/** Pronouns of the third person as subjects: those that sources are. */
export const SUBJECT_PRONOUN = /^(?:he|she|it|they)$/;

/** One place at which an antecedent is looked for, with everybody who fits. */
export interface Example {
  readonly kind: AntecedentKind;
  readonly origin: Origin;
  /** Article it comes from: examples of one article stay in one fold. */
  readonly group: string;
  /** Features of each candidate, by the places of `FEATURE_NAMES`. */
  readonly candidates: readonly Float64Array[];
  /** For each candidate whether it is the one meant; none: nobody is right, or not among them. */
  readonly right: readonly boolean[];
}

/** `pages` sources of the marked pages; `wikinews` all pronouns and nouns of its reports; `gap` its pronouns; `hidden` sources of PolNeAR whose names are hidden. */
export type Origin = 'pages' | 'wikinews' | 'gap' | 'hidden';

export const exampleOf = (
  given: Omit<Example, 'candidates' | 'right'>,
  candidates: readonly Candidate[],
  isRight: (candidate: Candidate) => boolean,
): Example => ({
  ...given,
  candidates: candidates.map(({ values }) => Float64Array.from(values)),
  right: candidates.map(isRight),
});
