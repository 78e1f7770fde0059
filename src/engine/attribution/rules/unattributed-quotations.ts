import type { Quotation, TokenRange, WholeSentence } from '../../document/document';
import { introducer } from './around-quotations';
import type { Draft } from './drafts';
import { keep, quotationsIn, type Findings } from './findings';
import { isScareQuote } from './quotation-kinds';
import { isCapital, isNarrated, isPunctuation, wordAt, wordCount, type Narration } from './narration';

/** A quotation with nobody named is still taken for speech from this length on: in news 98 of 100 are. */
const MIN_UNATTRIBUTED_WORDS = 9;

/** Blocks without a statement that a speaker's next quotation may skip. */
const REACH = 2;

/** Who spoke last, and in which sentence. */
interface Latest {
  readonly draft: Draft;
  readonly sentence: number;
}

/**
 * Gives the quotations that no sentence explains to whom they belong: to the statement that they continue (over
 * paragraphs, or behind “…,” he said.), to the cue before a colon, or, as statements of their own, to the speaker before.
 */
export function placeLooseQuotations(narration: Narration, findings: Findings): void {
  joinChainsBackwards(narration, findings);
  const style = usualStyle(narration);
  let latest: Latest | undefined;
  narration.document.wholeSentences.forEach((sentence, index) => {
    const apart = findings.apart.get(index);
    if (apart) latest = { draft: placeApart(narration, findings, index, apart, latest), sentence: index };
    const alone = isAllQuoted(narration, sentence);
    for (const number of quotationsIn(narration, sentence)) {
      const holder = findings.holder.get(number) ?? place(narration, findings, index, number, alone, latest, style);
      if (holder) latest = { draft: holder, sentence: index };
    }
    const last = findings.bySentence.get(index)?.at(-1) ?? findings.pending.get(index);
    if (
      last &&
      !(latest?.sentence === index && latest.draft.content.some((range) => range.start > (last.cue?.start ?? 0)))
    ) {
      latest = { draft: last, sentence: index };
    }
  });
}

/** The marks in which the article quotes most words: the other ones, alone in a paragraph, make headings and titles. */
function usualStyle({ document }: Narration): Quotation['style'] {
  let balance = 0;
  for (const { style, depth, tokens } of document.quotations) {
    if (depth === 0) balance += (tokens.end - tokens.start) * (style === 'double' ? 1 : -1);
  }
  return balance >= 0 ? 'double' : 'single';
}

/** Where only the last paragraph of a continued quotation names its speaker, the earlier ones join it. */
function joinChainsBackwards({ document }: Narration, { holder }: Findings): void {
  for (let i = document.quotations.length - 1; i >= 0; i--) {
    const { continues } = document.quotations[i]!;
    const draft = holder.get(i);
    if (!draft || continues < 0 || holder.has(continues)) continue;
    draft.content.push(document.quotations[continues]!.tokens);
    holder.set(continues, draft);
  }
}

/** The draft that takes the quotation in, or undefined where it is nobody's statement. */
function place(
  narration: Narration,
  findings: Findings,
  index: number,
  number: number,
  alone: boolean,
  latest: Latest | undefined,
  style: Quotation['style'],
): Draft | undefined {
  const quotation = narration.document.quotations[number]!;
  const { tokens } = quotation;
  const join = (draft: Draft) => {
    draft.content.push(tokens);
    findings.holder.set(number, draft);
    return draft;
  };
  const continued = findings.holder.get(quotation.continues);
  if (continued) return join(continued);
  const unclosed = narration.document.quotations[number - 1];
  const resumed =
    unclosed && !unclosed.closed && unclosed.tokens.end === tokens.start ? findings.holder.get(number - 1) : undefined;
  if (resumed) return join(resumed);
  const begun = findings.bySentence.get(index)?.at(-1);
  if (begun && goesOn(narration, begun, tokens)) return join(begun);
  if (!alone) return placeFree(narration, findings, index, number, latest);
  const introduction = introductionBefore(narration, findings, index);
  if (introduction) return keep(narration, findings, index, { ...introduction, content: [tokens] });
  if (isScareQuote(narration, quotation) || quotation.style !== style) return undefined;
  const before = latest && inReach(narration, latest, index) ? latest : undefined;
  if (before && resumes(narration, before, index)) return join(before.draft);
  if (before)
    return keep(narration, findings, index, { rule: 'follow', content: [tokens], ...sameSpeaker(before.draft) });
  if (wordCount(narration, tokens) < MIN_UNATTRIBUTED_WORDS) return undefined;
  return keep(narration, findings, index, { rule: 'floating', content: [tokens] });
}

