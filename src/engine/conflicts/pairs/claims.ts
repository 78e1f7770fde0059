import { CLAIMING_CUES } from '../../lexicon/conflicts/cues.data';
import { PREPOSITIONS } from '../../lexicon/conflicts/denied-objects.data';
import { familySet, lowerSet } from '../../lexicon/conflicts/vocabulary';
import { isDirective, type StatementReading } from './statement-reading';

const claiming = familySet(CLAIMING_CUES);
const prepositions = lowerSet(PREPOSITIONS);

/** Whether the cue introduces a claim that somebody may contest. */
export const isClaimed = ({ cue }: StatementReading): boolean => cue.some(({ family }) => claiming.has(family));

/** "wrote about", "shared with": what follows is a topic, and nothing was claimed of it; "accused of" brings a claim, "called for" a wish. */
export function isTopic(reading: StatementReading): boolean {
  const last = reading.cue.at(-1)?.lower ?? '';
  if (!prepositions.has(last) || last === 'as') return false;
  return !isClaimed(reading) && !isDirective(reading) && reading.cue.at(-2)?.lower !== 'according';
}
