import type { TextDocument, Token, TokenRange } from '../../document/document';
import { mayBeSpeech } from '../../lexicon/speech-verbs.data';

/**
 * A document as the rules read it: in the article's own voice, with each outer quotation as one opaque piece, so that
 * nothing inside somebody's words is taken for the article's own, and a full stop inside them ends no sentence.
 */
export interface Reading {
  readonly document: TextDocument;
  readonly tokens: readonly Token[];
  /** For each token the outermost quotation around it, or -1. */
  readonly outer: Int32Array;
  /** What `wordAt` gives for each token. */
  readonly words: readonly string[];
  readonly sentences: readonly OuterSentence[];
  /** For each of the document's forms what cue may begin with it: one of `CueWord`, or 0, as most. */
  readonly cueWords: Uint8Array;
}

export const CueWord = { Verb: 1, According: 2 } as const;

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
  const words = tokens.map(({ lower }, i) => (outer[i]! >= 0 ? '"' : lower === '"' ? "''" : lower));
  const cueWords = cueWordsOf(document);
  return { document, tokens, outer, words, sentences: outerSentences(document, outer), cueWords };
}

function cueWordsOf({ forms }: TextDocument): Uint8Array {
  const cueWords = new Uint8Array(forms.length);
  forms.forEach(({ lower, kind }, i) => {
    if (kind !== 'word') return;
    if (mayBeSpeech(lower)) cueWords[i] = CueWord.Verb;
    else if (lower === 'according') cueWords[i] = CueWord.According;
  });
  return cueWords;
}

/** What cue may begin at the token. */
export const cueWordAt = ({ document, cueWords }: Reading, index: number): number => cueWords[document.formOf[index]!]!;

function outerSentences({ sentences }: TextDocument, outer: Int32Array): OuterSentence[] {
  const merged: OuterSentence[] = [];
  for (const { tokens, block } of sentences) {
    const last = merged.at(-1);
    const inside = outer[tokens.start]!;
    if (last && last.block === block && inside >= 0 && inside === outer[tokens.start - 1]) {
      merged[merged.length - 1] = { start: last.start, end: tokens.end, block };
    } else merged.push({ start: tokens.start, end: tokens.end, block });
  }
  return merged;
}

/** Whether the token at `index` stands in the article's own voice. */
export const isOwn = (reading: Reading, index: number) => reading.outer[index] === -1;

/** Lower-case text of the token, or `"` where a quotation stands (a mark that pairs with none reads `''`), or an empty string outside the document. */
export const wordAt = ({ words }: Reading, index: number): string => words[index] ?? '';

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
  return token !== undefined && token.kind === 'word' && opensWithCapital(token.text);
}

/** Plain letters, which most words begin with, are told by their code alone. */
function opensWithCapital(text: string): boolean {
  const unit = text.charCodeAt(0);
  if (unit >= 0x61 && unit <= 0x7a) return false;
  return (unit >= 0x41 && unit <= 0x5a) || /^[@#]?\p{Lu}/u.test(text);
}

/** A dash of any length, also a hyphen that stands for one. */
export function isDash(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit === 0x2d ? /^-+$/.test(word) : unit >= 0x2012 && unit <= 0x2015 && word.length === 1;
}

export const isPunctuation = (reading: Reading, index: number) => reading.tokens[index]?.kind === 'punctuation';

/** Number of words (no punctuation) of a quotation. */
export function wordCount(reading: Reading, { start, end }: TokenRange): number {
  let count = 0;
  for (let i = start; i < end; i++) if (!isPunctuation(reading, i)) count++;
  return count;
}
