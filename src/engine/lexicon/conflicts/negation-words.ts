/** Word sets by which negated and called-untrue denials are read, built from the closed classes where these have their members. */
import { BE, DEMONSTRATIVES, HAVE, NEGATED_AUXILIARIES, POSSESSIVES } from '../closed-classes';
import { union, without, wordSet } from '../word-list';

const FINITE_BE = without(BE, 'be am been being');

/** Negators of what is or was done. Those of modals are left out: "I can't see it", "we wouldn't do it" deny nothing. */
export const FACTUAL_NEGATORS = union(
  without(NEGATED_AUXILIARIES, "wouldn't couldn't mustn't shouldn't mightn't needn't won't can't cannot shan't"),
  'never not no',
);

/** Forms that tell of an event or, negated, deny it: "that never happened". Without the present, which tells of habits. */
export const HAPPENING = wordSet('happen happened happening occur occurred occurring');

/** What such an event is pointed to with. */
export const EVENT_POINTERS = union(DEMONSTRATIVES, 'it which');

/** Behind "never happened" they negate a time, not the event: "again", "overnight". */
export const LIMITS_IN_TIME = wordSet('again before since until often yet overnight');

/** Forms of "be" that "not" follows, or that hold it: "my remarks were not aimed at anybody". */
export const NEGATED_COPULAS = union(FINITE_BE, "wasn't weren't");

/** Determiners of the speaker's side's own words: "my remarks", "these comments". */
export const OWN_DETERMINERS = union(without(POSSESSIVES, 'your its'), 'these those');

/** They end the noun phrase behind "deny": a noun after them is not what was withheld. */
export const OBJECT_ENDS = union(FINITE_BE, HAVE, 'being that would');
