import type { Article } from '../engine';
import { toBlocks, type PageBlock } from './blocks';
import type { Outline } from './find-root';
import { massOf, wordCount } from './mass';
import { splitNames } from './metadata';
import type { Line, PageLines } from './page-lines';
import { BYLINE } from './phrases.data';
import { isHeading, type Selection } from './select-lines';
import { chainOf } from './scopes';
import type { FurtherArticle } from './split-articles';

const MIN_TITLE_WORDS = 3;
/** In words of running text: shorter lines above the text name its section, author or day. */
const MIN_PARAGRAPH_MASS = 10;

/** What an article behind the first one is, from what stands in its own box: the page's head speaks of the first alone. */
export function readFurther(
  { lines }: PageLines,
  outline: Outline,
  { headings }: Selection,
  { box, lines: own }: FurtherArticle,
): { readonly blocks: readonly PageBlock[]; readonly head: Pick<Article, 'title' | 'authors'> } {
  const first = own.find((line) => !isHeading(line) && massOf(line) >= MIN_PARAGRAPH_MASS) ?? own[0]!;
  const above = lines.filter((line) => line.index < first.index && chainOf(line.box, outline.root).includes(box));
  const titles = above.filter((line) => isHeading(line) && wordCount(line.text) >= MIN_TITLE_WORDS);
  const title = titles.find(isMain) ?? titles[0];
  const byline = above.find(({ text }) => BYLINE.test(text));
  const body = own.filter((line) => line.index > (title?.index ?? -1));
  return {
    blocks: [
      ...(title ? [{ kind: 'headline' as const, line: title, start: 0, end: title.text.length }] : []),
      ...toBlocks(body, outline, headings),
    ],
    head: { title: title?.text ?? '', authors: byline ? splitNames(byline.text) : [] },
  };
}

const isMain = ({ box }: Line): boolean => box.tag === 'h1' || box.parent?.tag === 'h1';
