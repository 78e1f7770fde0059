import type { WordIndex } from './index-of-words';

/** One word in common is looked into over so many statements; beyond, as in a live blog, it takes two. */
const LONE_WORD_REACH = 60;

/** An answer may take up what was said just before with no word of it. */
const NEXT_STATEMENTS = 2;

/**
 * For each statement the later ones that share telling words with it or follow at once.
 */
export function createPartnerFinder({ sharing }: WordIndex): (statement: number) => readonly number[] {
  const shared = new Uint16Array(sharing.length);
  return (statement) => {
    const found: number[] = [];
    const count = (other: number) => {
      if (shared[other]!++ === 0) found.push(other);
    };
    for (const list of sharing[statement]!) {
      let from = list.length;
      while (from > 0 && list[from - 1]! > statement) from--;
      for (let i = from; i < list.length; i++) count(list[i]!);
    }
    const last = Math.min(statement + NEXT_STATEMENTS, sharing.length - 1);
    for (let next = statement + 1; next <= last; next++) count(next);
    const partners = found.filter((other) => shared[other]! > 1 || other - statement <= LONE_WORD_REACH);
    for (const other of found) shared[other] = 0;
    return partners;
  };
}
