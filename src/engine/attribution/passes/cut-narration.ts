import type { Quotation, TextDocument, TokenRange } from '../../document/document';
import { areSame } from '../../document/ranges';
import type { Pass } from './pass';
import { opensWithCapital } from '../../lexicon/characters';

/**
 * Leaves out of a content what the article says behind a whole quoted sentence that ends in a comma: `“We can float,” she
 * said, not even needing to tell whose words they were`. Words in marks that follow stay.
 */
export const cutNarration: Pass = {
  name: 'cut-narration',
  runLearned: ({ document }, candidates) =>
    candidates.map((candidate) => {
      const content = withoutNarration(document, candidate.content);
      return areSame(content, candidate.content) ? candidate : { ...candidate, content };
    }),
};

function withoutNarration(document: TextDocument, content: readonly TokenRange[]): readonly TokenRange[] {
  const own: TokenRange[] = [];
  let isOver = false;
  for (const range of content) {
    const quotation = document.quotations[document.outer[range.start]!];
    if (isOver && !holdsQuotation(document, range.start, range.end)) continue;
    isOver = quotation !== undefined && quotation.tokens.start === range.start && isHandedOn(document, quotation);
    const end =
      isOver && !holdsQuotation(document, quotation!.tokens.end, range.end) ? quotation!.tokens.end : range.end;
    own.push({ start: range.start, end: Math.min(end, range.end) });
  }
  return own;
}

/** A sentence with its first word, which a comma hands on to the sentence around it. */
function isHandedOn({ tokens }: TextDocument, { tokens: { start, end }, closed }: Quotation): boolean {
  return closed && opensWithCapital(tokens[start + 1]!.text) && tokens[end - 2]!.text === ',';
}

function holdsQuotation({ tokens }: TextDocument, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.quotation >= 0) return true;
  return false;
}
