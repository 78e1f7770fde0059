import type { Rule } from '../candidate';

/** How much the cue tagger leans towards finding cues: the re-ranker throws out what is none. In log-odds of a cue's beginning. */
export const LEAN = 1.5;

/** Probability from which a candidate counts. F1 on held-out training articles is the same from 0.25 to 0.3, where the re-ranker is right more often than it says. */
export const THRESHOLD = 0.27;

/** What the rules attribute by a cue stands from this probability of that cue on, where no learned statement says otherwise. */
export const LEAST_POSSIBLE = 0.1;

/** From this probability on a learned statement goes before what only the rules find. */
export const LIKELY = 0.5;

/**
 * When a rule's candidate stands beside the learned ones: `first`, as all words of a turn are its speaker's, whatever else
 * is told in them; `always`, as it reads the page's structure, which the learned model's corpus does not mark; `last`, as it goes on with the speaker before, where nobody else is found; else only where
 * its cue is a possible one.
 */
export const TRUST: Readonly<Partial<Record<Rule, 'first' | 'always' | 'last'>>> = {
  signature: 'always',
  label: 'first',
  headline: 'always',
  'block-quote': 'always',
  follow: 'last',
  free: 'last',
};
