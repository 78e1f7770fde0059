import type { Outline } from './find-root';
import * as data from './hints.data';
import { linkShare, wordCount } from './mass';
import type { Box, Line, PageLines } from './page-lines';
import { isHeading } from './select-lines';
import { isForeignPhrase } from './phrases';

/** How far above the text a standfirst is looked for where no headline is shown, in lines. */
const MAX_DISTANCE = 12;
const MIN_WORDS = 5;
const MAX_WORDS = 80;
/** A second headline under the first has as many words. */
const MIN_HEADING_WORDS = 6;
/** And stands near it, in lines. */
const MAX_HEADING_DISTANCE = 3;
/** A byline with its date, in whatever box. */
const DATED_BYLINE = /^(?:written |posted |updated )?by:? \p{Lu}.{0,80}\b(?:19|20)\d\d\b/iu;
/** So many words in common at the beginning make a line the page's own description of itself. */
const DESCRIPTION_WORDS = 6;
/** Bulleted summaries have a few lines. */
const MAX_LINES = 6;
/** Boxes around a line that may name it. */
const MAX_LEVELS = 3;

/** What of a page is known when its standfirst is looked for. */
export interface Opening {
  readonly headline: Line | undefined;
  /** The article's lines without the headline. */
  readonly body: readonly Line[];
  /** What the page says of itself. */
  readonly descriptions: readonly string[];
}

/**
 * The summary between headline and text: by the name of its box, because the page describes itself with the same words, or as a second
 * headline. One whose words the text repeats whole is none.
 */
export function findStandfirst({ lines }: PageLines, { hints }: Outline, opening: Opening): readonly Line[] {
  const { headline, body, descriptions } = opening;
  const first = body.find((line) => !isHeading(line));
  if (!first) return [];
  const isAbove = headline !== undefined && headline.index < first.index;
  const start = isAbove ? headline.index + 1 : Math.max(0, first.index - MAX_DISTANCE);
  const described = new Set(descriptions.map(openingOf).filter((words) => words !== ''));
  const isSecondHeadline = (line: Line) =>
    isAbove &&
    line.index - headline.index <= MAX_HEADING_DISTANCE &&
    hints[line.box.index] === null &&
    /^h[2-4]$/.test(line.box.tag) &&
    wordCount(line.text) >= MIN_HEADING_WORDS;
  const isOne = (line: Line) => {
    if (described.has(openingOf(line.text))) return true;
    if (hints[line.box.index] === 'standfirst' || isNamed(line.box)) return true;
    return isSecondHeadline(line);
  };
  const found = lines.slice(start, first.index).filter((line) => isEligible(line, hints) && isOne(line));
  const lists = new Set(found.filter(({ box }) => box.tag === 'li').map(({ box }) => box.parent));
  const known = [headline, ...body.slice(body.indexOf(first))].map((line) => plainWords(line?.text ?? '')).join('\n');
  const seen = new Set<string>();
  return lines
    .slice(start, first.index)
    .filter((line) => found.includes(line) || (lists.has(line.box.parent) && isEligible(line, hints)))
    .filter(({ text }) => {
      const words = plainWords(text);
      const isNew = !seen.has(words) && !known.includes(words);
      seen.add(words);
      return isNew;
    })
    .slice(0, MAX_LINES);
}

function isEligible(line: Line, hints: Outline['hints']): boolean {
  const hint = hints[line.box.index];
  const words = wordCount(line.text);
  return (
    (hint === null || hint === 'standfirst' || hint === 'noise') &&
    words >= MIN_WORDS &&
    words <= MAX_WORDS &&
    linkShare(line) <= 0.5 &&
    !isForeignPhrase(line) &&
    !DATED_BYLINE.test(line.text)
  );
}

function isNamed(box: Box): boolean {
  let at: Box | null = box;
  for (let level = 0; at && level < MAX_LEVELS; level++, at = at.parent) if (data.SUMMARY.test(at.names)) return true;
  return false;
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const plainWords = (text: string) => ` ${wordsOf(text).join(' ')} `;

/** The first words; empty where there are too few to tell. */
function openingOf(text: string): string {
  const words = wordsOf(text);
  return words.length < DESCRIPTION_WORDS ? '' : words.slice(0, DESCRIPTION_WORDS).join(' ');
}
