import type { Analysis } from '../engine';

/** In characters, without the extension. Some file systems take 255 bytes. */
const LONGEST = 60;

/** A file name of letters, digits and hyphens from the article's title, so that no title can name a folder or a device. */
export function fileName({ title }: Pick<Analysis, 'title'>, extension: string): string {
  const words = title
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join('-');
  return `sayso-${(words ?? 'article').slice(0, LONGEST).replace(/-$/u, '')}.${extension}`;
}
