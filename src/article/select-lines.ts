/** Which lines of the page are the article, and which only repeat its words. */
import type { Outline } from './find-root';
import { linkShare, massOf, wordCount } from './mass';
import * as phrases from './phrases.data';
import type { Box, Line, PageLines } from './page-lines';

export interface Selection {
  /** In page order. */
  readonly lines: readonly Line[];
  /** Other lines of the article's surroundings, in which its words may stand again. */
  readonly others: readonly Line[];
}

/** Share of the root's running text that makes a kind of box one that the article is written in. */
const CORE_SHARE = 0.15;
/** Words of running text that let a line of another make stand in the article. */
const STRAY_MASS = 10;
/** After a video or an advertisement, a stray line up to this mass is its description. */
const DESCRIPTION_MASS = 70;
/** A line with more links than this is a reference, not a sentence. */
const MAX_LINK_SHARE = 0.7;
/** More words than this are no mere reference, whatever they begin with. */
const MAX_PROMO_WORDS = 45;
/** Repeated lines with fewer words are repeated on purpose. */
const MIN_REPEATED_WORDS = 8;
/** Each costs a search through the text. */
const MAX_SET_OFF = 100;
/** Lines at the end of an article that may be notes of the editors. */
const CLOSING_LINES = 6;
const MAX_HEADING_WORDS = 25;

const SENTENCE_END = /[.!?…:;,"”’')\]]$/;

export function selectLines({ lines }: PageLines, { root, hints }: Outline): Selection {
  const inside = lines.filter((line) => isInside(line.box, root));
  const isPlain = (line: Line) => hints[line.box.index] === null || hints[line.box.index] === 'embed';
  const isCore = coreTest(inside.filter(isPlain));
  const wanted = inside.filter((line, i) => {
    if (!isPlain(line) || isForeignPhrase(line)) return false;
    if (hints[line.box.index] === 'embed' || isSignature(line, root)) return true;
    // A linked line is a reference to another page, unless it is a whole sentence among the article's own.
    if (linkShare(line) > MAX_LINK_SHARE) return isCore(line) && /[.!”"]$/.test(line.text);
    if (isHeading(line) || isCore(line)) return true;
    const before = inside[i - 1];
    const afterNoise = before !== undefined && !isPlain(before);
    return (
      massOf(line) >= (afterNoise ? DESCRIPTION_MASS : STRAY_MASS) ||
      (line.box.tag === 'li' && wordCount(line.text) > 3)
    );
  });
  const kept = dropClosing(dropOpening(dropRepeats(wanted, root)));
  const final = new Set(dropLooseHeadings(inside, kept));
  return {
    lines: inside.filter((line) => final.has(line)),
    others: lines.filter((line) => !final.has(line) && hints[line.box.index] !== 'foreign'),
  };
}

const make = ({ box }: Line) => `${box.make}<${box.parent ? box.parent.make : ''}`;

/** Whether the line stands in a kind of box that much of the text stands in. */
function coreTest(lines: readonly Line[]): (line: Line) => boolean {
  const masses = new Map<string, number>();
  let total = 0;
  for (const line of lines) {
    const mass = massOf(line);
    total += mass;
    masses.set(make(line), (masses.get(make(line)) ?? 0) + mass);
  }
  return (line) => masses.get(make(line))! >= CORE_SHARE * total;
}

/** Who wrote or said what stands before it in the same block quote. */
const isSignature = (line: Line, root: Box) =>
  /^[—–-]\s*\p{Lu}/u.test(line.text) && tagsAround(line.box, root).has('blockquote');

function isForeignPhrase({ text }: Line): boolean {
  const words = wordCount(text);
  if (words <= MAX_PROMO_WORDS && (phrases.PROMO_START.test(text) || phrases.PROMO_ANYWHERE.test(text))) return true;
  return (
    phrases.NOTE.test(text) ||
    phrases.LEGAL.test(text) ||
    phrases.DATE_LINE.test(text) ||
    phrases.BYLINE.test(text) ||
    phrases.ADDRESS.test(text)
  );
}

/** A heading by its element, or a short line that is no sentence. */
export const isHeading = ({ box, text }: Line): boolean =>
  /^h[1-6]$/.test(box.tag) && (wordCount(text) <= MAX_HEADING_WORDS || !SENTENCE_END.test(text));

const isFragment = (line: Line) => isHeading(line) || (!SENTENCE_END.test(line.text) && wordCount(line.text) <= 8);

/** Keeps the first of equal lines, and drops pull quotes: set-off lines whose words stand in a longer line. */
function dropRepeats(lines: readonly Line[], root: Box): Line[] {
  const seen = new Set<string>();
  const once = lines.filter(({ text }) => {
    const repeated = seen.has(text);
    if (wordCount(text) >= MIN_REPEATED_WORDS) seen.add(text);
    return !repeated;
  });
  const isSetOff = (line: Line) => tagsAround(line.box, root).has('blockquote');
  const setOff = once
    .filter((line) => wordCount(line.text) >= MIN_REPEATED_WORDS && isSetOff(line))
    .slice(0, MAX_SET_OFF);
  if (setOff.length === 0) return once;
  const whole = once.map((line) => (setOff.includes(line) ? '' : plainWords(line.text))).join('\n');
  const repeats = new Set(setOff.filter((line) => whole.includes(plainWords(line.text))));
  return once.filter((line) => !repeats.has(line));
}

const plainWords = (text: string) => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

/** Names, places and labels above the first sentence. */
function dropOpening(lines: readonly Line[]): Line[] {
  const first = lines.findIndex(
    (line) => !isHeading(line) && massOf(line) >= STRAY_MASS && SENTENCE_END.test(line.text),
  );
  return lines.filter((line, i) => i >= first || isHeading(line) || SENTENCE_END.test(line.text));
}

/** Notes of the editors under the text: who contributed, what was corrected, how to write to the author. */
function dropClosing(lines: readonly Line[]): Line[] {
  return lines.filter((line, i) => i < lines.length - CLOSING_LINES || !phrases.CLOSING_NOTE.test(line.text));
}

/** A heading belongs to the article when a kept line follows it. Pictures and advertisements may stand between. */
function dropLooseHeadings(inside: readonly Line[], kept: readonly Line[]): Line[] {
  const keptSet = new Set(kept);
  const places = new Map(inside.map((line, i) => [line, i]));
  return kept.filter((line, i) => {
    if (!isFragment(line)) return true;
    const next = kept[i + 1];
    if (!next) return false;
    for (let at = places.get(line)! + 1; inside[at] !== next; at++) {
      if (linkShare(inside[at]!) > MAX_LINK_SHARE && !keptSet.has(inside[at]!)) return false;
    }
    return true;
  });
}

/** Tags of the box and the boxes around it, up to the root, which is not among them. */
export function tagsAround(box: Box, root: Box): Set<string> {
  const tags = new Set<string>();
  for (let at: Box | null = box; at && at !== root; at = at.parent) tags.add(at.tag);
  return tags;
}

function isInside(box: Box, root: Box): boolean {
  let at: Box | null = box;
  while (at && at.index > root.index) at = at.parent;
  return at === root;
}
