import type { TokenRange, WholeSentence } from '../../document/document';
import type { Draft } from './drafts';
import type { Narration } from './narration';

/** What is known while a document is read. Sentences are meant by their index in `narration.document.wholeSentences`. */
export interface Findings {
  readonly drafts: Draft[];
  /** The drafts whose cue or first content lies in a sentence. */
  readonly bySentence: Map<number, Draft[]>;
  /** Which draft holds an outer quotation. */
  readonly holder: Map<number, Draft>;
  /** Cues whose content has still to come ("She replied:"), by sentence. */
  readonly pending: Map<number, Draft>;
  /** Sentences that belong to a statement by the page's structure and are not read for others. */
  readonly taken: Set<number>;
  /** Block quotes without marks, by their first sentence. */
  readonly apart: Map<number, TokenRange[]>;
}

export const noFindings = (): Findings => ({
  drafts: [],
  bySentence: new Map(),
  holder: new Map(),
  pending: new Map(),
  taken: new Set(),
  apart: new Map(),
});

/** Records a draft found in a sentence and claims the quotations in its content. */
export function keep(narration: Narration, findings: Findings, sentence: number, draft: Draft): Draft {
  findings.drafts.push(draft);
  const others = findings.bySentence.get(sentence);
  if (others) others.push(draft);
  else findings.bySentence.set(sentence, [draft]);
  for (const range of draft.content) {
    for (const quotation of quotationsIn(narration, range)) findings.holder.set(quotation, draft);
  }
  return draft;
}

/** Outer quotations in a range of tokens, in order. */
export function quotationsIn(narration: Narration, { start, end }: Pick<WholeSentence, 'start' | 'end'>): number[] {
  const result: number[] = [];
  for (let i = start; i < end; i++) {
    const quotation = narration.document.outer[i]!;
    if (quotation >= 0 && quotation !== result.at(-1)) result.push(quotation);
  }
  return result;
}
