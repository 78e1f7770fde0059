import { wordSet } from './word-list';

export const WEEKDAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday');

/** Days by where they lie from the day of writing. */
export const RELATIVE_DAYS = wordSet('today yesterday tonight tomorrow');

/** Parts of a day and stretches of time, singular. */
export const TIME_NOUNS = wordSet(
  'second minute hour morning afternoon evening night day week weekend month year decade century',
);

/** Prepositions before times and events. */
export const TIME_PREPOSITIONS = wordSet('after before during since until');
