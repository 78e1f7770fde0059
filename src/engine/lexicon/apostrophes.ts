const TYPOGRAPHIC = /[’‘‛ʼ＇]/g;

/**
 * The one treatment of the apostrophe: a word with the straight one, as all lexicons have it, so that `isn’t` and `isn't`
 * are one word. A mark that stands alone stays what it is, since its direction tells whether it opens or closes.
 */
export const plainApostrophes = (word: string): string => (word.length > 1 ? word.replace(TYPOGRAPHIC, "'") : word);
