/**
 * Classes of UTF-16 code units, looked up in a table that fills itself: a Unicode property test costs some fifty times
 * an array read, and a page has few distinct characters.
 */
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
export const DIGIT = 4;
/** Invisible characters (bidirectional marks, joiners): part of a word inside one, nothing outside. */
export const FORMAT = 5;
export const PUNCTUATION = 6;
/** First or second half of a character outside the basic plane, or a lone one. */
export const SURROGATE = 7;

const classes = new Uint8Array(0x10000);

/**
 * What nearly every text is made of is told by its code alone: the browser takes a third of a millisecond to compile a test of a Unicode
 * property, which the first article after a start waits for.
 */
function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  if (unit > 0x20 && unit < 0x7f) return classifyPlain(char);
  if (unit >= 0xc0 && unit < 0x180 && char !== '×' && char !== '÷') return char === char.toLowerCase() ? LOWER : UPPER;
  // Dashes, quotation marks, bullets, the ellipsis.
  if (unit >= 0x2010 && unit < 0x2028) return PUNCTUATION;
  return unit >= 0xd800 && unit < 0xe000 ? SURROGATE : classifyByProperty(char);
}

function classifyPlain(char: string): number {
  if (char >= 'a' && char <= 'z') return LOWER;
  if (char >= 'A' && char <= 'Z') return UPPER;
  return char >= '0' && char <= '9' ? DIGIT : PUNCTUATION;
}

function classifyByProperty(char: string): number {
  if (/\s/u.test(char)) return SPACE;
  if (/\p{Lu}|\p{Lt}/u.test(char)) return UPPER;
  if (/\p{L}|\p{M}/u.test(char)) return LOWER;
  if (/\p{N}/u.test(char)) return DIGIT;
  if (/\p{Cf}|\p{Cc}/u.test(char)) return FORMAT;
  return PUNCTUATION;
}

/** Class of the code unit at `index`; `SPACE` before the start and after the end of the text. */
export function classAt(text: string, index: number): number {
  if (index < 0 || index >= text.length) return SPACE;
  const unit = text.charCodeAt(index);
  return (classes[unit] ||= classify(unit));
}

/** A letter or digit of the basic plane. Scripts without case count as lower case. */
export function isAlphanumeric(text: string, index: number): boolean {
  const c = classAt(text, index);
  return c === LOWER || c === UPPER || c === DIGIT;
}

export function isLetter(text: string, index: number): boolean {
  const c = classAt(text, index);
  return c === LOWER || c === UPPER;
}

/** Opens with a capital. */
export const opensWithCapital = (text: string): boolean => classAt(text, 0) === UPPER;

/** The longest run of capitals, in letters. */
export function mostCapitals(text: string): number {
  let most = 0;
  let run = 0;
  for (let i = 0; i < text.length; i++) {
    run = classAt(text, i) === UPPER ? run + 1 : 0;
    if (run > most) most = run;
  }
  return most;
}

/** Nothing but capitals, so many of them. */
export const isCapitals = (text: string, least: number, most: number): boolean =>
  text.length >= least && text.length <= most && mostCapitals(text) === text.length;

/** Capitals, digits and the marks of `AT&T` and `F-16`, two of them at least. */
export function looksLikeAcronym(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = classAt(text, i);
    if (c !== UPPER && c !== DIGIT && !'.&-'.includes(text[i]!)) return false;
  }
  return text.length > 1;
}

/** Nothing but letters, none of them a capital. */
export function isSmallWord(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (classAt(text, i) !== LOWER) return false;
  return text !== '';
}

/** Length in code units of the character at `index`: 2 for a surrogate pair, else 1. */
export function unitsAt(text: string, index: number): 1 | 2 {
  const unit = text.charCodeAt(index);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const next = text.charCodeAt(index + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

/** Marks that open or close an outer quotation in some style. Low and angle marks are continental, `''` is typed. */
export const DOUBLE_MARKS: ReadonlySet<string> = new Set([
  '"',
  '“',
  '”',
  '„',
  '‟',
  '«',
  '»',
  '＂',
  "''",
  '‘‘',
  '’’',
  '``',
]);
export const SINGLE_MARKS: ReadonlySet<string> = new Set(["'", '‘', '’', '‚', '‛', '‹', '›', '`']);
