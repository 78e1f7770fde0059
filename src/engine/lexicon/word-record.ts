import { type Entry, numberEntry, wordEntry } from './conflicts/entries';
import { genderOfFirstName, type NameGender } from './first-names';
import { type NounCategory, type NounFacts, nounFacts } from './noun-categories';
import {
  type Gender,
  isPluralOfKnown,
  lexicalOfLower,
  nounOfTitle,
  type PersonNoun,
  personNoun,
  titleGender,
} from './name-lexicon';
import { List, listsOf, listsOfPlain } from './name-lists';
import { ADJECTIVE_OF_NAME, JOINED_PARTICLE, NAME_OPENERS, NO_NAME, PERSONAL_ENDING } from './naming-words';
import { classAt, opensWithCapital, UPPER } from './characters';

/** Traits of a word beside the lists that hold it, as further bits. */
const CAPITAL = 1 << 24;
const CLITIC = 1 << 25;
const FUNCTION_WORD = 1 << 26;
/** Has marks or letters beyond the plain small ones. */
const MARKED = 1 << 27;
/** May have a category. */
const NOUN = 1 << 28;
/** May look like a person, or be a plural. */
const DERIVED = 1 << 29;

/** How a word, a number or a mark is written, whatever place it stands at. */
export interface WordForm {
  readonly text: string;
  /** In lower case, with plain apostrophes, as the lexicons have it. */
  readonly lower: string;
  /** Written without a capital. */
  readonly small: boolean;
  readonly kind: 'word' | 'number' | 'punctuation';
}

/** The word record: a form with what the lexicons and its look tell of it, wherever it stands. A document has one for each of its forms. */
export class WordRecord implements WordForm {
  readonly text: string;
  readonly lower: string;
  readonly small: boolean;
  readonly kind: WordForm['kind'];
  /** As the lexicons have it. */
  readonly lexical: string;
  readonly title: Gender | 'plain' | undefined;
  /**
   * How it takes part in names: as a `word`, as a `month` where the words beside it allow, or as a particle in lower
   * case that opens a surname, `joined` with it in one token (`al-Sudani`) or `apart` before it (`van Dijk`); `opening` are
   * function words in capitals that open names (`This Week`).
   */
  readonly naming: 'word' | 'month' | 'joined' | 'apart' | 'opening' | undefined;
  private readonly traits: number;
  private facts: NounFacts | undefined;
  private name: NameGender | null | undefined;

  constructor({ text, lower, small, kind }: WordForm) {
    const plain = listsOfPlain(lower);
    const word = plain < 0 ? lexicalOfLower(lower) : lower;
    const lists = plain < 0 ? listsOf(lower, word) : plain;
    const marked = plain < 0 && MARK.test(text);
    const capital = kind === 'word' && !small && text[0] !== lower[0];
    const isFunction = (lists & List.Function) !== 0 && !(capital && isAcronym(text));
    const derived = mayBeDerived(word);
    this.text = text;
    this.lower = lower;
    this.small = small;
    this.kind = kind;
    this.lexical = word;
    this.title = lists & List.Title || marked ? titleGender(word) : undefined;
    this.naming = capital ? namingOf(text, plain < 0, lists, isFunction) : particleOf(text, marked, small ? lists : 0);
    this.traits =
      lists |
      (capital ? CAPITAL : 0) |
      (isFunction ? FUNCTION_WORD : 0) |
      (plain < 0 ? MARKED : 0) |
      (lists & List.Noun || marked || (derived && WOMAN.test(word)) || isPluralOfKnown(word) ? NOUN : 0) |
      (derived ? DERIVED : 0) |
      (plain < 0 && kind === 'word' && isClitic(text) ? CLITIC : 0);
    this.facts = undefined;
    this.name = undefined;
  }

  /** A word with a capital at its start. */
  get capital(): boolean {
    return (this.traits & CAPITAL) !== 0;
  }

  /** `’s`. */
  get clitic(): boolean {
    return (this.traits & CLITIC) !== 0;
  }

  get functionWord(): boolean {
    return (this.traits & FUNCTION_WORD) !== 0;
  }

