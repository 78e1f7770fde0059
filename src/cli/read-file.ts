import { readFileSync } from 'node:fs';
import { InputError } from './input-error';

export const STANDARD_INPUT = '-';

/** Bytes that tell whether a file is text. */
const SNIFF_BYTES = 8192;

/** Reads a file or standard input as text. Throws {@link InputError} where it is missing, empty or binary. */
export function readText(path: string): string {
  const bytes = readBytes(path);
  const name = path === STANDARD_INPUT ? 'standard input' : path;
  if (bytes.length === 0) throw new InputError(`${name}: is empty`);
  const text = decode(bytes);
  if (text === null) throw new InputError(`${name}: is not a text file`);
  if (text.trim() === '') throw new InputError(`${name}: is empty`);
  return text;
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path === STANDARD_INPUT ? 0 : path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Says why a file could not be read. */
export function unreadable(path: string, error: unknown): InputError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const reason = code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'is a folder' : 'cannot be read';
  return new InputError(`${path}: ${reason}`, { cause: error });
}

/** UTF-8, else the encoding that the page declares or Windows-1252, as browsers read it; null for binary data. */
function decode(bytes: Uint8Array): string | null {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  if (bytes.subarray(0, SNIFF_BYTES).includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder(declaredEncoding(bytes)).decode(bytes);
    return isReadable(text) ? text : null;
  }
}

function declaredEncoding(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFF_BYTES));
  const label = /charset=["']?([\w-]+)/i.exec(head)?.[1] ?? 'windows-1252';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'windows-1252';
  }
}

/** Compressed and other binary data is full of control characters. */
function isReadable(text: string): boolean {
  const head = text.slice(0, SNIFF_BYTES);
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const controls = head.match(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g)?.length ?? 0;
  return controls <= head.length / 100;
}
