import type { TextDocument } from '../../../document/document';
import type { WordForm } from '../../../lexicon/word-record';
import { hashWord } from './hash';
import { clusterOf, lookUp, senseOf, strengthOf, tagOf, type Lexicon } from './word-attributes';
import { isCapitalised, Shape, shapeOf } from './shape';

/** Where a token stands with regard to quotation marks: bit set. */
export const QuoteState = { Inside: 1, Opens: 2, Closes: 4, Nested: 8, Single: 16, Long: 32 } as const;

/** Inner words from which a quotation counts as long: below, it is as often a title or a scare quote. */
const LONG_QUOTATION_TOKENS = 9;

/** Stands for every name that the lexicon does not know, so that nothing is learned about today's people. */
const NAME = hashWord('\u0001name');
const NUMBER = hashWord('\u0001number');
const DASH = hashWord('\u0001dash');

/** Of a word whose part of speech is to be found out. */
export const UNKNOWN_TAG = 63;

/**
 * A document's tokens as parallel arrays of integers, which is all that the feature templates read. All are of one type,
 * so that whatever reads them compiles to one kind of load.
 */
export interface TokenView {
  readonly document: TextDocument;
  readonly count: number;
  /** Hash of the lower-case word; names unknown to the lexicon, numbers, quotation marks and dashes are one word each. */
  readonly word: Int32Array;
  readonly suffix: Int32Array;
  readonly shape: Int32Array;
  /** The only part of speech that the word ever has, or `UNKNOWN_TAG`. */
  readonly onlyTag: Int32Array;
  /** Index into the tag set of the part-of-speech tagger; filled in by it. */
  readonly pos: Int32Array;
  /** Part of speech of a word, shape of a mark, in one small integer; filled in with `pos`. */
  readonly kind: Int32Array;
  readonly strength: Int32Array;
  readonly sense: Int32Array;
  readonly cluster: Int32Array;
  readonly quote: Int32Array;
  readonly sentence: Int32Array;
  readonly block: Int32Array;
}

/** Reads everything but the parts of speech. */
export function viewTokens(document: TextDocument, lexicon: Lexicon): TokenView {
  const { tokens, formOf } = document;
  const count = tokens.length;
  const forms = document.forms.map((form) => viewForm(form, lexicon));
  const view = {
    document,
    count,
    word: new Int32Array(count),
    suffix: new Int32Array(count),
    shape: new Int32Array(count),
    onlyTag: new Int32Array(count),
    pos: new Int32Array(count),
    kind: new Int32Array(count),
    strength: new Int32Array(count),
    sense: new Int32Array(count),
    cluster: new Int32Array(count),
    quote: quoteStates(document),
    sentence: new Int32Array(count),
    block: new Int32Array(count),
  };
  for (let i = 0; i < count; i++) {
    const form = forms[formOf[i]!]!;
    const mark = quotationMark(view.quote[i]!);
    view.shape[i] = mark ? mark.shape : form.shape;
    view.word[i] = mark ? mark.word : form.word;
    view.suffix[i] = form.suffix;
    view.onlyTag[i] = mark ? UNKNOWN_TAG : form.onlyTag;
    view.strength[i] = form.strength;
    view.sense[i] = form.sense;
    view.cluster[i] = form.cluster;
    view.sentence[i] = tokens[i]!.sentence;
    view.block[i] = tokens[i]!.block;
  }
  return view;
}

/** What the templates read of all tokens that are written alike. */
type FormView = Readonly<Record<'word' | 'suffix' | 'shape' | 'onlyTag' | 'strength' | 'sense' | 'cluster', number>>;

function viewForm(form: WordForm, lexicon: Lexicon): FormView {
  const { lower, kind } = form;
  const hash = hashWord(lower);
  const attributes = kind === 'punctuation' ? 0 : lookUp(lexicon, hash);
  const shape = shapeOf(form);
  const tag = tagOf(attributes);
  return {
    word: wordFor(shape, hash, attributes),
    suffix: hashWord(lower, Math.max(0, lower.length - 3)),
    shape,
    onlyTag: shape === Shape.Lower && tag >= 0 ? tag : UNKNOWN_TAG,
    strength: strengthOf(attributes),
    sense: senseOf(attributes),
    cluster: clusterOf(attributes),
  };
}

/** Marks of outer quotations are named for what they do. */
const OPENING = { shape: Shape.OpenQuote, word: hashWord('\u0001open') };
const CLOSING = { shape: Shape.CloseQuote, word: hashWord('\u0001close') };

function quotationMark(quote: number): typeof OPENING | typeof CLOSING | undefined {
  if (quote & QuoteState.Opens) return OPENING;
  return quote & QuoteState.Closes ? CLOSING : undefined;
}

function wordFor(shape: Shape, hash: number, attributes: number): number {
  if (shape === Shape.Dash) return DASH;
  if (shape === Shape.Number) return NUMBER;
  return isCapitalised(shape) && attributes === 0 ? NAME : hash;
}

/** Quote state of every token. Only the marks of outer quotations open and close; inner ones are words like others. */
function quoteStates({ tokens, quotations }: TextDocument): Int32Array {
  const states = new Int32Array(tokens.length);
  for (const quotation of quotations) {
    const { start, end } = quotation.tokens;
    if (quotation.depth > 0) {
      for (let i = start; i < end; i++) states[i]! |= QuoteState.Nested;
      continue;
    }
    const bits =
      QuoteState.Inside |
      (quotation.style === 'single' ? QuoteState.Single : 0) |
      (end - start >= LONG_QUOTATION_TOKENS ? QuoteState.Long : 0);
    for (let i = start; i < end; i++) states[i]! |= bits;
    if (tokens[start]?.kind === 'punctuation') states[start]! |= QuoteState.Opens;
    if (quotation.closed) states[end - 1]! |= QuoteState.Closes;
  }
  return states;
}
