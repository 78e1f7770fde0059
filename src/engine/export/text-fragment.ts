import type { Span } from '../model';

/** In words: a passage with more is named by its first and last words. */
export const WHOLE_WORDS = 10;
/** In words at each end of a longer passage. */
const END_WORDS = 4;
/** In characters of one directive: beyond, mail and chat programs cut links. */
const MAX_PART = 300;

/**
 * A link that scrolls to a passage and marks it: `#:~:text=start,end`.
 * The first span alone is taken, because what lies between spans is not part of the passage. An address whose page part is empty (a file
 * read from standard input) gives an empty string.
 *
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragmentLink(url: string, text: string, spans: readonly Span[]): string {
  const [span] = spans;
  if (!url || !span) return url;
  const directive = textDirective(text.slice(...span));
  if (!directive) return url;
  const [address = '', fragment = ''] = splitOnce(url, '#');
  // A directive follows the page's own fragment; one that is there already is ours or another tool's, and gives way.
  const [own = ''] = splitOnce(fragment, ':~:');
  return `${address}#${own}:~:text=${directive}`;
}

/** `start` or `start,end`, percent-encoded; empty where the passage has no word. */
function textDirective(passage: string): string {
  // Matching stops at block borders, so a passage over two paragraphs is always given by its ends.
  const blocks = passage.split(/\n+/u).map(trimmed).filter(Boolean);
  const words = blocks.flatMap(wordsOf);
  const first = wordsOf(blocks[0] ?? '');
  const last = wordsOf(blocks.at(-1) ?? '');
  if (blocks.length <= 1 && words.length <= WHOLE_WORDS) return encode(words.join(' '));
  return `${encode(first.slice(0, END_WORDS).join(' '))},${encode(last.slice(-END_WORDS).join(' '))}`;
}

/** Without the quotation marks around it: a match must begin and end at a word's edge. */
const trimmed = (block: string): string => /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(block)?.[0] ?? '';

const wordsOf = (block: string): string[] => block.split(/\s+/u).filter((word) => word !== '');

/**
 * `-`, `,` and `&` have meanings in a directive; brackets and stars break links in Markdown and chat programs; lone surrogates would make
 * the encoder throw.
 */
function encode(part: string): string {
  const valid = part.slice(0, MAX_PART).replace(/\p{Surrogate}/gu, '\u{FFFD}');
  return encodeURIComponent(valid).replace(/[-!'()*]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

function splitOnce(value: string, separator: string): string[] {
  const at = value.indexOf(separator);
  return at < 0 ? [value] : [value.slice(0, at), value.slice(at + separator.length)];
}
