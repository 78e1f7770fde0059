import type { WholeSentence } from '../../document/document';
import { isDash, type Narration } from './narration';

/** Longest dateline or heading in capitals before a dash, in tokens. */
const MAX_DATELINE = 14;

/** The sentence without "LONDON, Nov 3 (Agency) —", "NEW DELHI:" or a heading in capitals before a dash at its block's start. */
export function withoutDateline({ tokens, document }: Narration, sentence: WholeSentence): WholeSentence {
  const { start, end, block } = sentence;
  if (document.blocks[block]!.tokens.start !== start || !isCapitals(tokens[start]!.text)) return sentence;
  for (let i = start + 1; i < Math.min(end - 1, start + MAX_DATELINE); i++) {
    const { text } = tokens[i]!;
    if (isDash(text) || (text === ':' && i - start <= 3)) return { ...sentence, start: i + 1 };
  }
  return sentence;
}

const isCapitals = (text: string) => text.length > 2 && text === text.toUpperCase() && text !== text.toLowerCase();
