import { introducer } from './around-quotations';
import type { Draft } from './drafts';
import { keep, quotationsIn, type Findings } from './findings';
import { isScareQuote } from './quotation-kinds';
import { isPunctuation, wordAt, wordCount, type OuterSentence, type Reading } from './reading';

/** A quotation with nobody named is still taken for speech from this length on: in news 98 of 100 are. */
const MIN_UNATTRIBUTED_WORDS = 9;

/**
 * Gives the quotations that no sentence explains to whom they belong: to the statement that they continue (over
 * paragraphs, or behind “…,” he said.), to the cue before a colon, or, as statements of their own, to the speaker before.
 */
export function placeLooseQuotations(reading: Reading, findings: Findings): void {
  joinChainsBackwards(reading, findings);
  reading.sentences.forEach((sentence, index) => {
    for (const quotation of quotationsIn(reading, sentence)) {
      if (!findings.holder.has(quotation)) place(reading, findings, sentence, index, quotation);
    }
  });
}

/** Where only the last paragraph of a continued quotation names its speaker, the earlier ones join it. */
function joinChainsBackwards({ document }: Reading, { holder }: Findings): void {
  for (let i = document.quotations.length - 1; i >= 0; i--) {
    const { continues, tokens } = document.quotations[i]!;
    const draft = holder.get(i);
    if (!draft || continues < 0 || holder.has(continues) || !draft.content.some((range) => range.start <= tokens.start))
      continue;
    draft.content.push(document.quotations[continues]!.tokens);
    holder.set(continues, draft);
  }
}

function place(reading: Reading, findings: Findings, sentence: OuterSentence, index: number, number: number): void {
  const quotation = reading.document.quotations[number]!;
  const { tokens } = quotation;
  const join = (draft: Draft) => {
    draft.content.push(tokens);
    findings.holder.set(number, draft);
  };
  const continued = findings.holder.get(quotation.continues);
  if (continued) return join(continued);
  const alone = standsAlone(reading, sentence, tokens.start, tokens.end);
  const first = tokens.start === sentence.start;
  const introduction = first && alone ? introductionBefore(reading, findings, index) : undefined;
  if (introduction) {
    keep(reading, findings, { ...introduction, content: [tokens] });
    return undefined;
  }
  if (isScareQuote(reading, quotation)) return undefined;
  const before = speakerBefore(reading, findings, sentence, index);
  if (!alone) return undefined;
  if (before?.resumes) return join(before.draft);
  if (before) keep(reading, findings, { rule: 'follow', content: [tokens], follows: before.draft });
  else if (wordCount(reading, tokens) >= MIN_UNATTRIBUTED_WORDS)
    keep(reading, findings, { rule: 'floating', content: [tokens] });
  return undefined;
}

/** Whether the sentence has no words outside the quotation. */
function standsAlone(reading: Reading, sentence: OuterSentence, start: number, end: number): boolean {
  for (let i = sentence.start; i < sentence.end; i++) {
    if (i >= start && i < end) continue;
    if (!isPunctuation(reading, i) && reading.outer[i]! < 0) return false;
  }
  return true;
}

/** The cue of a sentence or paragraph before that ends in a colon. */
function introductionBefore(reading: Reading, findings: Findings, index: number): Omit<Draft, 'content'> | undefined {
  const previous = reading.sentences[index - 1];
  if (!previous || wordAt(reading, previous.end - 1) !== ':') return undefined;
  const pending = findings.pending.get(index - 1);
  if (pending) return { ...pending, rule: 'quotation' };
  const source = introducer(reading, previous, previous.end - 1);
  const cue = { start: previous.end - 1, end: previous.end };
  return { rule: 'colon', cue, ...(source && { source }) };
}

/** Paragraphs without a statement that a speaker's next quotation may skip. */
const REACH = 2;

function speakerBefore(
  reading: Reading,
  findings: Findings,
  sentence: OuterSentence,
  index: number,
): { draft: Draft; resumes: boolean } | undefined {
  const { blocks } = reading.document;
  let draft: Draft | undefined;
  let at = -1;
  for (const candidate of findings.drafts) {
    const start = Math.max(...candidate.content.map((range) => range.start), candidate.cue?.start ?? 0);
    if (start < sentence.start && start > at) [draft, at] = [candidate, start];
  }
  const pending = findings.pending.get(index - 1);
  if (pending && (pending.source?.start ?? 0) > at) draft = pending;
  if (!draft) return undefined;
  const block = reading.tokens[Math.max(at, 0)]!.block;
  if (sentence.block - block > REACH || blocks[block]!.scope !== blocks[sentence.block]!.scope) return undefined;
  const previous = reading.sentences[index - 1];
  const resumes =
    previous?.block === sentence.block &&
    draft.content.some((range) => range.start >= previous.start && reading.outer[range.start]! >= 0) &&
    draft.cue !== undefined &&
    draft.cue.start > draft.content[0]!.start;
  return { draft: draft.follows && !draft.source ? draft.follows : draft, resumes };
}
