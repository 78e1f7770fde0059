/** A word without case and accents, so that `Núñez`, `NUÑEZ` and `Nunez` meet; typographic apostrophes and hyphens become plain ones. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (!/[^\0-~]/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑]/g, '-');
}
