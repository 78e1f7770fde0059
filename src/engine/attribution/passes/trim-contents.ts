import type { TextDocument, TokenRange } from '../../document/document';
import { areSame } from '../../document/ranges';
import { COORDINATORS, PREPOSITIONS, WH_WORDS } from '../../lexicon/closed-classes';
import { typeOf, type Candidate } from '../candidate';
import type { Pass } from './pass';

/**
 * Takes from a content what is the article's own: its `And` before a sentence that somebody says, its `only:` before a quotation, a
 * relative that points at words told elsewhere (`which … “a mess”`), the links behind a post.
 */
export const trimContents: Pass = {
  name: 'trim-contents',
  run: ({ document }, candidates) =>
    candidates.map((candidate) => {
      const content = trimmed(document, candidate);
      return areSame(content, candidate.content) ? candidate : { ...candidate, content };
    }),
};

function trimmed(document: TextDocument, candidate: Candidate): readonly TokenRange[] {
  const { content } = candidate;
  if (typeOf(document, candidate) === 'direct') {
    const pieces = content.map((range) => withoutLinks(document, range));
    return orWhole(pieces, content);
  }
  const [first, ...rest] = content.length > 1 ? content.filter((range) => !isPointer(document, range)) : content;
  if (!first) return content;
  return orWhole([{ ...first, start: startOfTold(document, first, candidate) }, ...rest], content);
}

/** The pieces that still hold words; a content is never trimmed to nothing. */
function orWhole(pieces: readonly TokenRange[], content: readonly TokenRange[]): readonly TokenRange[] {
  const left = pieces.filter(({ start, end }) => start < end);
  return left.length > 0 ? left : content;
}

/** `which`, `in what`: a relative by itself. */
const isPointer = ({ tokens, outer }: TextDocument, { start, end }: TokenRange): boolean =>
  outer[start]! < 0 &&
  (WH_WORDS.has(tokens[end - 1]!.lower) || (tokens[end - 1]!.lower === 'that' && end - start === 1)) &&
  (end - start === 1 || (end - start === 2 && PREPOSITIONS.has(tokens[start]!.lower)));

/** Most words between a cue and its quotation's colon or comma that are the article's: `said only: “…”`, `tweeted this announcement: “…”`. */
const MOST_LEADING = 2;

function startOfTold(document: TextDocument, { start, end }: TokenRange, { cue }: Candidate): number {
  const { tokens, outer, sentences } = document;
  if (outer[start]! >= 0) return start;
  const { sentence, lower } = tokens[start]!;
  if (sentences[sentence]!.tokens.start === start && COORDINATORS.has(lower) && lower !== 'nor')
    return tokens[start + 1]?.text === ',' ? Math.min(end, start + 2) : start + 1;
  if (cue?.end !== start || lower === 'that') return start;
  for (let i = start; i < Math.min(end - 1, start + MOST_LEADING + 1); i++) {
    if (/^[:,]$/.test(tokens[i]!.text)) return outer[i + 1]! >= 0 ? i + 1 : start;
    if (outer[i]! >= 0) return start;
  }
  return start;
}

const LINK = /^(?:https?:\/\/|pic\.twitter\.com)/;

/** A piece without the links in which it ends; one with a path is several tokens without a space between. */
function withoutLinks({ tokens }: TextDocument, { start, end }: TokenRange): TokenRange {
  let last = end;
  for (let i = end - 1; i >= start; i--) {
    if (LINK.test(tokens[i]!.text)) last = i;
    else if (i === start || tokens[i]!.start > tokens[i - 1]!.end || !/^[\w/]+$/.test(tokens[i]!.text)) break;
  }
  return { start, end: last };
}
