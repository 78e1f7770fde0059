import type { Outline } from './find-root';
import { linkShare, wordCount } from './mass';
import type { Line, PageLines } from './page-lines';

/** Share of a line's words that stand in the page's title, from which on it is the headline. */
const SAME_WORDS = 0.6;
const MAX_WORDS = 45;

/**
 * The line that shows the article's headline: the main heading that says what the page's title says (several outlets call their own name
 * `h1`), else the last one before the text, else another heading with nearly the title's words. Undefined where the page shows none.
 */
export function findHeadline({ lines }: PageLines, { hints }: Outline, first: Line, title: string): Line | undefined {
  const before = lines.slice(0, first.index + 1);
  const fits = (line: Line) => hints[line.box.index] !== 'foreign' && wordCount(line.text) <= MAX_WORDS;
  const main = before.filter((line) => fits(line) && (line.box.tag === 'h1' || line.box.parent?.tag === 'h1'));
  const titleWords = new Set(wordsOf(title));
  const likeness = (line: Line) => {
    const words = wordsOf(line.text);
    return words.filter((word) => titleWords.has(word)).length / (words.length || 1);
  };
  const alike = main.filter((line) => wordCount(line.text) > 2 && likeness(line) >= SAME_WORDS);
  if (alike.length > 0) return alike.at(-1);
  const plain = main.filter((line) => wordCount(line.text) > 2 && linkShare(line) < 1);
  return (
    plain.at(-1) ??
    before.findLast(
      (line) => /^h[2-4]$/.test(line.box.tag) && fits(line) && wordCount(line.text) > 4 && likeness(line) >= SAME_WORDS,
    )
  );
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
