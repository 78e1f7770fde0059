/** White space and characters without a width, as they run together. U+FEFF counts as white space for JavaScript, but is a zero-width character here. */
export const IRREGULAR = /[\s\u00ad\u200b-\u200d\u2060]+/g;
/** White space that a reader sees. */
export const VISIBLE_SPACE = /[^\S\ufeff]/;

/** The normalisation of page text for strings that need no way back to the DOM: white space is one space, soft hyphens and zero-width characters go. */
export function normaliseText(text: string): string {
  return text.replace(IRREGULAR, (run) => (VISIBLE_SPACE.test(run) ? ' ' : '')).trim();
}
