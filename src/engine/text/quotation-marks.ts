import { classAt, DIGIT, DOUBLE_MARKS, isAlphanumeric, isLetter, SINGLE_MARKS, SPACE } from './characters';
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
/** Words that begin with an apostrophe. */
const ELISIONS = /^(?:\d0s|em|til|till|tis|twas|cause|cos|n|bout|round|ere|o|cuz|nuff|kay)$/;

/** The marks of one block, in order. Apostrophes inside words never get here: the tokenizer keeps them. */
export function readMarks(text: string, tokens: readonly RawToken[]): Mark[] {
  const marks: Mark[] = [];
  tokens.forEach((token, i) => {
    if (token.kind !== 'punctuation') return;
    const string = text.slice(token.start, token.end);
    const mark = DOUBLE_MARKS.has(string)
      ? doubleMark(text, tokens, i, string[0]!)
      : SINGLE_MARKS.has(string)
        ? singleMark(text, tokens, i, string)
        : undefined;
    if (mark) marks.push(mark);
  });
  return marks;
}

const isMarkToken = (text: string, token: RawToken | undefined) => {
  if (token?.kind !== 'punctuation') return false;
  const string = text.slice(token.start, token.end);
  return DOUBLE_MARKS.has(string) || SINGLE_MARKS.has(string);
};

/** Index of the character before the marks that touch this one on the left. */
function outwardsLeft(text: string, tokens: readonly RawToken[], index: number): number {
  let at = index;
  while (at > 0 && tokens[at - 1]!.end === tokens[at]!.start && isMarkToken(text, tokens[at - 1])) at--;
  return tokens[at]!.start - 1;
}

function outwardsRight(text: string, tokens: readonly RawToken[], index: number): number {
  let at = index;
  while (at + 1 < tokens.length && tokens[at + 1]!.start === tokens[at]!.end && isMarkToken(text, tokens[at + 1])) at++;
  return tokens[at]!.end;
}

const isOpeningContext = (text: string, index: number) =>
  classAt(text, index) === SPACE || '([{/—–―-‐‑'.includes(text[index] ?? ' ');

const isClosingContext = (text: string, index: number) =>
  !isAlphanumeric(text, index) || classAt(text, index) === SPACE;

function doubleMark(text: string, tokens: readonly RawToken[], index: number, shape: string): Mark {
  const left = outwardsLeft(text, tokens, index);
  const right = outwardsRight(text, tokens, index);
  const spaceLeft = classAt(text, left) === SPACE;
  const spaceRight = classAt(text, right) === SPACE;
  const mark = { token: index, style: 'double' as const };
  const openShape = OPENING_SHAPES.includes(shape);
  const closeShape = CLOSING_SHAPES.includes(shape);
  if (spaceLeft && !spaceRight) return { ...mark, opens: 'yes', closes: closeShape ? 'weak' : 'no' };
  if (spaceRight && !spaceLeft) {
    const inches = classAt(text, left) === DIGIT && !openShape && !closeShape;
    return { ...mark, opens: 'no', closes: inches ? 'weak' : 'yes' };
  }
  if (spaceLeft) {
    // Between two spaces: a mark set apart from its words, or the wreck of a dash.
    const atStart = index === 0 || ',:;.!?'.includes(text[left - 1] ?? '');
    const opens = openShape || atStart ? 'yes' : 'no';
    return {
      ...mark,
      ...(!openShape && { apart: true }),
      opens: closeShape ? 'no' : opens,
      closes: openShape ? 'no' : index > 0 && atStart ? 'yes' : 'weak',
    };
  }
  if (isAlphanumeric(text, left) && isAlphanumeric(text, right)) {
    if (classAt(text, left) === DIGIT && classAt(text, right) === DIGIT) return { ...mark, opens: 'no', closes: 'no' };
    return { ...mark, opens: openShape ? 'yes' : 'no', closes: openShape ? 'weak' : 'yes' };
  }
  const opening = isOpeningContext(text, left) && isAlphanumeric(text, right);
  const closing = !isOpeningContext(text, left) && !isAlphanumeric(text, right);
  if (closing) {
    const inches = classAt(text, left) === DIGIT && !openShape && !closeShape;
    return { ...mark, opens: 'no', closes: inches ? 'weak' : 'yes' };
  }
  if (opening) return { ...mark, opens: closeShape ? 'weak' : 'yes', closes: openShape ? 'no' : 'weak' };
  return { ...mark, opens: closeShape ? 'weak' : 'yes', closes: openShape ? 'weak' : 'yes' };
}

function singleMark(text: string, tokens: readonly RawToken[], index: number, shape: string): Mark | undefined {
  const left = outwardsLeft(text, tokens, index);
  const right = outwardsRight(text, tokens, index);
  const mark = { token: index, style: 'single' as const };
  const next = tokens[index + 1];
  const opensHere = isOpeningContext(text, left) && classAt(text, right) !== SPACE;
  if (opensHere && !(isOpeningContext(text, right) && classAt(text, left) !== SPACE)) {
    const elided = next?.start === tokens[index]!.end && ELISIONS.test(text.slice(next.start, next.end).toLowerCase());
    if (elided) return undefined;
    return { ...mark, opens: CLOSING_SHAPES.includes(shape) ? 'weak' : 'yes', closes: 'no' };
  }
  if (classAt(text, left) === SPACE || !isClosingContext(text, right)) return undefined;
  const feet = classAt(text, left) === DIGIT && (shape === "'" || shape === '’');
  const letter = isLetter(text, left);
  const possessive = letter && 'sSzZxX'.includes(text[left]!) && classAt(text, right) === SPACE;
  const dropped = letter && text.slice(left - 1, left + 1).toLowerCase() === 'in' && classAt(text, right) === SPACE;
  const wrongShape = OPENING_SHAPES.includes(shape);
  return { ...mark, opens: 'no', closes: feet || possessive || dropped || wrongShape ? 'weak' : 'yes' };
}
