import type { TextDocument, TokenRange } from '../../document/document';
import { splitClauses } from './clauses';
import { readFigures, type Figure } from './figures';
import {
  ANTONYM,
  BARE_BE,
  DATE,
  FIGURE,
  FUTURE,
  HEDGE,
  IMPLICATIVE,
  NEGATOR,
  PAST,
  POLE,
  PRESENT,
  SCHEDULE,
  signsIn,
} from '../../lexicon/conflicts/signs';
import { antonymsOf, lowerSet, polesOf, type Pole } from '../../lexicon/conflicts/vocabulary';
import { readNegations, type Negation } from './polarity';
import type { Word } from './words';
import { BEFORE_BE_WORDS, BEFORE_MONTHS_WORDS } from '../../lexicon/conflicts/clause-words.data';

/** How firmly a clause claims: what is not at least scheduled contradicts nothing. */
export type Certainty = 'categorical' | 'scheduled' | 'hypothetical' | 'question';

export type ClauseTime = 'past' | 'present' | 'future' | 'unknown';

export interface PoleWord {
  readonly word: Word;
  readonly pole: Pole;
}

/** What one clause claims, as far as shallow reading can tell. Its words are split at once; the rest is read when it is asked for. */
export class Proposition {
  /** Signs of all its words together. */
  readonly signs: number;
  #negations: readonly Negation[] | undefined;
  #certainty: Certainty | undefined;
  #poles: readonly PoleWord[] | undefined;
  #figures: readonly Figure[] | undefined;
  #antonyms: readonly OpposedWord[] | undefined;

  constructor(
    private readonly document: TextDocument,
    readonly words: readonly Word[],
    private readonly question: boolean,
  ) {
    this.signs = signsIn(words);
  }

  get negations(): readonly Negation[] {
    return (this.#negations ??= this.signs & (NEGATOR | IMPLICATIVE) ? readNegations(this.words) : NONE);
  }

  get certainty(): Certainty {
    return (this.#certainty ??= this.question ? 'question' : certaintyOf(this.words, this.signs));
  }

  get time(): ClauseTime {
    return this.signs & (FUTURE | PAST | PRESENT) ? timeOf(this.words) : 'unknown';
  }

  /** Dates and years named, lower case. */
  get dates(): ReadonlySet<string> {
    return this.signs & DATE ? datesIn(this.words) : NO_DATES;
  }

  /** Words on an axis, the sign turned where the word is negated. */
  get poles(): readonly PoleWord[] {
    return (this.#poles ??= this.signs & POLE ? poleWords(this.words, this.negations) : NONE);
  }

  get figures(): readonly Figure[] {
    return (this.#figures ??= this.signs & FIGURE ? readFigures(this.document, this.words) : NONE);
  }

  /** Words that have an antonym, with the stems of those. */
  get antonyms(): readonly OpposedWord[] {
    return (this.#antonyms ??= this.signs & ANTONYM ? withAntonyms(this.words, this.negations) : NONE);
  }
}

interface OpposedWord {
  readonly word: Word;
  readonly opposed: ReadonlySet<string>;
}

const opposite = (sign: 1 | -1): 1 | -1 => (sign === 1 ? -1 : 1);

/** The propositions of a statement's token ranges; `all` are their words in the order of the ranges. */
export function readPropositions(
  document: TextDocument,
  all: readonly Word[],
  ranges: readonly TokenRange[],
): Proposition[] {
  let next = 0;
  return ranges.flatMap((range) =>
    splitClauses(document, range).map(({ question, end }) => {
      const from = next;
      while (next < all.length && all[next]!.token < end) next++;
      return new Proposition(document, all.slice(from, next), question);
    }),
  );
}

const NONE: readonly never[] = [];
const NO_DATES: ReadonlySet<string> = new Set();

const datesIn = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(words.filter(({ signs }) => signs & DATE).map(({ lower }) => lower));

function withAntonyms(words: readonly Word[], negations: readonly Negation[]): OpposedWord[] {
  const found: OpposedWord[] = [];
  for (const word of words) {
    const opposed = word.signs & ANTONYM ? antonymsOf(word.lower) : undefined;
    if (opposed && !isNegated(word, negations)) found.push({ word, opposed });
  }
  return found;
}

function certaintyOf(words: readonly Word[], signs: number): Certainty {
  if (signs & HEDGE && words.some((word, i) => word.signs & HEDGE && !isMonth(words, i))) return 'hypothetical';
  if ((signs & BARE_BE && isSubjunctive(words)) || (signs & NEGATOR && isNotToSay(words))) return 'hypothetical';
  return signs & SCHEDULE ? 'scheduled' : 'categorical';
}

/** "That is not to say that they were idle." */
const isNotToSay = (words: readonly Word[]): boolean =>
  words.some(({ lower }, i) => lower === 'not' && words[i + 1]?.lower === 'to' && words[i + 2]?.lower === 'say');

/** "that she be heard": wished, not said to be. */
const isSubjunctive = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, i) => lower === 'be' && i > 0 && !BEFORE_BE.has(words[i - 1]!.lower) && !isModalBefore(words, i),
  );

const BEFORE_BE = lowerSet(BEFORE_BE_WORDS);
const isModalBefore = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ lower }) => BEFORE_BE.has(lower));

/** "in May", "May 4". */
const isMonth = (words: readonly Word[], at: number): boolean =>
  words[at]!.lower === 'may' && (BEFORE_MONTHS.has(words[at - 1]?.lower ?? '') || words[at + 1]?.kind === 'number');

const BEFORE_MONTHS = lowerSet(BEFORE_MONTHS_WORDS);

function timeOf(words: readonly Word[]): ClauseTime {
  for (const { signs } of words) {
    if (signs & FUTURE) return 'future';
    if (signs & PAST) return 'past';
    if (signs & PRESENT) return 'present';
  }
  return 'unknown';
}

function poleWords(words: readonly Word[], negations: readonly Negation[]): PoleWord[] {
  const found: PoleWord[] = [];
  for (const word of words) {
    if (!(word.signs & POLE)) continue;
    for (const { axis, sign } of polesOf(word.lower))
      found.push({ word, pole: { axis, sign: isNegated(word, negations) ? opposite(sign) : sign } });
  }
  return found;
}

const isNegated = (word: Word, negations: readonly Negation[]): boolean =>
  negations.some(({ focus }) => focus.includes(word));
