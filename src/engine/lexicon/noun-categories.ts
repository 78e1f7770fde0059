import { AGE } from './describing-words';
import { memo } from './memo';
import {
  ANONYMOUS_NOUNS,
  BODIES_AS_SOURCES,
  DOCUMENT_NOUNS,
  DOCUMENTS_AS_SOURCES,
  GROUP_NOUNS,
  looksLikePerson,
  ORGANISATION_NOUNS,
  PERSONS_AS_SOURCES,
  type PersonNoun,
  personNoun,
  singularOf,
} from './name-lexicon';

/** What a common noun names. */
export type NounCategory = 'person' | 'organisation' | 'document' | 'other';

/** Category of a folded noun by the lexicons, or undefined where they do not have it. */
export const categoryOf = memo((word): NounCategory | undefined => {
  if (word === 'figures') return 'document';
  if (personNoun(word) || ANONYMOUS_NOUNS.has(word) || /^(?:officials|critics|experts)$/.test(word)) return 'person';
  const { singular } = singularOf(word);
  if (DOCUMENT_NOUNS.has(word) || DOCUMENT_NOUNS.has(singular)) return 'document';
  if (ORGANISATION_NOUNS.has(word) || ORGANISATION_NOUNS.has(singular)) return 'organisation';
  return undefined;
});

/** Category of any noun that is given as a source: by the lexicons, else by its look. */
export function guessCategory(word: string): NounCategory {
  const known = categoryOf(word);
  if (known) return known;
  if (AGE.test(word)) return 'person';
  const { singular } = singularOf(word);
  const isOn = (list: ReadonlySet<string>) => list.has(word) || list.has(singular);
  if (isOn(PERSONS_AS_SOURCES)) return 'person';
  if (isOn(BODIES_AS_SOURCES)) return 'organisation';
  if (isOn(DOCUMENTS_AS_SOURCES)) return 'document';
  return looksLikePerson(singular) || GROUP_NOUNS.has(word) ? 'person' : 'other';
}

/** What a word tells as a common noun. */
export interface NounFacts {
  readonly category: NounCategory | undefined;
  readonly person: PersonNoun | undefined;
  readonly looksLikePerson: boolean;
  readonly singular: string;
  readonly plural: boolean;
}

/** All that the lexicons tell of a folded noun. */
export const nounFacts = memo((word): NounFacts => ({
  category: categoryOf(word),
  person: personNoun(word),
  looksLikePerson: looksLikePerson(word),
  ...singularOf(word),
}));
