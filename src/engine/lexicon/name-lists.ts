import * as lexicon from './name-lexicon';
import * as nameless from './nameless-words.data';
import * as titles from './titles.data';
import { wordsIn } from './word-list';

/** The lexicons' lists that hold a word, as bits: one look-up tells all of them, and most words of a text are on none. */
export const List = {
  Function: 1 << 0,
  Preposition: 1 << 1,
  Determiner: 1 << 2,
  ReportingVerb: 1 << 3,
  ClauseStart: 1 << 4,
  SourcePronoun: 1 << 5,
  SourceNoise: 1 << 6,
  SourceEdge: 1 << 7,
  SourceClause: 1 << 8,
  SourceParticiple: 1 << 9,
  Particle: 1 << 10,
  SurnameOpener: 1 << 11,
  Title: 1 << 12,
  Noun: 1 << 13,
  Suffix: 1 << 14,
  OrganisationName: 1 << 15,
  Demonym: 1 << 16,
  /** The article and pronouns that show that a noun was spoken of. */
  Demonstrative: 1 << 17,
  Possessive: 1 << 18,
  Country: 1 << 19,
  Metonym: 1 << 20,
  OrganisationNoun: 1 << 21,
  Month: 1 << 22,
  /** First words of countries and metonyms, which may have several. */
  PlaceStart: 1 << 23,
} as const;

/** The lists in which words are looked up as the lexicons have them; in the others just in lower case. */
const LEXICAL =
  List.Title |
  List.Noun |
  List.Suffix |
  List.OrganisationName |
  List.Demonym |
  List.Country |
  List.Metonym |
  List.OrganisationNoun |
  List.Month |
  List.PlaceStart;

const MEMBERS: readonly (readonly [list: number, words: Iterable<string>])[] = [
  [List.Function, wordsIn(nameless.FUNCTION_WORDS)],
  [List.Preposition, wordsIn(nameless.PREPOSITIONS)],
  [List.Determiner, lexicon.DETERMINERS],
  [List.ReportingVerb, wordsIn(nameless.REPORTING_VERBS)],
  [List.ClauseStart, wordsIn(nameless.CLAUSE_STARTS)],
  [List.SourcePronoun, lexicon.SOURCE_PRONOUNS],
  [List.SourceNoise, wordsIn(nameless.SOURCE_NOISE)],
  [List.SourceEdge, wordsIn(nameless.SOURCE_EDGES)],
  [List.SourceClause, wordsIn(nameless.SOURCE_CLAUSES)],
  [List.SourceParticiple, wordsIn(nameless.SOURCE_PARTICIPLES)],
  [List.Particle, wordsIn(titles.PARTICLES)],
  [List.SurnameOpener, wordsIn(titles.SURNAME_OPENERS)],
  [List.Title, lexicon.TITLES],
  [List.Noun, lexicon.KNOWN_NOUNS],
  [List.Suffix, lexicon.SUFFIXES],
  [List.OrganisationName, lexicon.ORGANISATION_NAME_WORDS],
  [List.Demonym, lexicon.DEMONYMS],
  [List.Demonstrative, wordsIn(nameless.DEMONSTRATIVES)],
  [List.Possessive, wordsIn(nameless.POSSESSIVES)],
  [List.Country, lexicon.COUNTRIES],
  [List.Metonym, lexicon.METONYMS],
  [List.OrganisationNoun, lexicon.ORGANISATION_NOUNS],
  [List.Month, wordsIn(nameless.MONTH_NAMES)],
  [List.PlaceStart, [...lexicon.COUNTRIES, ...lexicon.METONYMS].map((place) => place.split('-', 1)[0]!)],
];

/** Of plain small letters, as most words of a text are. By their codes: a regular expression takes four times as long, for every form of a text. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit < 0x61 || unit > 0x7a) return false;
  }
  return true;
}

const plain = new Map<string, number>();
/** The others. */
const marked = new Map<string, number>();
for (const [list, words] of MEMBERS) {
  for (const word of words) {
    const lists = isPlain(word) ? plain : marked;
    lists.set(word, (lists.get(word) ?? 0) | list);
  }
}

/** The lists that hold a word of plain small letters, or -1 where it has anything else. */
export const listsOfPlain = (word: string): number => plain.get(word) ?? (isPlain(word) ? 0 : -1);

function listsOfAny(word: string): number {
  const lists = listsOfPlain(word);
  return lists < 0 ? (marked.get(word) ?? 0) : lists;
}

/** The lists that hold any word, which is given in lower case and as the lexicons have it. */
export function listsOf(lower: string, lexical: string): number {
  const lists = listsOfAny(lower);
  return lower === lexical ? lists : (lists & ~LEXICAL) | (listsOfAny(lexical) & LEXICAL);
}
