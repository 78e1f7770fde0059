import { crc32, deflateRawSync } from 'node:zlib';
import type { FileInFolder } from './files';

/** 1 January 1980, the earliest day that the format knows: archives of the same files are the same bytes on any day. */
const DATE = 0x00_21;
const DEFLATE = 8;
const VERSION = 20;
const UTF8_NAMES = 0x08_00;

/**
 * Packs files into a ZIP archive, byte for byte the same for the same files.
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function zip(files: readonly FileInFolder[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, bytes } of files) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(bytes, { level: 9 });
    const shared = sharedHeader(name, bytes, packed);
    const local = Buffer.concat([uint32(0x04_03_4b_50), shared, name, packed]);
    // Made by version 2.0; no comment, first disk, no attributes.
    directory.push(
      Buffer.concat([
        uint32(0x02_01_4b_50),
        uint16(VERSION),
        shared,
        uint16(0),
        uint16(0),
        uint16(0),
        uint32(0),
        uint32(offset),
        name,
      ]),
    );
    bodies.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const count = uint16(files.length);
  const end = [uint32(0x06_05_4b_50), uint32(0), count, count, uint32(list.length), uint32(offset), uint16(0)];
  return Buffer.concat([...bodies, list, ...end]);
}

function sharedHeader(name: Buffer, bytes: Uint8Array, packed: Buffer): Buffer {
  return Buffer.concat([
    uint16(VERSION),
    uint16(UTF8_NAMES),
    uint16(DEFLATE),
    uint16(0),
    uint16(DATE),
    uint32(crc32(bytes)),
    uint32(packed.length),
    uint32(bytes.length),
    uint16(name.length),
    uint16(0),
  ]);
}

function uint16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}
