import { PREPOSITIONS } from '../../lexicon/conflicts/denied-objects.data';
import { COLLECTIONS, UNTRUE_WORDS } from '../../lexicon/conflicts/verdicts.data';
import { COPULA_FORMS, INTENSIFIERS } from '../../lexicon/conflicts/denial-words.data';
import { lowerSet } from '../../lexicon/conflicts/vocabulary';
import type { Word } from '../clauses/words';

const ARTICLES = lowerSet('a an the');
const COPULAS = lowerSet(COPULA_FORMS);
const collections = lowerSet(COLLECTIONS);
const intensifiers = lowerSet(INTENSIFIERS);
const prepositions = lowerSet(PREPOSITIONS);
const untrue = lowerSet(UNTRUE_WORDS);

/** A subject and its copula in one word: "that's false". */
export const CONTRACTED = /^(?:that|it|this|what)'s$/;

/** Words that a copula may stand before its verdict. */
const COPULA_REACH = 6;

/** The copula that governs the verdict, -1 for none. An article between them lets in an adjective or two ("was a total fabrication"). */
export function copulaBefore(words: readonly Word[], at: number): number {
  const article = words.slice(Math.max(0, at - 4), at).some(({ lower }) => ARTICLES.has(lower));
  for (let i = at - 1; i >= Math.max(0, at - COPULA_REACH); i--) {
    const { lower, kind } = words[i]!;
    if (COPULAS.has(lower) || CONTRACTED.test(lower)) return i;
    if (lower === 'not' && words[i - 1] && /^(?:do|did)/.test(words[i - 1]!.lower)) return -1;
    if (lower === 'of' && collections.has(words[i - 1]?.lower ?? '')) continue;
    if (prepositions.has(lower) || lower === 'that' || lower === 'to') return -1;
    if (kind === 'function' || kind === 'general' || lower.endsWith('ly') || untrue.has(lower)) continue;
    // "were politically motivated and false"
    if (!article && !intensifiers.has(lower) && words[i + 1]?.lower !== 'and') return -1;
  }
  return -1;
}
