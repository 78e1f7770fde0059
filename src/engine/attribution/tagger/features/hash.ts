/** FNV-1a over UTF-16 code units, digits folded to `0` so that numbers of one shape are one word, the typographic apostrophe to the plain one. */
export function hashWord(word: string, from = 0, to = word.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) {
    let code = word.charCodeAt(i);
    if (code >= 48 && code <= 57) code = 48;
    else if (code === 0x2019) code = 39;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash;
}

/*
 * A feature is a template's number and what the template saw. What it saw is one integer: a hashed word, small numbers
 * beside each other in one integer's bits, or a sum of such, each further part times an odd constant of its place
 * (`second`, `third`). The feature's hash is that integer times an odd number of the template's own, of which the upper
 * bits are used (Knuth's multiplicative hashing): one multiplication a feature.
 */

/** What a template's second part adds. */
export const second = (part: number) => Math.imul(part, 0x85ebca6b);

/** What a template's third part adds. */
export const third = (part: number) => Math.imul(part, 0xc2b2ae35);

/** Odd multipliers for `count` templates. No two calls may share a `seed`. */
export function multipliers(seed: number, count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, i) => {
    let hash = Math.imul(seed * 1000 + i + 1, 0x9e3779b1);
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) | 1;
  });
}

/** Makes hashes of what the templates have `seen`, a template a multiplier. */
export function stamp(seen: Int32Array, templates: Int32Array, out: Int32Array, to: number): void {
  for (let i = 0; i < templates.length; i++) out[to + i] = Math.imul(seen[i]!, templates[i]!);
}

/** `values[i]` inside `[start, end)`, else a mark for before or after it. */
export function valueAt(values: Int32Array, i: number, start: number, end: number): number {
  if (i < start) return OUTSIDE_BEFORE;
  return i < end ? values[i]! : OUTSIDE_AFTER;
}

/** In six bits, so that small numbers stay small. */
const OUTSIDE_BEFORE = 61;
const OUTSIDE_AFTER = 62;
