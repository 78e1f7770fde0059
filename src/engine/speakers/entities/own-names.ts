import type { TextDocument } from '../../document/document';
import { List } from '../../lexicon/name-lists';
import type { NameInContext } from './name-readings';

/** Tells whether a single word is a name beside a longer one that it opens or closes, by both keys. */
export type IsOwnName = (word: string, longer: string) => boolean;

/** "Vale" beside its phone, "a Vale One": what may be had or be one of many is named after whom the word alone names, more often. */
export function readOwnNames({ words }: TextDocument, readings: readonly NameInContext[]): IsOwnName {
  const counts = new Map<string, number>();
  const things = new Set<string>();
  for (const { key, range } of readings) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
    const before = words[range.start - 1];
    if (before?.on(List.Possessive) || /^(?:an?|new)$/.test(before?.lower ?? '')) things.add(key);
  }
  return (word, longer) => things.has(longer) && (counts.get(word) ?? 0) > counts.get(longer)!;
}
