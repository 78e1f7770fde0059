/** The words of a list in data, split at white space; several lists are joined. */
export const wordsIn = (...lists: readonly string[]): string[] => lists.join(' ').trim().split(/\s+/);

/** The same as a set. */
export const wordSet = (...lists: readonly string[]): ReadonlySet<string> => new Set(wordsIn(...lists));

/** A set without some of its members: how a list that differs from another one says by what. */
export function without(set: ReadonlySet<string>, ...lists: readonly string[]): ReadonlySet<string> {
  const left = new Set(set);
  for (const word of wordsIn(...lists)) left.delete(word);
  return left;
}

/** All words of some sets and lists. */
export const union = (...parts: readonly (ReadonlySet<string> | string)[]): ReadonlySet<string> =>
  new Set(parts.flatMap((part) => (typeof part === 'string' ? wordsIn(part) : Array.from(part))));
