import { union, wordSet } from './word-list';

export const WEEKDAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday');

/** Months that are also first names, surnames or verbs. */
export const NAME_LIKE_MONTHS = wordSet('jan march april may june august');
export const MONTHS = wordSet('january february march april may june july august september october november december');
export const SHORT_MONTHS = wordSet('jan feb mar apr jun jul aug sep sept oct nov dec');

/** Days by where they lie from the day of writing. */
export const RELATIVE_DAYS = wordSet('today yesterday tonight tomorrow');

/** Parts of a day and stretches of time, singular. */
export const TIME_NOUNS = wordSet(
  'second minute hour morning afternoon evening night day week weekend month year decade century',
);

/** Adverbs that place what is said before something else. */
export const EARLIER = wordSet('earlier previously formerly initially originally once ago before');

/** Adverbs that place it now, or after something else. */
export const LATER = wordSet(
  'now currently since later afterwards afterward subsequently eventually finally lately nowadays recently',
);

/** Days and months that a clause may name. */
export const DATES = union(WEEKDAYS, MONTHS, RELATIVE_DAYS);

/** Prepositions before times and events. */
export const TIME_PREPOSITIONS = wordSet('after before during since until');