  /** On one of these lists, which are bits of `List`. */
  on(lists: number): boolean {
    return (this.traits & lists) !== 0;
  }

  get preposition(): boolean {
    return this.on(List.Preposition);
  }

  get determiner(): boolean {
    return this.on(List.Determiner);
  }

  get reportingVerb(): boolean {
    return this.on(List.ReportingVerb);
  }

  /** Opens a quotation, a bracket or a list item, or parts clauses: a capital behind it tells nothing. */
  get opener(): boolean {
    return this.kind === 'punctuation' && /^["'“”‘’„«»`([—–:;•-]+$/.test(this.text);
  }

  /** What the lexicons tell of it as a common noun, where it has one of the traits: most words are known to be none. */
  private noun(traits: number): NounFacts | undefined {
    if (!(this.traits & traits)) return undefined;
    return (this.facts ??= nounFacts(this.lexical));
  }

  /** What it names as a common noun by the lexicons. */
  get category(): NounCategory | undefined {
    return this.noun(NOUN)?.category;
  }

  get person(): PersonNoun | undefined {
    return this.noun(NOUN)?.person;
  }

  get looksLikePerson(): boolean {
    return this.noun(NOUN | DERIVED)?.looksLikePerson ?? false;
  }

  /** The noun that it stands for as a title ("governor" for "gov"), else itself; of a compound the last part. */
  private get titleNoun(): string {
    return this.traits & (List.Title | MARKED) ? nounOfTitle(this.lexical) : this.lexical;
  }

  /** The person that it names as a title or noun. */
  get bearer(): PersonNoun | undefined {
    const noun = this.titleNoun;
    return noun === this.lexical ? this.person : personNoun(noun);
  }

  /** The noun for whoever bears it as a title or role. */
  get role(): string {
    return this.bearer?.singular ?? this.titleNoun;
  }

  /** Its singular as a noun: itself where it is no plural. */
  get singular(): string {
    return this.noun(NOUN | DERIVED)?.singular ?? this.lexical;
  }

  get plural(): boolean {
    return this.noun(NOUN | DERIVED)?.plural ?? false;
  }

  /** What it tells in a claim; looked up when asked for. */
  get entry(): Entry {
    return this.kind === 'number' ? numberEntry(this.lower) : wordEntry(this.lower);
  }

  /** What it tells as a first name; looked up when asked for. */
  get firstName(): NameGender | undefined {
    if (this.name === undefined) this.name = genderOfFirstName(this.lexical) ?? null;
    return this.name ?? undefined;
  }
}

/** Whether a word may lead to a listed noun by its ending, or look like a person. Most words do not, and need no closer look. */
function mayBeDerived(word: string): boolean {
  const last = word[word.length - 1];
  return last === 's' || ((last === 'n' || last === 'r' || last === 't') && PERSONAL_ENDING.test(word));
}

/** Any word with this ending names a person. */
const WOMAN = /wom[ae]ns?$/;

const isClitic = (text: string) => text.length === 2 && /^['’‘‛ʼ＇]s$/i.test(text);

/** "US", "WHO": capitals throughout, so it is no pronoun. */
const isAcronym = (text: string) => text.length > 1 && text === text.toUpperCase() && opensWithCapital(text);

function namingOf(text: string, marked: boolean, lists: number, functionWord: boolean): WordRecord['naming'] {
  if (marked && ADJECTIVE_OF_NAME.test(text)) return undefined;
  if (lists & List.Month) return 'month';
  if (marked && NO_NAME.test(text)) return undefined;
  if (!functionWord) return 'word';
  return NAME_OPENERS.has(text.toLowerCase()) ? 'opening' : undefined;
}

function particleOf(text: string, marked: boolean, lists: number): WordRecord['naming'] {
  if (lists & List.SurnameOpener) return 'apart';
  return marked && isJoinedParticle(text) ? 'joined' : undefined;
}

/** `al-Sudani`, `d’Arc`. */
function isJoinedParticle(text: string): boolean {
  const particle = JOINED_PARTICLE.exec(text);
  return particle !== null && classAt(text, particle[0].length) === UPPER;
}

const MARK = /[-’'‑]/;
