/** Words that begin a description and tell nothing ("the letter signed by four engineers"). */
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/**
 * One or two letters that stand for a name: of its first and its last capitalised word, or of its first word where none is. The name itself
 * where it has no letter (“?”).
 */
export function initials(name: string): string {
  const words =
    name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu)?.filter((word) => !ARTICLES.has(word.toLowerCase())) ?? [];
  const proper = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  const [first, last] = proper.length > 0 ? [proper[0], proper.slice(1).at(-1)] : [words[0]];
  if (words.length === 0) return name;
  return [first, last].map((word) => (word ? String.fromCodePoint(word.codePointAt(0)!).toUpperCase() : '')).join('');
}
