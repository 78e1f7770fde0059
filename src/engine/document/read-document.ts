import { BLOCK_SEPARATOR, type Article } from '../model';
import type { Quotation, Sentence, TextBlock, TextDocument, Token, TokenRange } from './document';
import { readMarks, type Mark } from './quotation-marks';
import { pairMarks, type BlockView, type RawQuotation } from './quotations';
import { isSpeechVerb } from '../lexicon/speech-verbs.data';
import { splitSentences } from './sentences';
import { tokenize, type DraftToken, type RawToken } from './tokenize';
import { outermostQuotations, wholeSentences } from './whole-sentences';
import { WordForms } from './word-forms';

/** Words and punctuation marks of one text that are analysed. Blocks beyond are cut off, whole; a first block that alone is longer is cut between words. */
export const MAX_TOKENS = 250_000;

/** One block taken apart, offsets and token indices its own. */
interface ReadBlock {
  readonly text: string;
  readonly tokens: readonly DraftToken[];
  readonly sentences: readonly TokenRange[];
  readonly quotations: readonly RawQuotation[];
}

/** A block before its marks are paired, which takes a look at the next block. */
interface SplitBlock extends Omit<ReadBlock, 'quotations'> {
  readonly marks: readonly Mark[];
}

/** Tokens, sentences and quotations of an article. Linear in the text. */
export function readDocument(article: Article, maxTokens = MAX_TOKENS): TextDocument {
  const read = readBlocks(article, maxTokens);
  const truncated = read.length < article.blocks.length || (read[0]?.text ?? '') !== (article.blocks[0]?.text ?? '');
  const blocks: TextBlock[] = [];
  const tokens: Token[] = [];
  const forms = new WordForms(read.reduce((sum, block) => sum + block.tokens.length, 0));
  const sentences: Sentence[] = [];
  const quotations: Quotation[] = [];
  const texts: string[] = [];
  let offset = 0;
  read.forEach(({ text, tokens: drafts, sentences: ranges, quotations: rawQuotations }, block) => {
    const { kind, scope = 0 } = article.blocks[block]!;
    const base = tokens.length;
    const firstSentence = sentences.length;
    const place = ({ start, end }: TokenRange) => ({
      start: offset + drafts[start]!.start,
      end: offset + drafts[end - 1]!.end,
      block,
      tokens: { start: start + base, end: end + base },
    });
    addQuotations(rawQuotations, quotations, drafts, place);
    for (const range of ranges) {
      for (let i = range.start; i < range.end; i++) drafts[i]!.sentence = sentences.length;
      sentences.push(place(range));
    }
    for (const token of drafts) {
      const form = forms.add(text.slice(token.start, token.end), token.kind);
      token.text = form.text;
      token.lower = form.lower;
      token.small = form.small;
      token.block = block;
      token.start += offset;
      token.end += offset;
      tokens.push(token);
    }
    blocks.push({
      kind,
      scope,
      start: offset,
      end: offset + text.length,
      tokens: { start: base, end: tokens.length },
      sentences: { start: firstSentence, end: sentences.length },
    });
    texts.push(text);
    offset += text.length + BLOCK_SEPARATOR.length;
  });
  const continued = linkContinuations(blocks, tokens, quotations);
  const outer = outermostQuotations(tokens.length, continued);
  return {
    article,
    text: texts.join(BLOCK_SEPARATOR),
    blocks,
    tokens,
    forms: forms.list,
    formOf: forms.order,
    words: forms.words,
    sentences,
    quotations: continued,
    outer,
    wholeSentences: wholeSentences(sentences, outer),
    truncated,
  };
}

function readBlocks(article: Article, maxTokens: number): ReadBlock[] {
  const parts: SplitBlock[] = [];
  let count = 0;
  for (const block of article.blocks) {
    let { text } = block;
    let tokens = tokenize(text);
    count += tokens.length;
    if (count > maxTokens) {
      if (parts.length > 0) break;
      tokens = tokens.slice(0, maxTokens);
      text = text.slice(0, tokens.at(-1)?.end ?? 0);
    }
    parts.push({ text, tokens, sentences: splitSentences(text, tokens), marks: readMarks(text, tokens) });
    if (count > maxTokens) break;
  }
  return parts.map((part, i) => {
    const following = parts.slice(i + 1, i + 1 + CONTINUATION_REACH).find((next) => next.tokens.length > 0);
    const quotations = pairMarks(part.marks, viewOf(part, following));
    return { text: part.text, tokens: part.tokens, sentences: part.sentences, quotations };
  });
}

