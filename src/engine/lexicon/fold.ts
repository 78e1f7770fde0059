/** A word without case and accents, so that `Núñez`, `NUÑEZ` and `Nunez` meet; typographic apostrophes and hyphens become plain ones. */
export const fold = (word: string): string => foldLower(word.toLowerCase());

/** Folds a word that is in lower case. */
export function foldLower(lower: string): string {
  if (!/[^\0-~]/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑]/g, '-');
}
