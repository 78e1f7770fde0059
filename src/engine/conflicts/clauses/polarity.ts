import {
  EVENT_NOUNS,
  LIGHT_VERBS,
  NO_NEGATION_AFTER,
  RAISING_VERBS,
  WILLING_VERBS,
} from '../../lexicon/conflicts/polarity.data';
import { IMPLICATIVE, NEGATOR } from '../../lexicon/conflicts/signs';
import { complementOf, familySet, lowerSet } from '../../lexicon/conflicts/vocabulary';
import type { Word } from './words';
import { COMPARATIVES_WORDS, POLARITY_AUXILIARIES_WORDS } from '../../lexicon/conflicts/clause-words.data';

/** A negator and the words whose truth it turns; the rest of the clause is only where that happens. */
export interface Negation {
  readonly negator: Word;
  readonly focus: readonly Word[];
  /** "does not have a permit": what is negated is the having. */
  readonly having: boolean;
}

const light = familySet(LIGHT_VERBS);
const willing = familySet(WILLING_VERBS);
const raising = familySet(RAISING_VERBS);
const eventNouns = familySet(EVENT_NOUNS);
const noNegationAfter = lowerSet(NO_NEGATION_AFTER);
/** "Nobody did it better": praise, no denial. */
const isComparison = (words: readonly Word[], at: number): boolean =>
  COMPARING.has(words[at]!.lower) && words.slice(at, at + 6).some(({ lower }) => COMPARATIVES.has(lower));

const COMPARING = lowerSet('nobody never no');
const COMPARATIVES = lowerSet(COMPARATIVES_WORDS);

const hasHaving = (words: readonly Word[], negator: number, first: Word): boolean =>
  words.slice(negator + 1, words.indexOf(first)).some(({ lower }) => lower === 'have' && !first.lower.endsWith('ed'));

const isNominal = (lower: string) => lower === 'no';

/** "none of her emails were marked": what is negated stands behind the auxiliary. */
function afterOf(words: readonly Word[], from: number): number {
  if (words[from]?.lower !== 'of') return from;
  const auxiliary = words.findIndex(({ lower }, i) => i > from && i <= from + 6 && AUXILIARIES.has(lower));
  return auxiliary < 0 ? words.length : auxiliary + 1;
}

const AUXILIARIES = lowerSet(POLARITY_AUXILIARIES_WORDS);

const isContent = (word: Word) => word.kind !== 'function';

/** Negations of a clause. Rhetorical and scalar ones ("not only", "no doubt", "not all") are none. */
export function readNegations(words: readonly Word[]): readonly Negation[] {
  const negations: Negation[] = [];
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (!next) return;
    if (word.signs & NEGATOR) {
      if (noNegationAfter.has(next.lower) || isComparison(words, i)) return;
      const focus =
        isNominal(word.lower) && next.lower !== 'longer'
          ? nounFocus(words, i + 1)
          : verbFocus(words, afterOf(words, i + 1));
      if (focus.length) negations.push({ negator: word, focus, having: hasHaving(words, i, focus[0]!) });
    } else if (word.signs & IMPLICATIVE) {
      const follows = complementOf(word.family);
      // "time to stop playing" says that they play.
      if (follows === undefined || words[i - 1]?.lower === 'to') return;
      const fits = follows === '-ing' ? next.lower.endsWith('ing') : next.lower === follows;
      if (!fits) return;
      const focus = verbFocus(words, follows === '-ing' ? i + 1 : i + 2);
      if (focus.length) negations.push({ negator: word, focus, having: hasHaving(words, i, focus[0]!) });
    }
  });
  return negations;
}

/** The verb or predicate after "not"; a light or opinion verb hands the negation on to what it says. */
function verbFocus(words: readonly Word[], from: number): Word[] {
  const first = words.findIndex((word, i) => i >= from && isContent(word) && !word.lower.endsWith('ly'));
  if (first < 0 || first - from > 4) return [];
  const word = words[first]!;
  if (willing.has(word.family)) return [];
  if (raising.has(word.family))
    return words
      .slice(first + 1, first + 10)
      .filter(isContent)
      .slice(0, 2);
  if (light.has(word.family)) return [word, ...nounFocus(words, first + 1)];
  return [word];
}

/** The noun phrase after "no": its head, and what it is about where the head is an act ("no decision to leave"). */
function nounFocus(words: readonly Word[], from: number): Word[] {
  let start = from;
  while (start < words.length && start - from < 3 && !isContent(words[start]!)) start++;
  let end = start;
  while (end < words.length && isContent(words[end]!)) end++;
  if (end === start) return [];
  const head = words[end - 1]!;
  const phrase = words.slice(start, end);
  if (eventNouns.has(head.family)) {
    const rest = words.slice(end, end + 8);
    const verb = rest.findIndex(isContent);
    return verb >= 0 && ['to', 'of', 'for', 'that', 'whatsoever'].includes(rest[0]!.lower)
      ? [...phrase, rest[verb]!]
      : phrase;
  }
  return head.kind === 'general' ? phrase : phrase.filter((word) => word.kind !== 'general');
}
