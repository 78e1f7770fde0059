import type { TextDocument, Token, TokenRange } from '../../document/document';
import { classAt, UPPER } from '../../lexicon/characters';
import { mayBeSpeech } from '../../lexicon/speech-verbs.data';

/**
 * A document as the rules read it: in the narrator's voice, with each outer quotation masked as one opaque piece, so that
 * nothing inside somebody's words is taken for the article's own.
 */
export interface Narration {
  readonly document: TextDocument;
  readonly tokens: readonly Token[];
  /** What `wordAt` gives for each token. */
  readonly words: readonly string[];
  /** For each of the document's forms what cue may begin with it: one of `CueWord`, or 0, as most. */
  readonly cueWords: Uint8Array;
}

export const CueWord = { Verb: 1, According: 2 } as const;

/** Masks a document's quotations. */
export function readNarration(document: TextDocument): Narration {
  const { tokens, outer } = document;
  const words = tokens.map(({ lower }, i) => (outer[i]! >= 0 ? '"' : lower === '"' ? "''" : lower));
  return { document, tokens, words, cueWords: cueWordsOf(document) };
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
export const cueWordAt = ({ document, cueWords }: Narration, index: number): number =>
  cueWords[document.formOf[index]!]!;

/** Whether the token at `index` stands in the narrator's voice. */
export const isNarrated = (narration: Narration, index: number) => narration.document.outer[index] === -1;

/** Lower-case text of the token, or `"` where a quotation stands (a mark that pairs with none reads `''`), or an empty string outside the document. */
export const wordAt = ({ words }: Narration, index: number): string => words[index] ?? '';

/** Index behind the token, or behind the whole quotation that begins or stands here. */
export function after(narration: Narration, index: number): number {
  const quotation = narration.document.outer[index]!;
  return quotation >= 0 ? narration.document.quotations[quotation]!.tokens.end : index + 1;
}

/** Index before the token, or before the whole quotation around it. */
export function before(narration: Narration, index: number): number {
  const quotation = narration.document.outer[index]!;
  return quotation >= 0 ? narration.document.quotations[quotation]!.tokens.start - 1 : index - 1;
}

export function isCapital(narration: Narration, index: number): boolean {
  const token = narration.tokens[index];
  if (token?.kind !== 'word') return false;
  const { text } = token;
  return classAt(text, text[0] === '@' || text[0] === '#' ? 1 : 0) === UPPER;
}

/** A dash of any length, also a hyphen that stands for one. */
export function isDash(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit === 0x2d ? /^-+$/.test(word) : unit >= 0x2012 && unit <= 0x2015 && word.length === 1;
}

export const isPunctuation = (narration: Narration, index: number) => narration.tokens[index]?.kind === 'punctuation';

/** Number of words (no punctuation) of a quotation. */
export function wordCount(narration: Narration, { start, end }: TokenRange): number {
  let count = 0;
  for (let i = start; i < end; i++) if (!isPunctuation(narration, i)) count++;
  return count;
}
