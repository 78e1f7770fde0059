import { linkShare, massOf, wordCount } from './mass';
import type { Box, Line } from './page-lines';

/** Fewer are references inside an article. */
const MIN_TEASERS = 3;
/** Share of the lines of one make that stand behind a headline of their own. */
const TEASER_SHARE = 0.8;
/** Author, date and section may stand between a teaser's headline and its words. */
const HEADLINE_DISTANCE = 4;
const MIN_HEADLINE_WORDS = 4;
const MIN_PARAGRAPH_MASS = 10;
/** Less running text is no article beside a list of teasers. */
const MIN_ARTICLE_MASS = 60;
/** A card holds headline, picture and words within so many boxes. */
const CARD_DEPTH = 4;

/** A headline that leads to a page of its own. */
const isLinkedHeadline = (line: Line) => linkShare(line) > 0.8 && wordCount(line.text) >= MIN_HEADLINE_WORDS;

/**
 * The first words of other articles, by their form: lines of one make, nearly each behind a linked headline of its own. Where they are
 * nearly all of the text there is no article beside them, and none is taken for a teaser. `lines` are all lines
 * of the article's box, `isPlain` tells those that no mark takes out of the article.
 */
export function findTeasers(lines: readonly Line[], isPlain: (line: Line) => boolean): ReadonlySet<Line> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    if (massOf(line) === 0 || !isPlain(line)) continue;
    const key = `${line.box.make}<${line.box.parent?.make ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  const teasers = new Set<Line>();
  let article = 0;
  for (const group of groups.values()) {
    const led = group.filter((line) => isLed(lines, line, isLinkedHeadline)).length;
    const areLed = led >= MIN_TEASERS && led >= TEASER_SHARE * group.length;
    if (areLed || areCards(lines, group)) for (const line of group) teasers.add(line);
    else article += group.reduce((sum, line) => sum + massOf(line), 0);
  }
  return article >= MIN_ARTICLE_MASS ? teasers : new Set();
}

/** Whether a headline stands before the line, with no other running text between. */
function isLed(lines: readonly Line[], { index }: Line, isHeadline: (line: Line) => boolean): boolean {
  const place = index - lines[0]!.index;
  for (const before of lines.slice(Math.max(0, place - HEADLINE_DISTANCE), place).toReversed()) {
    if (isHeadline(before)) return true;
    if (massOf(before) >= MIN_PARAGRAPH_MASS) return false;
  }
  return false;
}

/** Whether each line has a list item of its own with a heading: where the page's script, not the heading, leads to the other article. */
function areCards(lines: readonly Line[], group: readonly Line[]): boolean {
  const cards = group.map(({ box }) => cardOf(box));
  return (
    group.length >= MIN_TEASERS &&
    new Set(cards).size === group.length &&
    group.every((line, i) => cards[i] && isLed(lines, line, ({ box }) => /^h[1-6]$/.test(box.tag)))
  );
}

function cardOf(box: Box): Box | undefined {
  let at: Box | null = box;
  for (let level = 0; at && level < CARD_DEPTH; level++, at = at.parent) if (/^(?:li|article)$/.test(at.tag)) return at;
  return undefined;
}
