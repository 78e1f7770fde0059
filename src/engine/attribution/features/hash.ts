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

/** Mixes two integers into one, order-sensitive (the finaliser of MurmurHash3, shortened). */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0x9e3779b1);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}

/**
 * Makes features of `count` hashes of what was seen, from `to` on: mixes into each the number of its template, which is
 * never used again for another. The first one's is `template`, the others follow. One loop, so that `mix` is inlined.
 */
export function stamp(out: Int32Array, to: number, count: number, template: number): void {
  for (let i = 0; i < count; i++) out[to + i] = mix(out[to + i]!, template + i);
}

/** `values[i]` inside `[start, end)`, else a mark for before or after it. */
export function valueAt(values: Int32Array | Uint8Array, i: number, start: number, end: number): number {
  if (i < start) return OUTSIDE_BEFORE;
  return i < end ? values[i]! : OUTSIDE_AFTER;
}

const OUTSIDE_BEFORE = 1001;
const OUTSIDE_AFTER = 1002;
