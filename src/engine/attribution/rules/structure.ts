import { INSIDE_NAMES } from '../../lexicon/reporting-words';
import type { TextBlock, TokenRange } from '../../document/document';
import { isSpeechVerb } from '../../lexicon/speech-verbs.data';
import type { Draft } from './drafts';
import { keep, type Findings } from './findings';
import { readHeadline } from './headlines';
import { isCapital, isDash, wordAt, type Narration } from './narration';
import { findTurns, type Turn } from './turns';
import { AUXILIARIES } from '../../lexicon/clause-words';

/** Statements that the page's structure attributes: signed posts, speakers' labels, headlines with a colon. Their sentences are taken. */
export function readStructure(narration: Narration, findings: Findings): void {
  const sentencesOf = sentencesByBlock(narration);
  const take = (blocks: readonly number[], draft: Draft) => {
    const first = sentencesOf.get(blocks[0]!)?.[0];
    if (first === undefined) return;
    keep(narration, findings, first, draft);
    for (const block of blocks) for (const sentence of sentencesOf.get(block) ?? []) findings.taken.add(sentence);
  };
  const turns = findTurns(narration);
  const inTurns = new Set(turns.flatMap(({ blocks }) => blocks));
  for (const { blocks, draft } of turns) take(blocks, draft);
  narration.document.blocks.forEach((block, index) => {
    if (inTurns.has(index)) return;
    const signed = signature(narration, block, index);
    const headline = signed ? undefined : readHeadline(narration, block);
    if (signed) take(signed.blocks, signed.draft);
    else if (headline) take([index], headline);
    else if (block.kind === 'block-quote') setApart(narration, findings, index, sentencesOf);
  });
}

/** Words set apart without quotation marks: their sentences are not the article's own; who speaks is found later. */
function setApart(
  narration: Narration,
  findings: Findings,
  index: number,
  sentencesOf: ReadonlyMap<number, number[]>,
): void {
  const { tokens, scope } = narration.document.blocks[index]!;
  const sentences = sentencesOf.get(index);
  if (!sentences || narration.document.outer[tokens.start]! >= 0) return;
  for (const sentence of sentences) findings.taken.add(sentence);
  const before = narration.document.blocks[index - 1];
  const goesOn = before?.kind === 'block-quote' && before.scope === scope;
  const last = goesOn ? [...findings.apart.values()].at(-1) : undefined;
  if (last) last.push(tokens);
  else findings.apart.set(sentences[0]!, [tokens]);
}

function sentencesByBlock({ document }: Narration): Map<number, number[]> {
  const map = new Map<number, number[]>();
  document.wholeSentences.forEach(({ block }, i) => {
    const list = map.get(block);
    if (list) list.push(i);
    else map.set(block, [i]);
  });
  return map;
}

/** Longest post of a social network whose text and signature came as separate blocks, in characters. */
const MAX_POST = 290;

/** `TEXT — Name (@handle) date`, in one block or with the signature in a block of its own; under a quotation also `— Name, place`. */
function signature(narration: Narration, block: TextBlock, index: number): Turn | undefined {
  const { start, end } = block.tokens;
  const sign = findSign(narration, block.tokens);
  if (!sign) return undefined;
  const { dash, handle } = sign;
  let { name } = sign;
  if (!handle) {
    if (!maySign(narration, block, index, dash)) return undefined;
    name = endOfName(narration, dash + 1, end);
  }
  const blocks = dash > start ? [index] : [...postBefore(narration, index), index];
  const content = blocks.map((at) => narration.document.blocks[at]!.tokens).filter((range) => range.start < dash);
  if (content.length === 0) return undefined;
  const last = content.at(-1)!;
  const trimmed = [...content.slice(0, -1), { start: last.start, end: Math.min(last.end, dash) }];
  const draft: Draft = {
    rule: 'signature',
    content: trimmed,
    cue: { start: dash, end: dash + 1 },
    source: { start: dash + 1, end: name },
    direct: true,
  };
  return { blocks, draft };
}

/** The dash behind which a block may be signed, where the name behind it ends, and whether a handle follows. */
function findSign(narration: Narration, { start, end }: TokenRange) {
  let dash = -1;
  for (let i = end - 1; i >= start && end - i < 24; i--) {
    if (isDash(wordAt(narration, i)) && isCapital(narration, i + 1)) dash = i;
    if (dash >= 0) break;
  }
  if (dash < 0) return undefined;
  let name = dash + 1;
  let handle = false;
  for (let i = dash + 1; i < end && !handle; i++) {
    const word = wordAt(narration, i);
    if (word.startsWith('@')) handle = true;
    else if (word !== '(') name = i + 1;
  }
  return { dash, name, handle };
}

/** Whether words behind a dash with no handle are a signature: in a post or block quote, or alone under a quotation, and no clause. */
function maySign(narration: Narration, { kind, tokens }: TextBlock, index: number, dash: number): boolean {
  for (let i = dash + 1; i < tokens.end; i++)
    if (AUXILIARIES.has(wordAt(narration, i)) || isSpeechVerb(wordAt(narration, i))) return false;
  if (kind === 'embedded-post' || kind === 'block-quote') return true;
  const before = narration.document.blocks[index - 1]?.tokens;
  return dash === tokens.start && before !== undefined && before.end > before.start && isQuotation(narration, before);
}

const isQuotation = (narration: Narration, { start, end }: TokenRange) =>
  narration.document.outer[start]! >= 0 && narration.document.outer[start] === narration.document.outer[end - 1];

function endOfName(narration: Narration, from: number, limit: number): number {
  let end = from;
  while (end < limit && (isCapital(narration, end) || INSIDE_NAMES.has(wordAt(narration, end)))) end++;
  return end;
}

/** The blocks of one post's text before its signature, back to where the post before is signed. */
function postBefore(narration: Narration, index: number): number[] {
  const { document } = narration;
  const { kind } = document.blocks[index]!;
  const blocks: number[] = [];
  let length = 0;
  for (let i = index - 1; i >= 0; i--) {
    const block = document.blocks[i]!;
    length += block.end - block.start;
    if (findSign(narration, block.tokens)?.handle) break;
    if (block.kind !== kind || (length > MAX_POST && (blocks.length > 0 || kind === 'paragraph'))) break;
    blocks.unshift(i);
  }
  return blocks;
}
