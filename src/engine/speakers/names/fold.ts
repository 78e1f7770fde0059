/** A word without case and accents, so that `Núñez`, `NUÑEZ` and `Nunez` meet; typographic apostrophes and hyphens become plain ones. */
export const fold = (word: string): string => foldLower(word.toLowerCase());

/** Folds a word that is in lower case. */
export function foldLower(lower: string): string {
  if (isPlain(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑]/g, '-');
}

/** ASCII only, as nearly all words are. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > LAST_PLAIN) return false;
  return true;
}

const LAST_PLAIN = 0x7e;
