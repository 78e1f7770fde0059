/** A word without case and accents, so that `Núñez`, `NUÑEZ` and `Nunez` meet; typographic apostrophes and hyphens become plain ones. */
export const fold = (word: string): string => foldLower(word.toLowerCase());

const isPlain = (word: string) => !/[^\0-~]/.test(word);

/** Folds a word that is in lower case. */
export function foldLower(lower: string): string {
  if (isPlain(lower)) return lower;
  const typed = lower.replace(/[’‘ʼ]/g, "'").replace(/[‐‑]/g, '-');
  return isPlain(typed) ? typed : typed.normalize('NFD').replace(/[\p{M}\p{Cf}]/gu, '');
}
