import type { TextDocument, TokenRange } from '../../document/document';
import { touchAny } from '../../document/ranges';
import { textOf } from '../../document/spans';
import type { Candidate } from '../candidate';
import type { Pass } from './pass';

/** How many candidates before and behind are looked at: those of the same sentence. */
const NEIGHBOURS = 4;

/** Pieces that belong to the noun further left, not to a clause of their own. */
const RELATIVE = /(?:^|\s)(?:who|which|that|ones?)$/i;

/**
 * Cuts from a source in pieces what is the source of another cue that stands in between, where a piece stands right
 * before the cue: in "The mayor said it was safe, but two reports reveal …" the mayor reveals nothing.
 */
export const cutForeignSources: Pass = {
  name: 'cut-foreign-sources',
  runLearned: ({ document }, candidates) =>
    candidates.map((candidate, i) => {
      const near = nearPiece(document, candidate);
      if (!near) return candidate;
      const neighbours = candidates.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1);
      const isForeign = (piece: TokenRange) =>
        neighbours.some(
          ({ id, source, cue }) =>
            id !== candidate.id &&
            cue !== undefined &&
            touchAny([piece], source) &&
            cue.start >= piece.end &&
            cue.end <= near.start,
        );
      const source = candidate.source.filter((piece) => piece === near || !isForeign(piece));
      return source.length < candidate.source.length ? { ...candidate, source } : candidate;
    }),
};

/** Of a source in pieces the one right before its cue, where that can be a subject of its own. */
function nearPiece(document: TextDocument, { cue, source }: Candidate): TokenRange | undefined {
  if (!cue || source.length < 2 || /^\w+ing\b/.test(textOf(document, cue))) return undefined;
  const near = source.find(({ end }) => end === cue.start);
  return near && !RELATIVE.test(textOf(document, near)) ? near : undefined;
}
