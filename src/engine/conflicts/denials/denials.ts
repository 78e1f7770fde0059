import type { FoundDenial, DenialInput } from './denial';
import { denialInCue } from './denials-in-cue';
import { denialsInContent } from './denials-in-content';
import {
  ACTUAL,
  CONTESTING,
  FIGURE,
  MEANT,
  MISSPOKE,
  NEGATOR,
  NOW,
  PHRASE_END,
  PHRASE_HEAD,
  SINCE,
  UNTRUE,
  UNTRUE_IF_NEGATED,
} from '../clauses/signs';
import { isNegator, lowerSet } from '../../lexicon/conflicts/vocabulary';
import type { Sense } from '../clauses/words';

const refusals = lowerSet('refuse refuses refused refusing undeniable undeniably cannot fail failed');

/** Cheap first look at the signs in cue and content: without them nothing is denied. */
export function mayDeny({ cueSigns: cue, signs: content, senses }: Signed): boolean {
  if (cue & CONTESTING || (cue & PHRASE_HEAD && cue & PHRASE_END) || (cue & SINCE && (cue | content) & NOW))
    return true;
  if (content & (UNTRUE | MISSPOKE)) return true;
  if ((content & ACTUAL && content & FIGURE) || (content & NEGATOR && content & MEANT)) return true;
  return (content & NEGATOR && content & UNTRUE_IF_NEGATED) > 0 && senses.some((_, i) => isNegatedSoon(senses, i));
}

interface Signed {
  readonly cueSigns: number;
  readonly signs: number;
  readonly senses: readonly Sense[];
}

/** How far behind a negator "true" or "said" may stand. */
const NEGATOR_REACH = 3;

function isNegatedSoon(senses: readonly Sense[], at: number): boolean {
  if (!(senses[at]!.signs & NEGATOR)) return false;
  for (let i = at + 1; i <= at + NEGATOR_REACH && i < senses.length; i++)
    if (senses[i]!.signs & UNTRUE_IF_NEGATED) return true;
  return false;
}

/** "would be allowed to deny": nobody has. */
const modals = lowerSet('would could should may might can must');

/** What a statement denies. The cue first, then the content's own words. */
export function readDenials(input: DenialInput): readonly FoundDenial[] {
  if (input.cue.some(({ lower }) => isNegator(lower) || refusals.has(lower) || modals.has(lower))) return [];
  const byCue = denialInCue(input);
  return byCue ? [byCue] : denialsInContent(input);
}
