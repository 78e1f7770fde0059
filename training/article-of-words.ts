import type { Article, Block } from '../src/engine/model';

/** The articles' blocks one after the other up to a number of words, from the start again where they do not suffice. */
export function articleOf(articles: readonly Article[], words: number): Article {
  const all = articles.flatMap(({ blocks }) => blocks);
  const blocks: Block[] = [];
  let count = 0;
  for (let i = 0; count < words; i++) {
    const block = all[i % all.length]!;
    blocks.push(block);
    count += wordsIn([block]);
  }
  return { ...articles[0]!, id: `of-${words}-words`, blocks };
}

/** How many words blocks have, parted by spaces. */
export const wordsIn = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0);
