/** Longer words are not looked into, as BERT's own tokenizer does it. */
const LONGEST_WORD = 100;
const UNKNOWN = '[UNK]';
/** Before a piece that goes on with a word. */
const CONTINUED = '##';

/** Splits words into the pieces of a vocabulary, as BERT does for text without case. */
export interface WordPiece {
  /** The ids of a word's pieces; none where nothing of the word remains (a zero-width character). */
  split(word: string): readonly number[];
  /** The id of a piece, undefined where the vocabulary lacks it. */
  id(piece: string): number | undefined;
}

/** A tokenizer for a vocabulary whose pieces are numbered by their places. It must have the piece `[UNK]`. */
export function makeWordPiece(vocabulary: readonly string[]): WordPiece {
  const ids = new Map(vocabulary.map((piece, id) => [piece, id]));
  const unknown = ids.get(UNKNOWN);
  if (unknown === undefined) throw new RangeError(`The vocabulary has no ${UNKNOWN}.`);
  return {
    split: (word) => basicTokens(word).flatMap((token) => longestPieces(token, ids) ?? [unknown]),
    id: (piece) => ids.get(piece),
  };
}

/** Words that are one token as they stand. */
const PLAIN = /^[a-z0-9]+$/;
/** A mark or an ideograph by itself, or what stands between those. */
const tokensOf = (text: string): readonly string[] =>
  text.match(/[!-/:-@[-`{-~\p{P}\p{Unified_Ideograph}]|[^\s!-/:-@[-`{-~\p{P}\p{Unified_Ideograph}]+/gu) ?? [];

/** What BERT's basic tokenizer gives: lower case, no accents, marks and ideographs by themselves. */
function basicTokens(word: string): readonly string[] {
  if (PLAIN.test(word)) return [word];
  const visible = word.replace(/[\p{Cc}\p{Cf}\p{Co}\uFFFD]/gu, (character) => (/\s/u.test(character) ? ' ' : ''));
  // Letter by letter, as BERT makes them small: a sigma has no other form at the end.
  const lower = visible
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('Σ', 'σ')
    .toLowerCase();
  return tokensOf(lower);
}

/** The longest piece that the token begins with, then the longest that goes on, to its end; undefined where that fails. */
function longestPieces(token: string, ids: ReadonlyMap<string, number>): number[] | undefined {
  if (token.length > LONGEST_WORD) return undefined;
  const found: number[] = [];
  for (let start = 0; start < token.length;) {
    const mark = start > 0 ? CONTINUED : '';
    let end = token.length;
    let id = ids.get(mark + token.slice(start));
    while (id === undefined && end > start + 1) id = ids.get(mark + token.slice(start, --end));
    if (id === undefined) return undefined;
    found.push(id);
    start = end;
  }
  return found;
}
