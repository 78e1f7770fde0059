import { ELISIONS } from '../lexicon/reporting-words';
import { classAt, DIGIT, DOUBLE_MARKS, isAlphanumeric, isLetter, SINGLE_MARKS, SPACE } from '../lexicon/characters';
import type { RawToken } from './tokenize';

/** What a quotation mark can be at its place, by the characters around it first and its shape second. */
export interface Mark {
  /** Token index within the block. */
  readonly token: number;
  readonly style: 'double' | 'single';
  /** `weak`: only where nothing better is found (a shape against its place, a possessive `s'`). */
  readonly opens: 'no' | 'weak' | 'yes';
  readonly closes: 'no' | 'weak' | 'yes';
  /** Set apart by spaces on both sides: the wreck of a dash unless it pairs. */
  readonly apart?: true;
}

const OPENING_SHAPES = '“„‟«‘‚‛‹`';
const CLOSING_SHAPES = '”»’›';
/** `’em`, `’90s`. */
const isElision = (word: string) => ELISIONS.has(word) || /^\d0s$/.test(word);

/** The marks of one block, in order. Apostrophes inside words never get here: the tokenizer keeps them. */
export function readMarks(text: string, tokens: readonly RawToken[]): Mark[] {
  const marks: Mark[] = [];
  for (let i = 0; i < tokens.length;) {
    if (!styleOf(text, tokens[i]!)) {
      i++;
      continue;
    }
    // Marks that touch each other (`“‘`, `.’”`) are judged by what stands around all of them.
    let end = i + 1;
    while (end < tokens.length && tokens[end]!.start === tokens[end - 1]!.end && styleOf(text, tokens[end]!)) end++;
    const around = { left: tokens[i]!.start - 1, right: tokens[end - 1]!.end };
    for (; i < end; i++) {
      const mark = readMark(text, tokens, i, around);
      if (mark) marks.push(mark);
    }
  }
  return marks;
}

/** Offsets of the characters around a run of marks. */
interface Around {
  readonly left: number;
  readonly right: number;
}

function styleOf(text: string, token: RawToken): Mark['style'] | undefined {
  if (token.kind !== 'punctuation') return undefined;
  const string = text.slice(token.start, token.end);
  if (DOUBLE_MARKS.has(string)) return 'double';
  return SINGLE_MARKS.has(string) ? 'single' : undefined;
}

function readMark(text: string, tokens: readonly RawToken[], index: number, around: Around): Mark | undefined {
  const shape = text[tokens[index]!.start]!;
  return styleOf(text, tokens[index]!) === 'double'
    ? doubleMark(text, index, shape, around)
    : singleMark(text, tokens, index, shape, around);
}

const isOpeningContext = (text: string, index: number) =>
  classAt(text, index) === SPACE || '([{/—–―-‐‑'.includes(text[index] ?? ' ');

const isClosingContext = (text: string, index: number) =>
  !isAlphanumeric(text, index) || classAt(text, index) === SPACE;

const double = (token: number, opens: Mark['opens'], closes: Mark['closes']): Mark => ({
  token,
  style: 'double',
  opens,
  closes,
});

function doubleMark(text: string, index: number, shape: string, { left, right }: Around): Mark {
  const spaceLeft = classAt(text, left) === SPACE;
  const spaceRight = classAt(text, right) === SPACE;
  const openShape = OPENING_SHAPES.includes(shape);
  const closeShape = CLOSING_SHAPES.includes(shape);
  if (spaceLeft && !spaceRight) return double(index, 'yes', closeShape ? 'weak' : 'no');
  if (spaceRight && !spaceLeft) {
    const inches = classAt(text, left) === DIGIT && !openShape && !closeShape;
    return double(index, 'no', inches ? 'weak' : 'yes');
  }
  if (spaceLeft) {
    // Between two spaces: a mark set apart from its words, or the wreck of a dash.
    const atStart = index === 0 || ',:;.!?'.includes(text[left - 1] ?? '');
    const opens = openShape || atStart ? 'yes' : 'no';
    const apart = double(index, closeShape ? 'no' : opens, openShape ? 'no' : index > 0 && atStart ? 'yes' : 'weak');
    return openShape ? apart : { ...apart, apart: true };
  }
  if (isAlphanumeric(text, left) && isAlphanumeric(text, right)) {
    if (classAt(text, left) === DIGIT && classAt(text, right) === DIGIT) return double(index, 'no', 'no');
    return double(index, openShape ? 'yes' : 'no', openShape ? 'weak' : 'yes');
  }
  const opening = isOpeningContext(text, left) && isAlphanumeric(text, right);
  const closing = !isOpeningContext(text, left) && !isAlphanumeric(text, right);
  if (closing) {
    const inches = classAt(text, left) === DIGIT && !openShape && !closeShape;
    return double(index, 'no', inches ? 'weak' : 'yes');
  }
  if (opening) return double(index, closeShape ? 'weak' : 'yes', openShape ? 'no' : 'weak');
  return double(index, closeShape ? 'weak' : 'yes', openShape ? 'weak' : 'yes');
}

function singleMark(
  text: string,
  tokens: readonly RawToken[],
  index: number,
  shape: string,
  { left, right }: Around,
): Mark | undefined {
  const next = tokens[index + 1];
  const opensHere = isOpeningContext(text, left) && classAt(text, right) !== SPACE;
  if (opensHere && !(isOpeningContext(text, right) && classAt(text, left) !== SPACE)) {
    const elided = next?.start === tokens[index]!.end && isElision(text.slice(next.start, next.end).toLowerCase());
    if (elided) return undefined;
    return { token: index, style: 'single', opens: CLOSING_SHAPES.includes(shape) ? 'weak' : 'yes', closes: 'no' };
  }
  if (classAt(text, left) === SPACE || !isClosingContext(text, right)) return undefined;
  const feet = classAt(text, left) === DIGIT && (shape === "'" || shape === '’');
  const letter = isLetter(text, left);
  const possessive = letter && 'sSzZxX'.includes(text[left]!) && classAt(text, right) === SPACE;
  const dropped = letter && text.slice(left - 1, left + 1).toLowerCase() === 'in' && classAt(text, right) === SPACE;
  const wrongShape = OPENING_SHAPES.includes(shape);
  return {
    token: index,
    style: 'single',
    opens: 'no',
    closes: feet || possessive || dropped || wrongShape ? 'weak' : 'yes',
  };
}
