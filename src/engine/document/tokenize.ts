import {
  ABBREVIATIONS_BEFORE_NAMES,
  ABBREVIATIONS_BEFORE_NUMBERS,
  CLOSING_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
} from '../lexicon/abbreviations.data';
import {
  classAt,
  DIGIT,
  FORMAT,
  isAlphanumeric,
  isLetter,
  LOWER,
  PUNCTUATION,
  SPACE,
  unitsAt,
  UPPER,
} from '../lexicon/characters';
import type { Token } from './document';

/** What splitting a block into tokens tells of one. Offsets are into the text given to `tokenize`. */
export type RawToken = Pick<Token, 'start' | 'end' | 'kind'>;

/**
 * A raw token with room for what is known later of its form and place. A page has very many tokens: they are completed
 * where they are rather than made anew.
 */
export type DraftToken = { -readonly [Key in keyof Token]: Token[Key] };

/**
 * Splits one block's text into words, numbers and single punctuation marks, left to right in one pass.
 * A word keeps inner apostrophes and hyphens (`don’t`, `O'Brien`, `Brig-Gen`), the stop of an abbreviation or initial
 * (`Mr.`, `U.S.`, `J.`), and a leading `@` or `#`. The clitic `’s` is a token by itself, so that a name and its
 * possessive share a token. Numbers keep inner separators (`1,100`, `10:30`, `2.5`); currency and per cent signs
 * stand alone. Runs of full stops, of hyphens, and `''` as a quotation mark are one token each.
 */
export function tokenize(text: string): DraftToken[] {
  const tokens: DraftToken[] = [];
  let at = 0;
  let previousEnd = 0;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === SPACE || kind === FORMAT) {
      at++;
      continue;
    }
    const wordEnd = kind === PUNCTUATION ? endOfMarkedWord(text, at, previousEnd) : endOfWord(text, at, at);
    const end = wordEnd || endOfPunctuation(text, at);
    tokens.push(draft(at, end, wordEnd ? (kind === DIGIT ? 'number' : 'word') : 'punctuation'));
    at = previousEnd = end;
  }
  return tokens;
}

const draft = (start: number, end: number, kind: Token['kind']): DraftToken => ({
  start,
  end,
  text: '',
  lower: '',
  small: false,
  kind,
  block: -1,
  sentence: -1,
  quotation: -1,
});

const APOSTROPHES = "'’‘‛ʼ＇";
const HYPHENS = '-‐‑';
/** Letters and inner stops of the longest abbreviation. */
const LONGEST_ABBREVIATION = 7;
const isOneOf = (set: string, text: string, index: number) => index < text.length && set.includes(text[index]!);

/** End of a word that begins with a mark, or 0 where none does: `@name`, `#tag`, and the clitic `’s` (possessive or a short "is") directly after a word. */
function endOfMarkedWord(text: string, at: number, previousEnd: number): number {
  if (isOneOf('@#', text, at)) return endOfWord(text, at, at + 1);
  return at > 0 && previousEnd === at && isClitic(text, at) ? at + 2 : 0;
}

function isClitic(text: string, at: number): boolean {
  return (
    isOneOf(APOSTROPHES, text, at) &&
    isOneOf('sS', text, at + 1) &&
    !isAlphanumeric(text, at + 2) &&
    (isAlphanumeric(text, at - 1) || (text[at - 1] === '.' && classAt(text, at - 2) === UPPER)) &&
    !(isOneOf(APOSTROPHES, text, at + 2) && isAlphanumeric(text, at + 3))
  );
}

/** End of the word or number `[at, …)` whose letters and digits begin at `from`, or 0 where none do. A hyphen joins what follows an abbreviation: `U.S.-led`. */
function endOfWord(text: string, at: number, from: number): number {
  if (!isAlphanumeric(text, from)) return 0;
  let end = endOfParts(text, from);
  while (endsWithStop(text, at, end)) {
    if (!isOneOf(HYPHENS, text, end + 1) || !isLetter(text, end + 2)) return end + 1;
    end = endOfParts(text, end + 2);
  }
  return end;
}

