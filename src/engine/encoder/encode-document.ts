import type { TextDocument } from '../document/document';
import { OUTPUTS, type DocumentEncoder } from './encoded-document';
import type { Encoder } from './encoder';
import { cutWindows } from './windows';
import { makeWordPiece } from './wordpiece';

/** Pieces of a word that are looked at: what is longer is no word. */
const MOST_PIECES = 12;

const BEGIN = '[CLS]';
const END = '[SEP]';
const UNKNOWN = '[UNK]';

/**
 * Reads documents with an encoder, window by window. A token is read at its first piece.
 * @throws {RangeError} where the encoder is not one for these outputs, or lacks a piece that every text needs
 */
export function documentEncoder(encoder: Encoder): DocumentEncoder {
  const { shape, pieces } = encoder;
  if (shape.outputs !== OUTPUTS) throw new RangeError(`The encoder gives ${shape.outputs} numbers of ${OUTPUTS}.`);
  const words = makeWordPiece(pieces);
  const idOf = (piece: string) => {
    const id = words.id(piece);
    if (id === undefined) throw new RangeError(`The vocabulary has no ${piece}.`);
    return id;
  };
  const [begin, end, unknown] = [idOf(BEGIN), idOf(END), idOf(UNKNOWN)];
  const piecesOf = (word: string) => {
    const found = words.split(word).slice(0, MOST_PIECES);
    return found.length > 0 ? found : [unknown];
  };
  return (document: TextDocument) => {
    const encoded = new Float32Array(document.tokens.length * OUTPUTS);
    const ofForms = document.forms.map(({ text }) => piecesOf(text));
    for (const window of cutWindows(document, { begin, end, ofForms }, shape.positions)) {
      const outputs = encoder.read(window.pieces, window.types);
      window.tokens.forEach((token, i) => {
        const from = window.places[i]! * OUTPUTS;
        encoded.set(outputs.subarray(from, from + OUTPUTS), token * OUTPUTS);
      });
    }
    return encoded;
  };
}
