import type { TextDocument } from '../document/document';
import { OUTPUTS, type DocumentEncoder } from './encoded-document';
import type { Encoder } from './encoder';
import { createMemory } from './known-windows';
import { cutStretches, cutWindows } from './windows';
import { makeWordPiece } from './wordpiece';

/** Pieces of a word that are looked at: what is longer is no word. */
const MOST_PIECES = 12;

const BEGIN = '[CLS]';
const END = '[SEP]';
const UNKNOWN = '[UNK]';

/**
 * Reads documents with an encoder, window by window. A token is read at its first piece. So many of the `remembered` documents read last are
 * kept: where a page is read again, what stands as it stood is not read anew, so that what is read depends on what was read before.
 * @throws {RangeError} where the encoder is not one for these outputs, or lacks a piece that every text needs
 */
export function documentEncoder(encoder: Encoder, remembered = 0): DocumentEncoder {
  const { shape, pieces: vocabulary } = encoder;
  if (shape.outputs !== OUTPUTS) throw new RangeError(`The encoder gives ${shape.outputs} numbers of ${OUTPUTS}.`);
  const words = makeWordPiece(vocabulary);
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
  const memory = createMemory(remembered);
  return (document: TextDocument) => {
    const encoded = new Float32Array(document.tokens.length * OUTPUTS);
    const pieces = { begin, end, ofForms: document.forms.map(({ text }) => piecesOf(text)) };
    const stretches = cutStretches(document, pieces, shape.positions);
    const before = memory.recall(stretches.map(({ key }) => key));
    const windows = cutWindows(document, pieces, shape.positions, stretches, before);
    const read = windows.map((window) => {
      const outputs = window.known?.outputs ?? encoder.read(window.pieces, window.types);
      window.tokens.forEach((token, i) => {
        const from = window.places[i]! * OUTPUTS;
        encoded.set(outputs.subarray(from, from + OUTPUTS), token * OUTPUTS);
      });
      return { keys: window.keys, outputs };
    });
    memory.keep(read);
    return encoded;
  };
}
