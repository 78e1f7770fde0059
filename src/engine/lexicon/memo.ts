/** Words of a page are many: a memory is emptied rather than grown without bound. */
const MEMORY_LIMIT = 20_000;

/** Remembers what a pure function gives for a word: texts repeat their words, and each is computed once. */
export function memo<Value>(compute: (word: string) => Value): (word: string) => Value {
  const memory = new Map<string, Value>();
  return (word) => {
    const known = memory.get(word);
    if (known !== undefined || memory.has(word)) return known!;
    if (memory.size >= MEMORY_LIMIT) memory.clear();
    const value = compute(word);
    memory.set(word, value);
    return value;
  };
}
