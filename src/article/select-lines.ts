/** Which lines of the page are the article, and which only repeat its words. */
import type { Outline } from './find-root';
import type { Hint } from './hints';
import { linkShare, massOf, wordCount } from './mass';
import { readCore } from './core';
import { findPlainHeadings } from './headings';
import type { Box, Line, PageLines } from './page-lines';
import { asksForPromo, isClosingNote, isForeignPhrase } from './phrases';
import { findTeasers } from './teasers';

export interface Selection {
  /** In page order. */
  readonly lines: readonly Line[];
  /** Other lines of the article's surroundings, in which its words may stand again. */
  readonly others: readonly Line[];
  /** Of `lines` those that are headings though they are no heading elements. */
  readonly headings: ReadonlySet<Line>;
  /** First words of other articles beside the article. */
  readonly teasers: ReadonlySet<Line>;
}

/** Words of running text that let a line of another make stand in the article. */
const STRAY_MASS = 10;
/** After a video or an advertisement, a stray line up to this mass is its description. */
const DESCRIPTION_MASS = 70;
/** A line with more links than this is a reference, not a sentence. */
const MAX_LINK_SHARE = 0.7;
/** Repeated lines with fewer words are repeated on purpose. */
const MIN_REPEATED_WORDS = 8;
/** Each costs a search through the text. */
const MAX_SET_OFF = 100;
/** Lines at the end of an article that may be notes of the editors. */
const CLOSING_LINES = 6;
const MAX_HEADING_WORDS = 25;
/** A heading with more links behind it is theirs. */
const MAX_LINKS_BETWEEN = 2;

/** Nobody looks there for the article's words. */
const UNRELATED = new Set<Hint>(['foreign', 'hidden']);

const SENTENCE_END = /[.!?…:;,"”’')\]]$/;

export function selectLines({ lines }: PageLines, outline: Outline): Selection {
  const { root, hints } = outline;
  const inside = lines.filter((line) => isInside(line.box, root));
  const isPlain = (line: Line) => hints[line.box.index] === null || hints[line.box.index] === 'embed';
  const teasers = findTeasers(inside, isPlain);
  const core = readCore(inside.filter((line) => isPlain(line) && !teasers.has(line)));
  const { isCore, isAkin, isBeside, last } = core;
  const headings = findPlainHeadings(inside, outline, core);
  const wanted = inside.filter((line, i) => {
    if (teasers.has(line) || isForeignPhrase(line) || asksForPromo(line, inside[i + 1])) return false;
    if (headings.has(line)) return true;
    if (!isPlain(line)) return false;
    if (hints[line.box.index] === 'embed' || isSignature(line, root)) return true;
    // A linked line is a reference to another page, unless it is a whole sentence among the article's own.
    if (linkShare(line) > MAX_LINK_SHARE) return isCore(line) && /[.!”"]$/.test(line.text);
    if (isHeading(line) || isCore(line)) return true;
    // Behind the text stand other articles and notes on the outlet, in boxes of their own.
    if (line.index > last && !isBeside(line)) return false;
    const before = inside[i - 1];
    const afterNoise = before !== undefined && !isPlain(before) && !isAkin(line) && !isBeside(line);
    return (
      massOf(line) >= (afterNoise ? DESCRIPTION_MASS : STRAY_MASS) ||
      (line.box.tag === 'li' && wordCount(line.text) > 3)
    );
  });
  const kept = dropClosing(dropOpening(dropRepeats(wanted, root)));
  const final = new Set(dropLooseHeadings(inside, kept, isPlain));
  return {
    lines: inside.filter((line) => final.has(line)),
    others: lines.filter((line) => !final.has(line) && !UNRELATED.has(hints[line.box.index]!)),
    headings,
    teasers,
  };
}

/** Who wrote or said what stands before it in the same block quote. */
const isSignature = (line: Line, root: Box) =>
  /^[—–-]\s*\p{Lu}/u.test(line.text) && tagsAround(line.box, root).has('blockquote');

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
  return lines.filter((line, i) => i < lines.length - CLOSING_LINES || !isClosingNote(line));
}

/** A heading belongs to the article when a kept line follows it. Pictures and advertisements may stand between. */
function dropLooseHeadings(inside: readonly Line[], kept: readonly Line[], isPlain: (line: Line) => boolean): Line[] {
  const keptSet = new Set(kept);
  const places = new Map(inside.map((line, i) => [line, i]));
  return kept.filter((line, i) => {
    if (!isFragment(line)) return true;
    const next = kept[i + 1];
    if (!next) return false;
    const between = inside.slice(places.get(line)! + 1, places.get(next));
    const links = between.filter((other) => linkShare(other) > MAX_LINK_SHARE && !keptSet.has(other));
    return links.length <= MAX_LINKS_BETWEEN && !links.some(isPlain);
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
