import type { Quotation, Sentence, WholeSentence } from './document';

/** For each token the outermost quotation around it, or -1. */
export function outermostQuotations(tokens: number, quotations: readonly Quotation[]): Int32Array {
  const outer = new Int32Array(tokens).fill(-1);
  quotations.forEach(({ depth, tokens: range }, i) => {
    if (depth === 0) outer.fill(i, range.start, range.end);
  });
  return outer;
}

/** Sentences joined where a boundary lies inside a quotation, so that a full stop in somebody's words ends none. */
export function wholeSentences(sentences: readonly Sentence[], outer: Int32Array): WholeSentence[] {
  const merged: WholeSentence[] = [];
  for (const { tokens, block } of sentences) {
    const last = merged.at(-1);
    const inside = outer[tokens.start]!;
    if (last && last.block === block && inside >= 0 && inside === outer[tokens.start - 1]) {
      merged[merged.length - 1] = { start: last.start, end: tokens.end, block };
    } else merged.push({ start: tokens.start, end: tokens.end, block });
  }
  return merged;
}
