import type { Reading } from './statement-reading';
import type { Word } from './words';

/** Which statements use a word: pairs are looked up here, never all against all. */
export interface WordIndex {
  /** Indices of the statements with the concept, in order; empty for one too common to tell statements apart. */
  readonly statementsWith: (concept: string) => readonly number[];
  /** How much a concept tells in this article: 1 for one in two statements only, towards 0 for one in all. */
  readonly rarity: (concept: string) => number;
}

/** A concept in more statements than this is the article’s topic and finds no pairs. */
const MAX_STATEMENTS_A_CONCEPT = 40;
const NO_STATEMENTS: readonly number[] = [];

export function indexWords(readings: readonly Reading[]): WordIndex {
  const lists = new Map<string, number[]>();
  for (const { words, index } of readings) {
    for (const concept of new Set(words.filter(tells).map((word) => word.concept))) {
      const list = lists.get(concept);
      if (list) list.push(index);
      else lists.set(concept, [index]);
    }
  }
  const total = Math.log(Math.max(4, readings.length));
  return {
    statementsWith: (concept) => {
      const list = lists.get(concept) ?? NO_STATEMENTS;
      return list.length > MAX_STATEMENTS_A_CONCEPT ? NO_STATEMENTS : list;
    },
    rarity: (concept) => {
      const count = lists.get(concept)?.length ?? 1;
      return Math.max(0, 1 - Math.log(Math.max(1, count / 2)) / total);
    },
  };
}

/** Words that can show what a statement is about. */
export const tells = ({ kind }: Word): boolean => kind === 'specific' || kind === 'name' || kind === 'number';
