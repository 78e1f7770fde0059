import type { WordRecord } from '../../lexicon/word-record';

/** Words between a name and the noun of its apposition, the article among them. */
const LONGEST_APPOSITION = 7;

/** Whether a name that ends before `end` is told to be a body: "Vale Ports, a Corrow-based mining company". */
export function isApposedBody(words: readonly WordRecord[], end: number): boolean {
  if (words[end]?.text !== ',' || !/^an?$/.test(words[end + 1]?.lower ?? '')) return false;
  for (let at = end + 2; at < end + LONGEST_APPOSITION && at < words.length; at++) {
    const { kind, category, capital, functionWord, preposition } = words[at]!;
    if (kind === 'punctuation' || functionWord || preposition) return false;
    const next = words[at + 1];
    const isHead = !next || next.kind === 'punctuation' || next.preposition || next.functionWord;
    // "Ana Roe, a University of Corrow economist": a body's name may stand before what somebody is.
    if (isHead) return category === 'organisation' && !capital;
  }
  return false;
}