/** `“A,” he said, smiling, “b.”`: the sentence that a comma left open inside the first quotation is finished in the next. */
function goesOn(narration: Narration, { content }: Draft, { start }: TokenRange): boolean {
  const last = content.at(-1);
  const open = last && narration.document.outer[last.end - 1]! >= 0 && narration.tokens[last.end - 2]?.text === ',';
  return Boolean(open) && last!.end < start && !isCapital(narration, start + 1) && !isPunctuation(narration, start + 1);
}

/** A block quote belongs to the cue before its colon, else to whoever spoke last. */
function placeApart(
  narration: Narration,
  findings: Findings,
  index: number,
  content: TokenRange[],
  latest: Latest | undefined,
): Draft {
  const introduction = introductionBefore(narration, findings, index);
  const before = latest && inReach(narration, latest, index) ? sameSpeaker(latest.draft) : undefined;
  const who = introduction ?? (before ? { rule: 'follow' as const, ...before } : { rule: 'block-quote' as const });
  return keep(narration, findings, index, { ...who, content, direct: true });
}

/** `The council had “made its mind up long ago”.` right behind a reported sentence: the report goes on without a cue. */
function placeFree(
  narration: Narration,
  findings: Findings,
  index: number,
  number: number,
  latest: Latest | undefined,
): Draft | undefined {
  const quotation = narration.document.quotations[number]!;
  if (
    latest?.sentence !== index - 1 ||
    findings.bySentence.has(index) ||
    wordCount(narration, quotation.tokens) < MIN_FREE_WORDS
  )
    return undefined;
  const { start, end, block } = narration.document.wholeSentences[index]!;
  if (block !== narration.document.wholeSentences[index - 1]!.block || namesSomebody(narration, start + 1, end))
    return undefined;
  return keep(narration, findings, index, { rule: 'free', content: [{ start, end }], ...sameSpeaker(latest.draft) });
}

/** Whether a name or a pronoun in the article's own voice may be another speaker. */
function namesSomebody(narration: Narration, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      isNarrated(narration, i) &&
      (isCapital(narration, i) || wordAt(narration, i) === 'she' || wordAt(narration, i) === 'he')
    )
      return true;
  return false;
}

/** Shorter quoted words in the article's own sentence are more often terms than speech. */
const MIN_FREE_WORDS = 5;

/** The source is the words that named the speaker last. A cue without content is no attribution to refer to. */
function sameSpeaker(draft: Draft): Pick<Draft, 'follows' | 'source' | 'cue'> {
  const source = draft.source && { source: draft.source };
  if (draft.content.length > 0)
    return { follows: draft.rule === 'follow' ? (draft.follows ?? draft) : draft, ...source };
  return { ...source, ...(draft.cue && { cue: draft.cue }) };
}

/** Whether the sentence has no words outside quotations. */
function isAllQuoted(narration: Narration, { start, end }: WholeSentence): boolean {
  for (let i = start; i < end; i++) if (!isPunctuation(narration, i) && narration.document.outer[i]! < 0) return false;
  return true;
}

/** The cue of a sentence or paragraph before that ends in a colon. */
function introductionBefore(
  narration: Narration,
  findings: Findings,
  index: number,
): Omit<Draft, 'content'> | undefined {
  const previous = narration.document.wholeSentences[index - 1];
  if (!previous || wordAt(narration, previous.end - 1) !== ':') return undefined;
  const pending = findings.pending.get(index - 1);
  if (pending) return { ...pending, rule: 'quotation' };
  const source = introducer(narration, previous, previous.end - 1);
  const cue = { start: previous.end - 1, end: previous.end };
  return { rule: 'colon', cue, ...(source && { source }) };
}

function inReach({ document: { wholeSentences, blocks } }: Narration, latest: Latest, index: number): boolean {
  const from = wholeSentences[latest.sentence]!.block;
  const to = wholeSentences[index]!.block;
  return to - from <= REACH && blocks[from]!.scope === blocks[to]!.scope;
}

/** `“A,” he said. “B.”`: the quotation right behind an attributed one in the paragraph is its second half. */
function resumes(
  { document: { wholeSentences, outer } }: Narration,
  { draft, sentence }: Latest,
  index: number,
): boolean {
  if (sentence !== index - 1 || wholeSentences[sentence]!.block !== wholeSentences[index]!.block || !draft.cue)
    return false;
  const { start } = draft.cue;
  return draft.content.some((range) => range.end <= start && outer[range.end - 1]! >= 0);
}
