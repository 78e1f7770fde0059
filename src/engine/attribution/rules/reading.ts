import type { TextDocument, Token, TokenRange } from '../../text/document';

/**
 * A document as the rules read it: in the article's own voice, with each outer quotation as one opaque piece, so that
 * nothing inside somebody's words is taken for the article's own, and a full stop inside them ends no sentence.
 */
export interface Reading {
  readonly document: TextDocument;
  readonly tokens: readonly Token[];
  /** For each token the outermost quotation around it, or -1. */
  readonly outer: Int32Array;
  readonly sentences: readonly OuterSentence[];
}

/** A sentence that no boundary inside a quotation cuts, as token indices. */
export interface OuterSentence extends TokenRange {
  readonly block: number;
}

export function readOwnVoice(document: TextDocument): Reading {
  const { tokens, quotations } = document;
  const outer = new Int32Array(tokens.length).fill(-1);
  quotations.forEach(({ depth, tokens: range }, i) => {
    if (depth === 0) outer.fill(i, range.start, range.end);
  });
  return { document, tokens, outer, sentences: outerSentences(document, outer) };
}

function outerSentences({ sentences }: TextDocument, outer: Int32Array): OuterSentence[] {
  const merged: OuterSentence[] = [];
  for (const { tokens, block } of sentences) {
    const last = merged.at(-1);
    const inside = outer[tokens.start]!;
    if (last && last.block === block && inside >= 0 && inside === outer[tokens.start - 1]) {
      merged[merged.length - 1] = { ...last, end: tokens.end };
    } else merged.push({ ...tokens, block });
  }
  return merged;
}

/** Whether the token at `index` stands in the article's own voice. */
export const isOwn = (reading: Reading, index: number) => reading.outer[index] === -1;

/** Lower-case text of the token, or `"` where a quotation stands (a mark that pairs with none reads `''`), or an empty string outside the document. */
export function wordAt(reading: Reading, index: number): string {
  const token = reading.tokens[index];
  if (!token) return '';
  if (!isOwn(reading, index)) return '"';
  return token.lower === '"' ? "''" : token.lower;
}

/** Index behind the token, or behind the whole quotation that begins or stands here. */
export function after(reading: Reading, index: number): number {
  const quotation = reading.outer[index]!;
  return quotation >= 0 ? reading.document.quotations[quotation]!.tokens.end : index + 1;
}

/** Index before the token, or before the whole quotation around it. */
export function before(reading: Reading, index: number): number {
  const quotation = reading.outer[index]!;
  return quotation >= 0 ? reading.document.quotations[quotation]!.tokens.start - 1 : index - 1;
}

export function isCapital(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  return token !== undefined && token.kind === 'word' && /^[@#]?\p{Lu}/u.test(token.text);
}

/** A dash of any length, also a hyphen that stands for one. */
export const isDash = (word: string) => /^(?:—|–|―|‒|-+)$/.test(word);

export const isPunctuation = (reading: Reading, index: number) => reading.tokens[index]?.kind === 'punctuation';

/** Number of words (no punctuation) of a quotation. */
export function wordCount(reading: Reading, { start, end }: TokenRange): number {
  let count = 0;
  for (let i = start; i < end; i++) if (!isPunctuation(reading, i)) count++;
  return count;
}
