import type { TextDocument, TokenRange } from '../document/document';
import { type KnownWindow, type KnownWindows, NOTHING } from './known-windows';

/** A block, or part of one, that is never parted. */
export interface Stretch extends TokenRange {
  /** The same for the same pieces. */
  readonly key: string;
}

/** What the encoder reads at once. */
export interface Window {
  /** Of its stretches. */
  readonly keys: readonly string[];
  /** What the encoder made of it when it was read before. */
  readonly known?: KnownWindow | undefined;
  readonly pieces: Uint16Array;
  /** 1 for each piece of a word with a capital: the vocabulary has none. */
  readonly types: Uint8Array;
  /** The document's tokens in it, and the place of the first piece of each. */
  readonly tokens: Uint32Array;
  readonly places: Uint16Array;
}

/** The pieces that begin a window and end a stretch of text, and those of each of the document's forms: at least one, and few enough for a window. */
export interface DocumentPieces {
  readonly begin: number;
  readonly end: number;
  readonly ofForms: readonly (readonly number[])[];
}

/** A document's blocks, cut where they are too long for a window. */
export function cutStretches(document: TextDocument, pieces: DocumentPieces, most: number): Stretch[] {
  const sizeOf = sizesOf(document, pieces);
  return document.blocks.flatMap(({ tokens }) =>
    stretchesOf(document, tokens, sizeOf, most - FRAME).map(({ start, end }) => {
      const key = keyOf(document, pieces, { start, end });
      return { start, end, key };
    }),
  );
}

/**
 * Puts stretches together into windows of at most `most` pieces: those that were one window before, else as many as fit. training/encoder cuts
 * in the same way.
 */
export function cutWindows(
  document: TextDocument,
  pieces: DocumentPieces,
  most: number,
  stretches: readonly Stretch[] = cutStretches(document, pieces, most),
  before: KnownWindows = NOTHING,
): Window[] {
  const sizeOf = sizesOf(document, pieces);
  const keys = stretches.map(({ key }) => key);
  const windows: Window[] = [];
  let open: Stretch[] = [];
  let room = most - FRAME;
  const close = () => {
    if (open.length > 0) windows.push(makeWindow(document, pieces, open));
    open = [];
    room = most - FRAME;
  };
  for (let i = 0; i < stretches.length; i++) {
    const known = before.at(keys, i);
    if (known) {
      close();
      windows.push({ ...makeWindow(document, pieces, stretches.slice(i, i + known.keys.length)), known });
      i += known.keys.length - 1;
      continue;
    }
    const size = sizeOf(stretches[i]!) + 1;
    if (size > room) close();
    open.push(stretches[i]!);
    room -= size;
  }
  close();
  return windows;
}

/** Pieces that stand around a window's first stretch, and one to spare. */
const FRAME = 3;

/** A block in stretches of at most `most` pieces with the one that ends them: all of it, else as many sentences as fit; a sentence that is longer is cut anywhere. */
function stretchesOf(
  { sentences, blocks, tokens }: TextDocument,
  block: TokenRange,
  sizeOf: (range: TokenRange) => number,
  most: number,
): TokenRange[] {
  if (block.start === block.end) return [];
  if (sizeOf(block) < most) return [block];
  const own = blocks[tokens[block.start]!.block]!.sentences;
  const stretches: TokenRange[] = [];
  let { start } = block;
  let end = start;
  const close = () => {
    if (end > start) stretches.push({ start, end });
    start = end;
  };
  for (const sentence of sentences.slice(own.start, own.end)) {
    if (sizeOf({ start, end: sentence.tokens.end }) >= most) close();
    if (sizeOf({ start, end: sentence.tokens.end }) < most) end = sentence.tokens.end;
    else {
      while (end < sentence.tokens.end) {
        if (end > start && sizeOf({ start, end: end + 1 }) >= most) close();
        end++;
      }
    }
  }
  close();
  return stretches;
}

/** Tells how many pieces a range of tokens has. */
function sizesOf({ tokens, formOf }: TextDocument, { ofForms }: DocumentPieces): (range: TokenRange) => number {
  const before = new Int32Array(tokens.length + 1);
  for (let i = 0; i < tokens.length; i++) before[i + 1] = before[i]! + ofForms[formOf[i]!]!.length;
  return ({ start, end }) => before[end]! - before[start]!;
}

function keyOf({ forms, formOf }: TextDocument, { ofForms }: DocumentPieces, { start, end }: TokenRange): string {
  let key = '';
  for (let i = start; i < end; i++) {
    const form = formOf[i]!;
    key += String.fromCharCode(...ofForms[form]!, forms[form]!.small ? 0 : 1);
  }
  return key;
}

function makeWindow(
  { forms, formOf }: TextDocument,
  { begin, end, ofForms }: DocumentPieces,
  stretches: readonly Stretch[],
): Window {
  const pieces = [begin];
  const types = [0];
  const tokens: number[] = [];
  const places: number[] = [];
  for (const stretch of stretches) {
    for (let i = stretch.start; i < stretch.end; i++) {
      const form = formOf[i]!;
      tokens.push(i);
      places.push(pieces.length);
      pieces.push(...ofForms[form]!);
      types.push(...ofForms[form]!.map(() => (forms[form]!.small ? 0 : 1)));
    }
    pieces.push(end);
    types.push(0);
  }
  return {
    keys: stretches.map(({ key }) => key),
    pieces: Uint16Array.from(pieces),
    types: Uint8Array.from(types),
    tokens: Uint32Array.from(tokens),
    places: Uint16Array.from(places),
  };
}
