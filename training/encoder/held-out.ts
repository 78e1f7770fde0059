import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';
import type { TextDocument } from '../../src/engine/document/document';
import { OUTPUTS, type DocumentEncoder, type EncodedDocument } from '../../src/engine/encoder/encoded-document';
import { hashOf, scratchFolder } from '../scratch';

/** Where texts for the encoder's training, and what encoders gave for them, are kept: outside the project, since they are made of the corpus. */
export const encoderFolder = (): string => path.join(scratchFolder(), 'encoder');

/** What names a document: all its tokens. */
export const keyOf = ({ tokens }: TextDocument): string => hashOf([tokens.map(({ text }) => text).join(' ')]);

/** Outputs are kept as whole numbers of this size, two bytes each. */
const UNIT = 1 / 256;

interface Place {
  readonly file: string;
  readonly at: number;
}

/**
 * Encodes documents that encoders were asked about which had not seen them (`npm run train:encoder`): later stages learn from
 * such only, and figures come from such. Null where there is none yet.
 * @throws {RangeError} for any other document
 */
export function heldOutEncoder(): DocumentEncoder | null {
  const folder = path.join(encoderFolder(), 'outputs');
  if (!existsSync(folder)) return null;
  const places = new Map<string, Place>();
  // In the order of their names: those of encoders that were held out a fifth of the pages come behind those that were held out half of all.
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()) {
    const index: readonly (readonly [key: string, at: number])[] = JSON.parse(
      readFileSync(path.join(folder, name), 'utf8'),
    );
    for (const [key, at] of index) places.set(key, { file: path.join(folder, name.replace(/json$/, 'bin')), at });
  }
  const known = new WeakMap<TextDocument, EncodedDocument>();
  return (document) => {
    const place = places.get(keyOf(document));
    if (!place) throw new RangeError(`No held-out encoder was asked about ${document.article.id}.`);
    const encoded = known.get(document) ?? readOutputs(place, document.tokens.length * OUTPUTS);
    known.set(document, encoded);
    return encoded;
  };
}

function readOutputs({ file, at }: Place, length: number): EncodedDocument {
  const bytes = new Int16Array(length);
  const descriptor = openSync(file, 'r');
  readSync(descriptor, bytes, 0, bytes.byteLength, at);
  closeSync(descriptor);
  return Float32Array.from(bytes, (units) => units * UNIT);
}
