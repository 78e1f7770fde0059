import type { Quotation } from '../../document/document';
import { isCapital, isPunctuation, wordAt, wordCount, type Narration } from './narration';

/** Words in quotation marks without a cue that are taken for speech have at least this many words. */
const MIN_SPEECH_WORDS = 4;

/**
 * Whether quoted words without any cue are a term, a nickname, a title of a work or a motto rather than somebody's
 * statement: one to three words, or a title's capitals throughout.
 */
export function isScareQuote(narration: Narration, quotation: Quotation): boolean {
  const { tokens } = quotation;
  const words = wordCount(narration, tokens);
  if (words === 0) return true;
  if (words < MIN_SPEECH_WORDS)
    return !(
      words > 1 &&
      endsSentence(narration, quotation) &&
      isCapital(narration, tokens.start + 1) &&
      !isTitle(narration, quotation)
    );
  return isTitle(narration, quotation);
}

/** Whether every word of substance is capitalised, as in titles of books and films. */
function isTitle(narration: Narration, { tokens }: Quotation): boolean {
  for (let i = tokens.start; i < tokens.end; i++) {
    if (isPunctuation(narration, i)) continue;
    if (!isCapital(narration, i) && narration.tokens[i]!.kind === 'word' && narration.tokens[i]!.text.length > 3)
      return false;
  }
  return wordCount(narration, tokens) < 12;
}

/** Whether a full stop, question or exclamation mark or ellipsis stands before the closing mark. */
export function endsSentence(narration: Narration, { tokens, closed }: Quotation): boolean {
  const last = narration.tokens[tokens.end - (closed ? 2 : 1)];
  return last !== undefined && /^(?:[.!?…]|\.{2,})$/.test(last.text);
}

/** Whether the quotation's last character before the closing mark, or the next behind it, is a comma: somebody said it. */
export function endsWithComma(narration: Narration, { tokens, closed }: Quotation): boolean {
  const last = narration.tokens[tokens.end - (closed ? 2 : 1)];
  return last?.text === ',' || wordAt(narration, tokens.end) === ',';
}
