import { massOf } from './mass';
import type { Box, Line } from './page-lines';

/** Fewer posts or rules are the structure of an ordinary article. */
const MIN_POSTS = 3;
/** Share of the text that posts of one make must hold. */
const POSTS_SHARE = 0.6;
/** Posts say when they were written. */
const TIME_TEXT = /^(?:\d{1,2}[:.h]\d{2}|\d{1,2} ?(?:[ap]\.?m\.?|hrs?|minutes? ago|hours? ago))\b.{0,40}$/i;
/** A line that is only a time of day parts the items of a round-up. */
const TIME_LINE = /^\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.?m\.?|noon|midnight)(?: \(?[A-Z]{2,4}\)?)?\.?$/i;

/**
 * For each line the number of the live-blog post or round-up item that it belongs to, or undefined. In an ordinary article all are undefined.
 */
export function scopesOf(lines: readonly Line[], root: Box): (number | undefined)[] {
  return postsOf(lines, root) ?? itemsOf(lines) ?? lines.map(() => undefined);
}

/** Sibling boxes of one make, each with a time of its own. */
export function postsOf(lines: readonly Line[], root: Box): (number | undefined)[] | null {
  let total = 0;
  const makes = new Map<string, { mass: number; posts: Set<Box>; timed: Set<Box> }>();
  const chains = lines.map((line) => chainOf(line.box, root));
  lines.forEach((line, i) => {
    const mass = massOf(line);
    total += mass;
    for (const box of chains[i]!) {
      const key = `${box.parent?.index}/${box.make}`;
      const make = makes.get(key) ?? { mass: 0, posts: new Set<Box>(), timed: new Set<Box>() };
      makes.set(key, make);
      make.mass += mass;
      if (!make.posts.has(box) && box.timed) make.timed.add(box);
      make.posts.add(box);
      if (TIME_TEXT.test(line.text)) make.timed.add(box);
    }
  });
  const best = [...makes.values()].find(
    ({ mass, posts, timed }) =>
      posts.size >= MIN_POSTS &&
      timed.size >= MIN_POSTS &&
      timed.size >= posts.size * 0.8 &&
      mass >= POSTS_SHARE * total,
  );
  if (!best) return null;
  const numbers = new Map([...best.posts].map((box, i) => [box, i]));
  return chains.map((chain) => chain.map((box) => numbers.get(box)).find((number) => number !== undefined));
}

/** Boxes around a line inside the root, outermost first; bounded, since posts do not stand deep. */
export function chainOf(box: Box, root: Box): Box[] {
  const chain: Box[] = [];
  for (let at: Box | null = box; at && at !== root; at = at.parent) chain.push(at);
  return chain.toReversed().slice(0, 6);
}

const followsRule = (line: Line) => line.afterRule;
const isTime = (line: Line) => TIME_LINE.test(line.text);

/** Items parted by rules, or headed by times of day. */
function itemsOf(lines: readonly Line[]): (number | undefined)[] | null {
  const begins = [followsRule, isTime].find((test) => lines.slice(1).filter(test).length >= MIN_POSTS);
  if (!begins) return null;
  let item = 0;
  return lines.map((line, i) => (i > 0 && begins(line) ? ++item : item));
}
