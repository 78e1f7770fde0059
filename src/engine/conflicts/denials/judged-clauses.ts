/** Verdicts on a claim that no noun names: "it is not true that the bridge is safe", "those who say the bridge is safe are wrong". */
import { readObject, type DeniedObject } from './denied-object';
import { CLAIMING_VERBS, HOLDING_VERBS, STRONG_VERDICTS, TRUE_WORDS } from '../../lexicon/conflicts/verdicts.data';
import { SAYERS } from '../../lexicon/conflicts/denial-words.data';
import { familySet, lowerSet } from '../../lexicon/conflicts/vocabulary';
import type { Word } from '../clauses/words';

const strong = lowerSet(STRONG_VERDICTS);
const trueWords = familySet(TRUE_WORDS);
const claiming = familySet(`${CLAIMING_VERBS} ${HOLDING_VERBS}`);
const sayers = lowerSet(SAYERS);

/** Words from a verb of saying to the copula of its verdict. */
const REACH = 24;

/** The clause that the verdict at this index is said of, null where it is said of something else. */
export function judgedClause(words: readonly Word[], copula: number, at: number): DeniedObject | null {
  const isSure = strong.has(words[at]!.lower) || trueWords.has(words[at]!.family);
  const clause = words.slice(at + 2);
  if (isSure && words[at + 1]?.lower === 'that' && clause.length > 1 && isExpletive(words, copula))
    return { ...readObject(clause), kind: 'claim' };
  const from = endOfSaying(words, copula);
  return from < 0 ? null : { ...readObject(words.slice(from, copula)), kind: 'claim' };
}

/** "It is", "it's". */
const isExpletive = (words: readonly Word[], copula: number): boolean =>
  words[copula]!.lower === "it's" || words[copula - 1]?.lower === 'it';

/** Where the claim begins in "those who say [the bridge is safe]", "to suggest that [the bridge is safe]"; -1 for none. */
function endOfSaying(words: readonly Word[], copula: number): number {
  for (let i = Math.max(1, copula - REACH); i < copula - 2; i++) {
    if (!claiming.has(words[i]!.family)) continue;
    const before = words[i - 1]!.lower;
    const bySomebody = before === 'who' && sayers.has(words[i - 2]?.lower ?? '');
    if (bySomebody || (before === 'to' && i === 1)) return words[i + 1]!.lower === 'that' ? i + 2 : i + 1;
  }
  return -1;
}
