import type { FoundDenial, DenialInput } from './denial';
import { denialInCue } from './denials-in-cue';
import { denialsInContent } from './denials-in-content';
import {
  ACTUAL,
  CONTESTING,
  FIGURE,
  MISSPOKE,
  NEGATOR,
  NOW,
  PHRASE_END,
  PHRASE_HEAD,
  SINCE,
  UNTRUE,
} from '../../lexicon/conflicts/signs';
import { isNegator, lowerSet } from '../../lexicon/conflicts/vocabulary';
import { MODALS, REFUSALS_WORDS } from '../../lexicon/conflicts/denial-words.data';

const refusals = lowerSet(REFUSALS_WORDS);

/** Cheap first look at the signs in cue and content: without them nothing is denied. */
export function mayDeny({ cueSigns: cue, signs: content }: Signed): boolean {
  if (cue & CONTESTING || (cue & PHRASE_HEAD && cue & PHRASE_END) || (cue & SINCE && (cue | content) & NOW))
    return true;
  if (content & (UNTRUE | MISSPOKE | CONTESTING) || (content & PHRASE_HEAD && content & PHRASE_END)) return true;
  if (content & ACTUAL && content & FIGURE) return true;
  return (content & NEGATOR) > 0;
}

interface Signed {
  readonly cueSigns: number;
  readonly signs: number;
}

/** "would be allowed to deny": nobody has. */
const modals = lowerSet(MODALS);

/** What a statement denies. The cue first, then the content's own words. */
export function readDenials(input: DenialInput): readonly FoundDenial[] {
  if (input.cue.some(({ lower }) => isNegator(lower) || refusals.has(lower) || modals.has(lower))) return [];
  const byCue = denialInCue(input);
  return byCue ? [byCue] : denialsInContent(input);
}
