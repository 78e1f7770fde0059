import type { Attribution, Span } from '../../model';
import type { TextDocument } from '../../document/document';

/** How many statements before and behind are looked at: those of the same sentence. */
const NEIGHBOURS = 4;

/** Pieces that belong to the noun further left, not to a clause of their own. */
const RELATIVE = /(?:^|\s)(?:who|which|that|ones?)$/i;

/**
 * Cuts from a source in pieces what is the source of another cue that stands in between, where a piece stands right
 * before the cue: in "The mayor said it was safe, but two reports reveal …" the mayor reveals nothing.
 */
export function withOwnSources({ text }: TextDocument, attributions: readonly Attribution[]): readonly Attribution[] {
  const wordsOf = ([start, end]: Span) => text.slice(start, end);
  return attributions.map((item, index) => {
    const near = item.source.length > 1 ? item.source.find((span) => standsBefore(span, item.cue)) : undefined;
    if (!near || RELATIVE.test(wordsOf(near)) || item.cue.some((span) => /^\w+ing\b/.test(wordsOf(span)))) return item;
    const isForeign = (span: Span) =>
      attributions
        .slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1)
        .some(
          (other) =>
            other !== item &&
            other.source.some((theirs) => touch(span, theirs)) &&
            other.cue.some(([start, end]) => start >= span[1] && end <= near[0]),
        );
    const source = item.source.filter((span) => span === near || !isForeign(span));
    return source.length < item.source.length ? { ...item, source } : item;
  });
}

/** With nothing but a space between. */
const standsBefore = ([, end]: Span, cue: readonly Span[]): boolean =>
  cue.some(([start]) => start >= end && start - end <= 1);

const touch = ([start, end]: Span, [from, to]: Span): boolean => start < to && from < end;
