import { memo } from '../memo';
import { fixedKey, functionKey, poleKey } from './keys';
import { ANTONYM, OPPOSABLE, POLE, signsOf } from './signs';
import { antonymsOf, conceptOf, familyOf, impliedBy, isFunctionWord, isGeneral, polesOf } from './vocabulary';

/** `specific` words show what a clause is about; `general` ones (say, people, Monday) only help; `function` words do not count. */
export type WordKind = 'name' | 'specific' | 'general' | 'number' | 'function';

/** What is known of a word by its form, wherever it stands. */
export interface Entry {
  /** Lower case, with plain apostrophes. */
  readonly lower: string;
  readonly kind: WordKind;
  /** Key of the word's family (deny, denial). */
  readonly family: string;
  /** Key of its meaning: the family or a group of near synonyms. A name's own lower-case form. */
  readonly concept: string;
  /** What it may be a sign of. */
  readonly signs: number;
  /** Fixed number of the concept, or -1. */
  readonly fixed: number;
  /** Fixed keys of what the word says besides its concept, and of what goes against it: families, or poles of axes. */
  readonly holds: readonly number[];
  readonly opposes: readonly number[];
  /** The entry of the form as a name; null for function words and numbers, which are none. */
  readonly asName: Entry | null;
}

const isFunction = (lower: string): boolean => isFunctionWord(lower) || lower.endsWith("n't");

function toEntry(lower: string, kind: WordKind, family: string, concept: string, asName: Entry | null): Entry {
  const signs = signsOf({ lower, kind, family });
  const poles = signs & POLE ? polesOf(lower) : [];
  const implied = kind === 'function' || kind === 'name' ? undefined : impliedBy(lower);
  const opposed = signs & ANTONYM ? antonymsOf(lower) : undefined;
  return {
    lower,
    kind,
    family,
    concept,
    signs,
    fixed: kind === 'function' ? functionKey() : (fixedKey(concept) ?? -1),
    holds: keyList([
      ...[...(implied ?? []), ...(signs & OPPOSABLE ? [family] : [])].map((key) => fixedKey(key)!),
      ...poles.map(({ axis, sign }) => poleKey(axis, sign)),
    ]),
    opposes: keyList([
      ...[...(opposed ?? [])].map((key) => fixedKey(key)!),
      ...poles.map(({ axis, sign }) => poleKey(axis, opposite(sign))),
    ]),
    asName,
  };
}

/** Most words have no keys, and share one empty list: it is looked into for every word of a statement. */
const keyList = (keys: readonly number[]): readonly number[] => (keys.length > 0 ? keys : NO_KEYS);
const NO_KEYS: readonly number[] = [];

const opposite = (sign: 1 | -1): 1 | -1 => (sign === 1 ? -1 : 1);

/** The entry of a lower-case form as a common word. */
export const wordEntry = memo((lower) => {
  if (isFunction(lower)) return toEntry(lower, 'function', familyOf(lower), conceptOf(lower), null);
  const name = toEntry(lower, 'name', lower, nameConcept(lower), null);
  return toEntry(lower, isGeneral(lower) ? 'general' : 'specific', familyOf(lower), conceptOf(lower), name);
});

export const numberEntry = memo((lower) => {
  return toEntry(lower, 'number', lower, lower, null);
});

/** `Syrians` and `Syrian` are one name. */
const nameConcept = (lower: string): string => (lower.length > 4 && lower.endsWith('s') ? lower.slice(0, -1) : lower);
