import type { Draft } from './drafts';
import type { OuterSentence, Reading } from './reading';

/** What is known while a document is read: the drafts in text order and which of them holds each outer quotation. */
export interface Findings {
  readonly drafts: Draft[];
  readonly holder: Map<number, Draft>;
  /** Cues whose content has still to come ("She replied:"), by sentence. */
  readonly pending: Map<number, Draft>;
}

/** Records a draft and claims the quotations in its content. */
export function keep(reading: Reading, findings: Findings, draft: Draft): void {
  findings.drafts.push(draft);
  for (const { start, end } of draft.content) {
    for (let i = start; i < end; i++) {
      const quotation = reading.outer[i]!;
      if (quotation >= 0) findings.holder.set(quotation, draft);
    }
  }
}

/** Outer quotations that begin in the sentence. */
export function quotationsIn(reading: Reading, { start, end }: OuterSentence): number[] {
  const result: number[] = [];
  for (let i = start; i < end; i++) {
    const quotation = reading.outer[i]!;
    if (quotation >= 0 && quotation !== result.at(-1)) result.push(quotation);
  }
  return result;
}
