import {
  ARTICLES,
  BE,
  DEMONSTRATIVES,
  DO,
  HAVE,
  INDEFINITES,
  MODALS,
  NEGATED_AUXILIARIES,
  NEGATORS,
  POSSESSIVES,
  PREPOSITIONS,
  QUANTIFIERS,
  SUBORDINATORS,
  WH_WORDS,
} from '../../lexicon/closed-classes';

const words = (...list: string[]): ReadonlySet<string> => new Set(list);

/** Classes of small words that tell of a clause or of who speaks, by the number that the trees see; a word has the first that holds it. */
const KINDS: readonly ReadonlySet<string>[] = [
  words('that'),
  words('if', 'whether'),
  words('to'),
  words('as'),
  words('he', 'she'),
  words('they'),
  words('we'),
  words('i'),
  words('you'),
  words('it'),
  words('there'),
  words('who'),
  WH_WORDS,
  POSSESSIVES,
  DEMONSTRATIVES,
  ARTICLES,
  NEGATORS,
  NEGATED_AUXILIARIES,
  MODALS,
  BE,
  HAVE,
  DO,
  QUANTIFIERS,
  INDEFINITES,
  SUBORDINATORS,
  PREPOSITIONS,
];

const KIND_OF = new Map(KINDS.toReversed().flatMap((kind, i) => Array.from(kind, (word) => [word, KINDS.length - i])));

/** Number of a word's class, 0 for all other words. `word`: in lower case, with a straight apostrophe. */
export const wordKind = (word: string): number => KIND_OF.get(word) ?? 0;
