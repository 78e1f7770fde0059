import type { WordRecord, WordForm } from '../lexicon/word-record';
import type { Article, BlockKind } from '../model';

/** `[start, end)` as token indices. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

/** A word, a number, or one punctuation mark. `start`, `end` are UTF-16 offsets into the document's text. */
export interface Token extends WordForm {
  readonly start: number;
  readonly end: number;
  readonly block: number;
  readonly sentence: number;
  /** Index into `quotations` of the innermost quotation that holds the token (its marks included), or -1. */
  readonly quotation: number;
}

export interface TextBlock {
  readonly kind: BlockKind;
  readonly scope: number;
  readonly start: number;
  readonly end: number;
  readonly tokens: TokenRange;
  readonly sentences: TokenRange;
}

/** A sentence never crosses a block. Offsets exclude white space around it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly block: number;
  readonly tokens: TokenRange;
}

/** A sentence of the article that no boundary inside a quotation cuts, as token indices. */
export interface WholeSentence extends TokenRange {
  readonly block: number;
}

/** Words between quotation marks inside one block. Offsets include the marks that exist. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly block: number;
  readonly tokens: TokenRange;
  readonly style: 'double' | 'single';
  /** 0 for an outer quotation, 1 for a quotation inside it, and so on. */
  readonly depth: number;
  /** Index of the quotation around it, or -1. */
  readonly parent: number;
  /** False where the closing mark is missing. */
  readonly closed: boolean;
  /** Index of the quotation in an earlier block that this one continues (newspaper convention), or -1. */
  readonly continues: number;
}

/** An article's text with everything that later stages need to read it: all offsets exact, all lists in text order. */
export interface TextDocument {
  readonly article: Article;
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  readonly tokens: readonly Token[];
  /** Every form of the tokens once, with what is known of it wherever it stands. */
  readonly forms: readonly WordRecord[];
  /** For each token the index of its form: what a stage knows of a form stands in a list beside `forms`. */
  readonly formOf: Int32Array;
  /** `words[i]` is the form of `tokens[i]`. */
  readonly words: readonly WordRecord[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  /** For each token the outermost quotation around it, or -1. */
  readonly outer: Int32Array;
  readonly wholeSentences: readonly WholeSentence[];
  /** True where the budget cut blocks off the end. */
  readonly truncated: boolean;
}
