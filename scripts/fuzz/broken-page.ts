import { ODD } from './hostile-article';
import { type Dice, diceFrom } from './random';

/** The least and, with luck, the most changes to a page. */
const CHANGES = { few: 1, many: 40 };
/** In characters: what is moved or doubled is no longer than that. */
const LONGEST_PIECE = 20_000;
const HUGE = 100_000;
const DEEP = 400;

const TAG = /<\/?[a-z][^<>]*>/gi;
const NAMES = 'div p span a b article section ul li table tr td h2 blockquote figure template svg math select'.split(
  ' ',
);
/** Once open these swallow what follows, or are moved elsewhere by the parser. */
const OPENINGS =
  '<!-- <script> <style> <textarea> <title> <noscript> <template> <svg> <math> <select> <table> <frameset> <body class="x"> <form> <button> <p <a href="'.split(
    ' ',
  );
const ATTRIBUTES = ['class', 'id', 'style', 'hidden', 'lang', 'dir', 'itemprop', 'data-a', 'aria-hidden'];

interface Tag {
  readonly at: number;
  readonly text: string;
}

/** A change of a page's markup; the same page where there is nothing of the kind to change. */
type Change = (html: string, dice: Dice, tags: readonly Tag[]) => string;

/** A page as servers, editors and scripts break pages: the same structure with tags lost, moved, doubled and blown up. */
export function brokenPage(seed: number, pages: readonly string[]): string {
  const dice = diceFrom(seed);
  let html = dice.pick(pages);
  for (let left = CHANGES.few + Math.floor(dice.random() ** 2 * CHANGES.many); left > 0; left--) {
    const tags = Array.from(html.matchAll(TAG), ({ index, 0: text }) => ({ at: index, text }));
    if (tags.length > 0) html = dice.pick(KINDS)(html, dice, tags);
  }
  return html;
}

const splice = (html: string, at: number, length: number, put: string) =>
  html.slice(0, at) + put + html.slice(at + length);

const isEnd = ({ text }: Tag) => text.startsWith('</');
const isStart = (tag: Tag) => !isEnd(tag);
const some = (dice: Dice, tags: readonly Tag[]): Tag => dice.pick(tags);
const someOf = (dice: Dice, tags: readonly Tag[], is: (tag: Tag) => boolean): Tag => {
  const own = tags.filter(is);
  return own.length > 0 ? dice.pick(own) : dice.pick(tags);
};

const loseTag =
  (is: (tag: Tag) => boolean): Change =>
  (html, dice, tags) => {
    const { at, text } = someOf(dice, tags, is);
    return splice(html, at, text.length, '');
  };

/** The markup from one tag to another a little later, as `[start, end)`. */
function piece(html: string, dice: Dice, tags: readonly Tag[]): [start: number, end: number] {
  const first = dice.below(tags.length);
  const last = tags[Math.min(tags.length - 1, first + 1 + dice.below(60))]!;
  const start = tags[first]!.at;
  return [start, Math.min(last.at, start + LONGEST_PIECE, html.length)];
}

const movePiece: Change = (html, dice, tags) => {
  const [start, end] = piece(html, dice, tags);
  const rest = splice(html, start, end - start, '');
  return splice(rest, Math.min(some(dice, tags).at, rest.length), 0, html.slice(start, end));
};

const doublePiece: Change = (html, dice, tags) => {
  const [start, end] = piece(html, dice, tags);
  return splice(html, some(dice, tags).at, 0, html.slice(start, end).repeat(1 + dice.below(4)));
};

/** The name and what follows it, with `change` put in between. */
const withAttribute = (html: string, { at, text }: Tag, attribute: string) =>
  splice(html, at + (/^<[a-z][\w:-]*/i.exec(text)?.[0].length ?? text.length), 0, ` ${attribute}`);

const doubleId: Change = (html, dice, tags) => {
  const ids = html.match(/\bid="[^"]*"/g) ?? ['id="a"'];
  return withAttribute(html, someOf(dice, tags, isStart), dice.pick(ids));
};

const hugeAttribute: Change = (html, dice, tags) => {
  const value = dice.pick(['x', 'article ', 'related-', '&amp;', '💬']).repeat(dice.below(HUGE / 8));
  return withAttribute(html, someOf(dice, tags, isStart), `${dice.pick(ATTRIBUTES)}="${value}"`);
};

const otherName: Change = (html, dice, tags) => {
  const { at, text } = some(dice, tags);
  return splice(html, at, text.length, text.replace(/[a-z][\w:-]*/i, dice.pick(NAMES)));
};

const oddText: Change = (html, dice, tags) => {
  const { at, text } = some(dice, tags);
  return splice(html, at + text.length, 0, dice.pick(ODD).repeat(1 + dice.below(3)));
};

const nest: Change = (html, dice, tags) => {
  const name = dice.pick(NAMES);
  return splice(html, some(dice, tags).at, 0, `<${name}>`.repeat(1 + dice.below(dice.random() < 0.1 ? DEEP : 20)));
};

const open: Change = (html, dice, tags) => splice(html, some(dice, tags).at, 0, dice.pick(OPENINGS));

const cutOff: Change = (html, dice, tags) => (dice.random() < 0.1 ? html.slice(0, some(dice, tags).at) : html);

/** Lost and moved tags come more often, as on the web. */
const KINDS: readonly Change[] = [
  loseTag(isEnd),
  loseTag(isEnd),
  loseTag(isStart),
  movePiece,
  movePiece,
  doublePiece,
  doubleId,
  hugeAttribute,
  otherName,
  oddText,
  nest,
  open,
  cutOff,
];
