import type { Denial, DenialInput } from './denial';
import { denialInCue } from './denials-in-cue';
import { denialsInContent } from './denials-in-content';
import { lowerSet } from './lexicon/vocabulary';
import { isNegator } from './polarity';

const refusals = lowerSet('refuse refuses refused refusing undeniable undeniably cannot fail failed');

/** What a statement denies. The cue first, then the content's own words. */
export function readDenials(input: DenialInput): Denial[] {
  if (input.cue.some(({ lower }) => isNegator(lower) || refusals.has(lower))) return [];
  const byCue = denialInCue(input);
  return byCue ? [byCue] : denialsInContent(input);
}
