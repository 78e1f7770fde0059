import type { TextDocument, TokenRange } from '../document/document';

/** What the encoder reads at once. */
export interface Window {
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

/** Cuts a document into windows of at most `most` pieces: whole blocks together as far as they fit, else whole sentences. training/encoder cuts in the same way. */
export function cutWindows(document: TextDocument, pieces: DocumentPieces, most: number): Window[] {
  const before = piecesBefore(document, pieces);
  const sizeOf = ({ start, end }: TokenRange) => before[end]! - before[start]!;
  const windows: Window[] = [];
  let stretches: TokenRange[] = [];
  let room = most - FRAME;
  const close = () => {
    if (stretches.length > 0) windows.push(makeWindow(document, pieces, stretches));
    stretches = [];
    room = most - FRAME;
  };
  for (const { tokens } of document.blocks) {
    for (const stretch of stretchesOf(document, tokens, sizeOf, most - FRAME)) {
      const size = sizeOf(stretch) + 1;
      if (size > room) close();
      stretches.push(stretch);
      room -= size;
    }
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

/** For each token, and behind the last, the pieces of all before it. */
function piecesBefore({ tokens, formOf }: TextDocument, { ofForms }: DocumentPieces): Int32Array {
  const before = new Int32Array(tokens.length + 1);
  for (let i = 0; i < tokens.length; i++) before[i + 1] = before[i]! + ofForms[formOf[i]!]!.length;
  return before;
}

function makeWindow(
  { forms, formOf }: TextDocument,
  { begin, end, ofForms }: DocumentPieces,
  stretches: readonly TokenRange[],
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
    pieces: Uint16Array.from(pieces),
    types: Uint8Array.from(types),
    tokens: Uint32Array.from(tokens),
    places: Uint16Array.from(places),
  };
}