/** End of letters and digits with the marks that join them. */
function endOfParts(text: string, from: number): number {
  let end = from;
  let partStart = from;
  for (;;) {
    const kind = classAt(text, end);
    if (kind === LOWER || kind === UPPER || kind === DIGIT || (kind === FORMAT && isAlphanumeric(text, end + 1))) {
      end++;
    } else if (kind !== PUNCTUATION) {
      return end;
    } else if (text.startsWith('://', end)) {
      return endOfAddress(text, end);
    } else if (joins(text, end, partStart)) {
      partStart = end + 1;
      end += 2;
    } else return end;
  }
}

function endOfAddress(text: string, at: number): number {
  let end = at;
  while (classAt(text, end) !== SPACE && !isOneOf('"“”«»()[]<>', text, end)) end++;
  return end;
}

/** Whether the punctuation at `at` lies inside a word: between two of its letters or digits. `partStart`: after the last such mark. */
function joins(text: string, at: number, partStart: number): boolean {
  if (!isAlphanumeric(text, at + 1)) return false;
  const char = text[at]!;
  if (APOSTROPHES.includes(char)) return !isClitic(text, at);
  if (HYPHENS.includes(char) || char === '_' || char === '@') return true;
  const before = classAt(text, at - 1);
  const after = classAt(text, at + 1);
  if (char === ',' || char === ':') return before === DIGIT && after === DIGIT;
  if (char === '&') return before === UPPER && after === UPPER;
  if (char !== '.') return false;
  if (before === DIGIT || after === DIGIT) return before === after;
  const initials = at - partStart === 1 && !isLetter(text, at + 2);
  return initials || (before === LOWER && after === LOWER);
}

/** Whether the full stop at `end` belongs to the abbreviation or initial `[start, end)`, or to the last part of a hyphenated one (`then-U.S.`, `R-Ky.`). */
function endsWithStop(text: string, start: number, end: number): boolean {
  if (text[end] !== '.' || text[end + 1] === '.') return false;
  const hyphen = lastHyphen(text, start, end);
  const first = hyphen < 0 ? start : hyphen + 1;
  const length = end - first;
  if (length > LONGEST_ABBREVIATION || classAt(text, first) === DIGIT) return false;
  if (length === 1) return hyphen < 0 && classAt(text, start) === UPPER && text[start] !== 'I';
  const word = text.slice(first, end);
  if (areInitials(word)) return true;
  const lower = word.toLowerCase();
  if (!LEADING_ABBREVIATIONS.has(lower) && !CLOSING_ABBREVIATIONS.has(lower)) return false;
  if (ABBREVIATIONS_BEFORE_NUMBERS.has(lower)) return classAt(text, end + 2) === DIGIT;
  if (ABBREVIATIONS_BEFORE_NAMES.has(lower)) {
    return classAt(text, first) === UPPER && (text[end + 1] === ',' || classAt(text, end + 2) === UPPER);
  }
  return true;
}

/** Letters with a stop between each two: `U.S`. */
function areInitials(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (i % 2 === 0 ? !isLetter(word, i) : word[i] !== '.') return false;
  return word.length > 2 && word.length % 2 === 1;
}

/** Index of the last hyphen in `[start, end)`, or -1. Longer words are no abbreviations. */
function lastHyphen(text: string, start: number, end: number): number {
  for (let i = end - 1; i > Math.max(start, end - LONGEST_ABBREVIATION - 2); i--)
    if (HYPHENS.includes(text[i]!)) return i;
  return -1;
}

function endOfPunctuation(text: string, at: number): number {
  const char = text[at]!;
  if (char === '.' || char === '-') {
    let end = at + 1;
    while (text[end] === char) end++;
    return end;
  }
  if ("'‘’`".includes(char) && text[at + 1] === char && text[at + 2] !== char) return at + 2;
  return at + unitsAt(text, at);
}