function viewOf(block: SplitBlock, following: SplitBlock | undefined): BlockView {
  const { text, tokens, sentences } = block;
  const goesOn = following?.marks[0]?.token === 0 && following.marks[0].opens !== 'no';
  return {
    tokenCount: tokens.length,
    sentenceEnd: (token) => endOfSentence(sentences, token),
    beforeLeadIn: (from, to) => beforeLeadIn(text, tokens, from, to),
    runsOn: (token) =>
      token === 0 || goesOn || ':,'.includes(text.slice(tokens[token - 1]!.start, tokens[token - 1]!.end)),
  };
}

/** In an unclosed quotation that the next one ends, the words that lead to the next are not quoted: `“… by noon and concluded: “…`. */
function beforeLeadIn(text: string, tokens: readonly RawToken[], from: number, to: number): number {
  const wordAt = (i: number) => text.slice(tokens[i]!.start, tokens[i]!.end).toLowerCase();
  if (to - from < 4 || !/^[:,]$/.test(wordAt(to - 1)) || !isSpeechVerb(wordAt(to - 2))) return to;
  for (let i = to - 3; i > Math.max(from, to - LEAD_IN); i--) if (/^(?:and|but|then|,)$/.test(wordAt(i))) return i;
  return to - 2;
}

/** Longest lead-in looked at, in tokens. */
const LEAD_IN = 8;

/** End of the sentence that holds the token, by bisection. */
function endOfSentence(sentences: readonly TokenRange[], token: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end > token) high = middle;
    else low = middle + 1;
  }
  return sentences[low]!.end;
}

/** Appends a block's quotations with depth and parent, and tells its tokens their innermost one. */
function addQuotations(
  raw: readonly RawQuotation[],
  quotations: Quotation[],
  drafts: readonly DraftToken[],
  place: (tokens: TokenRange) => Pick<Quotation, 'start' | 'end' | 'block' | 'tokens'>,
): void {
  const around: { index: number; end: number }[] = [];
  for (const { tokens, style, closed } of raw) {
    while (around.length && around.at(-1)!.end <= tokens.start) around.pop();
    const index = quotations.length;
    const { start, end, block, tokens: range } = place(tokens);
    quotations.push({
      start,
      end,
      block,
      tokens: range,
      style,
      closed,
      depth: around.length,
      parent: around.at(-1)?.index ?? -1,
      continues: -1,
    });
    for (let i = tokens.start; i < tokens.end; i++) drafts[i]!.quotation = index;
    around.push({ index, end: tokens.end });
  }
}

/** Blocks that a continued quotation may skip: a box, a picture's caption, a link to another article. */
const CONTINUATION_REACH = 3;
/** A skipped paragraph is at most this long, in tokens: "Read more: …". */
const MAX_SKIPPED_TOKENS = 16;

/** Sets `continues`: a block that opens with a mark goes on with the quotation that an earlier block left open at its end. */
function linkContinuations(
  blocks: readonly TextBlock[],
  tokens: readonly Token[],
  quotations: readonly Quotation[],
): Quotation[] {
  const firstOf = new Map<number, number>();
  const openAtEnd = new Map<number, number>();
  quotations.forEach(({ depth, tokens: range, block, closed }, i) => {
    if (depth > 0) return;
    if (range.start === blocks[block]!.tokens.start) firstOf.set(block, i);
    if (!closed && range.end === blocks[block]!.tokens.end) openAtEnd.set(block, i);
  });
  return quotations.map((quotation, i) => {
    if (firstOf.get(quotation.block) !== i) return quotation;
    for (let block = quotation.block - 1; block >= Math.max(0, quotation.block - CONTINUATION_REACH); block--) {
      const candidate = openAtEnd.get(block);
      if (candidate !== undefined) {
        const sameMark = tokens[quotations[candidate]!.tokens.start]!.text === tokens[quotation.tokens.start]!.text;
        return sameMark ? { ...quotation, continues: candidate } : quotation;
      }
      if (!mayBeSkipped(blocks[block]!, tokens)) return quotation;
    }
    return quotation;
  });
}

function mayBeSkipped(block: TextBlock, tokens: readonly Token[]): boolean {
  const { start, end } = block.tokens;
  if (block.kind !== 'paragraph' && block.kind !== 'block-quote') return true;
  return end - start <= MAX_SKIPPED_TOKENS && !tokens.slice(start, end).some((token) => token.quotation >= 0);
}
