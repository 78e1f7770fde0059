import type { Opposition } from './opposition';
import { headPhrase, phraseAfter, selves, startsWithPointer } from './phrases';
import type { Proposition } from '../clauses/propositions';
import type { StatementReading } from './statement-reading';
import { tells, type Word } from '../clauses/words';
import { PLACING_WORDS } from '../../lexicon/conflicts/pair-words.data';
import { wordsIn } from '../../lexicon/word-list';

const PLACING = wordsIn(PLACING_WORDS);

/** Words of both clauses besides the turned ones, each once. */
export function sharedWords(p: Proposition, q: Proposition, { words: [x, y] }: Opposition): Word[] {
  const shared = new Map<string, Word>();
  for (const word of p.words) {
    if (!tells(word) || word.kind === 'number' || word.concept === x.concept || word.concept === y.concept) continue;
    if (q.words.some((other) => other !== y && other.concept === word.concept)) shared.set(word.concept, word);
  }
  return [...shared.values()];
}

/** The speaker's own name in the other clause, where this one says "I" or "he". */
export function impliedNames(
  { party }: StatementReading,
  { words }: Proposition,
  other: Proposition,
  { type }: Opposition,
): Word[] {
  if (type !== 'figures' && !words.some(({ lower }) => selves.has(lower))) return [];
  const named = other.words.find(({ kind, lower }) => kind === 'name' && party.names.has(lower));
  return named ? [named] : [];
}

/** The second statement follows at once and goes on with "it": "it was no mistake". */
export function takesUp(
  a: StatementReading,
  b: StatementReading,
  q: Proposition,
  { sameWord, words }: Opposition,
): boolean {
  if (!sameWord || b.index !== a.index + 1 || b.sentences[0] - a.sentences[1] > 2) return false;
  return startsWithPointer(q, words[1]);
}

/** Telling words of a clause that one shared word besides the pole ties to another: "the covered terrace is open". */
const MAX_WORDS_SHARING_ONE = 4;

/** Enough is shared besides the turned words; of two poles' clauses, `longer` being the words of one, so much that little else is said. */
export function isAboutOneThing(
  { type, sameWord, together }: Opposition,
  specific: number,
  names: number,
  longer: number,
): boolean {
  if (type === 'figures') return together === true || specific + names >= 2;
  if (sameWord) return specific + names >= 1 || together === true;
  return specific >= 1 && (specific + names >= 2 || longer <= MAX_WORDS_SHARING_ONE);
}

/** Both are named, and neither name stands in the other clause. */
export function otherSubjects(a: ReadonlySet<string>, b: ReadonlySet<string>, p: Proposition, q: Proposition): boolean {
  if (a.size === 0 || b.size === 0 || [...a].some((name) => b.has(name))) return false;
  return !hasName(q, a) && !hasName(p, b);
}

const hasName = ({ words }: Proposition, names: ReadonlySet<string>): boolean =>
  words.some(({ lower }) => names.has(lower));

/** Each says where, of whom or for what, and not the same. */
export function placesDiffer(p: Proposition, q: Proposition): boolean {
  for (const preposition of PLACING) {
    const [x, y] = [phraseAfter(p, preposition), phraseAfter(q, preposition)];
    if (x.length > 0 && y.length > 0 && !x.some(({ concept }) => y.some((word) => word.concept === concept)))
      return true;
  }
  return false;
}

/** "The test results are right", "the feeding times are wrong": what the clauses begin with differs. */
export function headsDiffer(p: Proposition, q: Proposition): boolean {
  const [x, y] = [headPhrase(p), headPhrase(q)];
  return x.length > 0 && y.length > 0 && !x.some(({ concept }) => y.some((word) => word.concept === concept));
}

/** Both name days or years, and none in common. */
export const datesDiffer = (p: Proposition, q: Proposition): boolean =>
  p.dates.size > 0 && q.dates.size > 0 && ![...p.dates].some((date) => q.dates.has(date));
