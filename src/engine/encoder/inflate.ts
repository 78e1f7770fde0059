import { type ByteReader, platform } from './platform';

/**
 * The `length` bytes that a zlib stream holds.
 * @throws where it holds more or fewer, or its checksum does not match
 */
export async function inflate(compressed: Uint8Array, length: number): Promise<Uint8Array> {
  const { writable, readable } = new platform.DecompressionStream('deflate');
  const writer = writable.getWriter();
  const [bytes] = await Promise.all([collect(readable.getReader(), length), writer.write(compressed), writer.close()]);
  return bytes;
}

async function collect(reader: ByteReader, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (let { value } = await reader.read(); value !== undefined; { value } = await reader.read()) {
    bytes.set(value, at);
    at += value.length;
  }
  if (at !== length) throw new RangeError(`The stream holds ${at} bytes of ${length}.`);
  return bytes;
}
