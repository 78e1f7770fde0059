import type { WordForm } from '../../../lexicon/word-record';
import { plainApostrophes } from '../../../lexicon/apostrophes';

/** What a token looks like, with quotation marks named for their place and not for their glyph, so that every house style reads the same. */
export const Shape = {
  Lower: 0,
  Capitalised: 1,
  Capitals: 2,
  Initial: 3,
  Mixed: 4,
  Number: 5,
  Comma: 6,
  Stop: 7,
  Colon: 8,
  Semicolon: 9,
  Dash: 10,
  Question: 11,
  Ellipsis: 12,
  OpenQuote: 13,
  CloseQuote: 14,
  StrayQuote: 15,
  OpenBracket: 16,
  CloseBracket: 17,
  Other: 18,
} as const;

export type Shape = number;

const PUNCTUATION = new Map<string, Shape>([
  [',', Shape.Comma],
  ['.', Shape.Stop],
  [':', Shape.Colon],
  [';', Shape.Semicolon],
  ['-', Shape.Dash],
  ['–', Shape.Dash],
  ['—', Shape.Dash],
  ['―', Shape.Dash],
  ['--', Shape.Dash],
  ['?', Shape.Question],
  ['!', Shape.Question],
  ['…', Shape.Ellipsis],
  ['...', Shape.Ellipsis],
  ['(', Shape.OpenBracket],
  ['[', Shape.OpenBracket],
  [')', Shape.CloseBracket],
  [']', Shape.CloseBracket],
  ['“', Shape.StrayQuote],
  ['”', Shape.StrayQuote],
  ['"', Shape.StrayQuote],
  ['„', Shape.StrayQuote],
  ['«', Shape.StrayQuote],
  ['»', Shape.StrayQuote],
  ['‘', Shape.StrayQuote],
  ['’', Shape.StrayQuote],
  ["'", Shape.StrayQuote],
  ["''", Shape.StrayQuote],
  ['``', Shape.StrayQuote],
]);

/** Shape of a form by its characters alone; marks that open or close a quotation are set by the caller. */
export function shapeOf(form: WordForm): Shape {
  const { text, lower, small, kind } = form;
  if (kind === 'number') return Shape.Number;
  if (kind === 'punctuation') return PUNCTUATION.get(text) ?? Shape.Other;
  if (small) return Shape.Lower;
  if (text.length === 1) return Shape.Initial;
  const plain = plainApostrophes(text);
  const first = plain[0]!;
  const rest = plain.slice(1);
  if (first === lower[0]) return Shape.Mixed;
  if (rest === lower.slice(1)) return Shape.Capitalised;
  return text === text.toUpperCase() ? Shape.Capitals : Shape.Mixed;
}

/** Does a word of this shape begin with a capital letter? */
export const isCapitalised = (shape: Shape) => shape >= Shape.Capitalised && shape <= Shape.Initial;

/** Is it a word or a number? */
export const isWordLike = (shape: Shape) => shape <= Shape.Number;
