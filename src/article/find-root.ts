import { hintOf, isBody, type Hint } from './hints';
import { inherit, massOf, sumOverBoxes } from './mass';
import type { Box, Line, PageLines } from './page-lines';

/** A box that names itself the article's body and holds this share of the page's running text is believed: no mark on a box around it counts. */
const TRUSTED_SHARE = 0.3;
/** A marked box that holds more than this share of the page's running text is marked by mistake. */
const FOREIGN_LIMIT = 0.9;
/** The same for a sidebar. */
const SIDEBAR_LIMIT = 0.5;
/** The same for uncertain marks, as a share of the text that is not foreign. */
const NOISE_LIMIT = 0.45;
/** The root is the deepest box that holds this share of the text of the box around it. */
const ROOT_SHARE = 0.9;
/** The same for a box that names itself the article's body. */
const BODY_SHARE = 0.6;
/** Paragraphs of an article follow one another in one box; of a teaser there is one. */
const MIN_PARAGRAPH_MASS = 10;

export interface Outline {
  readonly root: Box;
  /** What each box or a box around it is marked as, by box index; null for plain boxes. */
  readonly hints: readonly (Hint | null)[];
}

/** Finds the box that holds the article. */
export function findRoot(page: PageLines): Outline {
  const hints = hintsOf(page);
  const mass = sumOverBoxes(page, (line) => (hints[line.box.index] === null ? massOf(line) : 0));
  const body = inherit(page.boxes, isBody);
  const running = runningText(page, hints);
  const inBodies = sumOverBoxes(page, (line) => (body[line.box.index] && running.has(line) ? massOf(line) : 0));
  return { root: deepest(page, mass, inBodies), hints };
}

/** Paragraphs that follow one another in one box. */
function runningText({ lines }: PageLines, hints: readonly (Hint | null)[]): ReadonlySet<Line> {
  const paragraphs = lines.filter((line) => hints[line.box.index] === null && massOf(line) >= MIN_PARAGRAPH_MASS);
  const counts = new Map<Box | null, number>();
  for (const { box } of paragraphs) counts.set(box.parent, (counts.get(box.parent) ?? 0) + 1);
  return new Set(paragraphs.filter(({ box }) => counts.get(box.parent)! > 1));
}

/** What each box is marked as, itself or by a box around it, without the marks that the amount of text belies. */
function hintsOf(page: PageLines): (Hint | null)[] {
  const { boxes } = page;
  const all = sumOverBoxes(page, massOf);
  const trusted = boxesAround(boxes.filter((box) => all[box.index]! >= TRUSTED_SHARE * all[0]! && isBody(box)));
  const own = boxes.map((box) => {
    if (!box.parent || trusted.has(box)) return null;
    return hintOf(box);
  });
  const isWithin = (box: Box, limit: number) => all[box.index]! <= limit * all[0]!;
  const foreign = inherit(boxes, (box) => {
    const hint = own[box.index];
    return (hint === 'foreign' && isWithin(box, FOREIGN_LIMIT)) || (hint === 'sidebar' && isWithin(box, SIDEBAR_LIMIT));
  });
  const native = sumOverBoxes(page, (line) => (foreign[line.box.index] ? 0 : massOf(line)));
  // Boxes of one make count together, numbers aside: where each paragraph is called "promo", the word means nothing.
  const alike = new Map<string, number>();
  const marked = inherit(boxes, (box) => {
    if (!own[box.index]) return false;
    alike.set(kindOf(box), (alike.get(kindOf(box)) ?? 0) + native[box.index]!);
    return true;
  });
  const hints = inherit(boxes, (box) => {
    if (foreign[box.index]) return 'foreign';
    const hint = own[box.index]!;
    if (hint === 'foreign' || hint === 'sidebar' || !marked[box.index]) return null;
    const mass = Math.max(native[box.index]!, alike.get(kindOf(box)) ?? 0);
    return mass <= NOISE_LIMIT * native[0]! ? hint : null;
  });
  // Posts stand in boxes that are named for sharing.
  const embeds = inherit(boxes, ({ index }) => own[index] === 'embed');
  return hints.map((hint, i) => (embeds[i] && hint === 'noise' ? 'embed' : hint));
}

const kindOf = ({ make }: Box) => make.replace(/\d+/g, '');

function boxesAround(inner: readonly Box[]): Set<Box> {
  const around = new Set<Box>();
  for (const box of inner) for (let at: Box | null = box; at && !around.has(at); at = at.parent) around.add(at);
  return around;
}

/** `inBodies` is the part of the mass in boxes that name themselves an article's body: some pages part the article into several. */
function deepest({ boxes }: PageLines, mass: readonly number[], inBodies: readonly number[]): Box {
  const children = new Map<Box, Box[]>();
  for (const box of boxes)
    if (box.parent) (children.get(box.parent) ?? children.set(box.parent, []).get(box.parent)!).push(box);
  let root = boxes[0]!;
  for (;;) {
    const whole = root.index;
    const next = (children.get(root) ?? []).find((box) => {
      const share = mass[box.index]! / mass[whole]!;
      return (
        share >= ROOT_SHARE ||
        (share >= BODY_SHARE && isBody(box) && inBodies[box.index]! >= ROOT_SHARE * inBodies[whole]!)
      );
    });
    if (!next) return root;
    root = next;
  }
}
