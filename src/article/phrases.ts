import { wordCount } from './mass';
import type { Line } from './page-lines';
import * as data from './phrases.data';

/** More words than this are no mere reference, whatever they begin with. */
const MAX_PROMO_WORDS = 45;

/** Whether a line tells by its words that it is no part of an article: promotion, dates, credits, notes. */
export function isForeignPhrase({ text }: Line): boolean {
  const isShort = wordCount(text) <= MAX_PROMO_WORDS;
  return (
    (isShort && [data.PROMO_START, data.PROMO_ANYWHERE, data.COMMENT_POLICY].some((pattern) => pattern.test(text))) ||
    ALWAYS.some((pattern) => pattern.test(text))
  );
}

const ALWAYS = [data.NOTE, data.LEGAL, data.DATE_LINE, data.BYLINE, data.ADDRESS, data.DATA, data.CREDIT];

/** A question to the reader that the next line answers with an offer. */
export const asksForPromo = (line: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  wordCount(line.text) <= MAX_PROMO_WORDS &&
  data.PROMO_QUESTION.test(line.text) &&
  isForeignPhrase(next);

/** Under an article: who contributed, what was corrected, how to write to the author. */
export const isClosingNote = ({ text }: Line): boolean => data.CLOSING_NOTE.test(text) || data.BIOGRAPHY.test(text);
