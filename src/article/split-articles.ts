import { massOf } from './mass';
import type { Box, Line, PageLines } from './page-lines';
import { chainOf, postsOf } from './scopes';

/** Less running text, in words, is a teaser of an article. */
const MIN_ARTICLE_MASS = 60;

/** An article that a page shows behind its first one. */
export interface FurtherArticle {
  readonly box: Box;
  /** Its lines in page order. */
  readonly lines: readonly Line[];
}

/** The lines of a page's first article and those behind it. */
export interface SplitArticles {
  readonly first: readonly Line[];
  readonly further: readonly FurtherArticle[];
}

/**
 * Parts articles that stand one behind the other, as pages append them while their readers scroll: boxes of one make with a main heading each,
 * or else `article` elements that are no posts. What stands between two belongs to the one before.
 */
export function splitArticles(page: PageLines, lines: readonly Line[], root: Box): SplitArticles {
  const titled = titledBoxes(page, root);
  const isHolder =
    titled.size > 1 || postsOf(lines, root) ? (box: Box) => titled.has(box) : ({ tag }: Box) => tag === 'article';
  const holders = lines.map(({ box }) => chainOf(box, root).find(isHolder));
  const masses = new Map<Box, number>();
  for (const [i, line] of lines.entries()) {
    const holder = holders[i];
    if (holder) masses.set(holder, (masses.get(holder) ?? 0) + massOf(line));
  }
  const articles = new Set([...masses].filter(([, mass]) => mass >= MIN_ARTICLE_MASS).map(([box]) => box));
  const [firstBox] = articles;
  const further = new Map<Box, Line[]>();
  const first: Line[] = [];
  let current = first;
  for (const [i, line] of lines.entries()) {
    const holder = holders[i];
    if (holder === firstBox) current = first;
    else if (holder && articles.has(holder)) {
      current = further.get(holder) ?? [];
      further.set(holder, current);
    }
    current.push(line);
  }
  return { first, further: [...further].map(([box, lines]) => ({ box, lines })) };
}

/** Boxes beside one another, of one make, that have a main heading each; empty where no two are alike. */
function titledBoxes({ lines }: PageLines, root: Box): ReadonlySet<Box> {
  const alike = new Map<string, Set<Box>>();
  for (const { box } of lines.filter(({ box }) => box.tag === 'h1' || box.parent?.tag === 'h1')) {
    for (const around of chainOf(box, root)) {
      const key = `${around.parent?.index}/${around.make}`;
      alike.set(key, (alike.get(key) ?? new Set()).add(around));
    }
  }
  // The outermost are found first: what is inside them has only one of a kind.
  return (
    [...alike.values()].find((boxes) => boxes.size > 1 && [...boxes].every(({ tag }) => tag !== 'h1')) ?? new Set()
  );
}
