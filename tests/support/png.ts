import { inflateSync } from 'node:zlib';

/** Pixels of a screenshot, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Bytes a pixel: 3 or 4. */
  readonly channels: number;
  readonly pixels: Uint8Array;
}

/**
 * Decodes the PNGs that browsers write: eight bits a channel, colour with or without alpha, not interlaced.
 * @see https://www.w3.org/TR/png-3/
 */
export function decodePng(png: Uint8Array): Picture {
  const file = Buffer.from(png);
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const channels = file[25] === 6 ? 4 : 3;
  const raw = inflateSync(Buffer.concat(chunks(file, 'IDAT')));
  const stride = width * channels;
  const pixels = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    const from = row * (stride + 1);
    const filter = raw[from]!;
    for (let i = 0; i < stride; i++) {
      const at = row * stride + i;
      const left = i >= channels ? pixels[at - channels]! : 0;
      const up = row > 0 ? pixels[at - stride]! : 0;
      const upLeft = row > 0 && i >= channels ? pixels[at - stride - channels]! : 0;
      pixels[at] = raw[from + 1 + i]! + predict(filter, left, up, upLeft);
    }
  }
  return { width, height, channels, pixels };
}

/** How many pixels two screenshots of one size differ in. */
export function differingPixels(a: Picture, b: Picture): number {
  if (a.width !== b.width || a.height !== b.height) throw new Error('The screenshots differ in size.');
  let differing = 0;
  for (let pixel = 0; pixel < a.width * a.height; pixel++) {
    for (let channel = 0; channel < 3; channel++) {
      if (a.pixels[pixel * a.channels + channel] === b.pixels[pixel * b.channels + channel]) continue;
      differing++;
      break;
    }
  }
  return differing;
}

function chunks(file: Buffer, type: string): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    if (file.toString('latin1', at + 4, at + 8) === type)
      found.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  return found;
}

function predict(filter: number, left: number, up: number, upLeft: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const estimate = left + up - upLeft;
      const [toLeft, toUp, toUpLeft] = [left, up, upLeft].map((value) => Math.abs(estimate - value));
      if (toLeft! <= toUp! && toLeft! <= toUpLeft!) return left;
      return toUp! <= toUpLeft! ? up : upLeft;
    }
    default:
      return 0;
  }
}
