import { WITHHELD_NOUNS } from '../../lexicon/conflicts/denied-objects.data';
import { familySet, lowerSet } from '../../lexicon/conflicts/vocabulary';
import type { Word } from '../clauses/words';
import { OBJECT_ENDS } from '../../lexicon/conflicts/negation-words';
import { VERBS_OF_GOING_ON } from '../../lexicon/conflicts/denial-words.data';

const denying = familySet('deny');
const withheld = familySet(WITHHELD_NOUNS);
const receivers = lowerSet('him them us me');
const ARTICLES = lowerSet('a an the any');
/** Verbs before "to deny" that say it was done. */
const goingOn = lowerSet(VERBS_OF_GOING_ON);
/** Words of the object among which the noun of what was withheld stands. */
const NOUN_REACH = 5;

/** "Denied him entry", "deny coverage to the uninsured", "voted to deny funds": a thing was withheld, or it is only an aim. */
export function isWithheld(cue: readonly Word[], at: number, words: readonly Word[]): boolean {
  const to = cue[at - 1]?.lower === 'to' || cue[at - 2]?.lower === 'to';
  if (to && !cue.slice(0, at).some(({ lower }) => goingOn.has(lower))) return true;
  if (!denying.has(cue[at]!.family) || words[0]?.lower === 'that') return false;
  if (receivers.has(words[0]?.lower ?? '')) return true;
  // "Denied Berg a seat at the table"
  const behindName = words.findIndex(({ kind }) => kind !== 'name');
  if (behindName > 0 && ARTICLES.has(words[behindName]!.lower)) return true;
  const head = words.slice(0, NOUN_REACH);
  const clause = head.findIndex(({ lower }) => OBJECT_ENDS.has(lower));
  return head
    .slice(0, clause < 0 ? NOUN_REACH : clause)
    .some(({ family, kind }) => kind !== 'name' && withheld.has(family));
}
