import type { TextDocument, TokenRange } from '../text/document';
import { splitClauses } from './clauses';
import { readFigures, type Figure } from './figures';
import { HEDGES, NOW_MARKERS, PAST_MARKERS, SCHEDULED } from './lexicon/function-words.data';
import { antonymsOf, familySet, lowerSet, polesOf, type Pole } from './lexicon/vocabulary';
import { readNegations, type Negation } from './polarity';
import type { Word, WordReader } from './words';

/** How firmly a clause claims: what is not at least scheduled contradicts nothing. */
export type Certainty = 'categorical' | 'scheduled' | 'hypothetical' | 'question';

export type ClauseTime = 'past' | 'present' | 'future' | 'unknown';

export interface PoleWord {
  readonly word: Word;
  readonly pole: Pole;
}

/** What one clause claims, as far as shallow reading can tell. */
export interface Proposition {
  readonly range: TokenRange;
  readonly words: readonly Word[];
  readonly negations: readonly Negation[];
  readonly certainty: Certainty;
  readonly time: ClauseTime;
  /** Dates and years named, lower case. */
  readonly dates: ReadonlySet<string>;
  /** Words on an axis, the sign turned where the word is negated. */
  readonly poles: readonly PoleWord[];
  readonly figures: readonly Figure[];
  /** Words that have an antonym, with the stems of those. */
  readonly antonyms: readonly { readonly word: Word; readonly opposed: ReadonlySet<string> }[];
}

const opposite = (sign: 1 | -1): 1 | -1 => (sign === 1 ? -1 : 1);

const hedges = familySet(HEDGES);
const scheduled = lowerSet(SCHEDULED);
const pastMarkers = lowerSet(PAST_MARKERS);
const nowMarkers = lowerSet(NOW_MARKERS);
const pastForms = lowerSet("was were had did didn't wasn't weren't hadn't");
const presentForms = lowerSet("is are has have does do isn't aren't hasn't haven't doesn't don't 's 're");
const datesNamed = lowerSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december yesterday today tomorrow',
);
const YEAR = /^(?:19|20)\d\d$/;

/** The propositions of a statement's token ranges. */
export function readPropositions(
  document: TextDocument,
  reader: WordReader,
  ranges: readonly TokenRange[],
): Proposition[] {
  return ranges.flatMap((range) =>
    splitClauses(document, range).map(({ question, ...clause }) => {
      const words = reader.words(clause);
      const negations = readNegations(words);
      return {
        range: clause,
        words,
        negations,
        certainty: question ? 'question' : certaintyOf(words),
        time: timeOf(words),
        dates: datesIn(words),
        poles: poleWords(words, negations),
        figures: readFigures(document, words),
        antonyms: withAntonyms(words, negations),
      };
    }),
  );
}

const NO_DATES: ReadonlySet<string> = new Set();

function datesIn(words: readonly Word[]): ReadonlySet<string> {
  const dates = words.filter(({ kind, lower }) => (kind === 'number' ? YEAR.test(lower) : datesNamed.has(lower)));
  return dates.length ? new Set(dates.map(({ lower }) => lower)) : NO_DATES;
}

function withAntonyms(words: readonly Word[], negations: readonly Negation[]): Proposition['antonyms'] {
  const found: Proposition['antonyms'][number][] = [];
  for (const word of words) {
    if (word.kind !== 'specific') continue;
    const opposed = antonymsOf(word.lower);
    if (opposed && !isNegated(word, negations)) found.push({ word, opposed });
  }
  return found;
}

function certaintyOf(words: readonly Word[]): Certainty {
  if (words.some(({ family, kind }, i) => kind !== 'name' && hedges.has(family) && !isMonth(words, i)))
    return 'hypothetical';
  if (isSubjunctive(words) || isNotToSay(words)) return 'hypothetical';
  return words.some(({ lower }) => scheduled.has(lower)) ? 'scheduled' : 'categorical';
}

/** "That is not to say that they were idle." */
const isNotToSay = (words: readonly Word[]): boolean =>
  words.some(({ lower }, i) => lower === 'not' && words[i + 1]?.lower === 'to' && words[i + 2]?.lower === 'say');

/** "that she be heard": wished, not said to be. */
const isSubjunctive = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, i) => lower === 'be' && i > 0 && !BEFORE_BE.has(words[i - 1]!.lower) && !isModalBefore(words, i),
  );

const BEFORE_BE = lowerSet(
  "will would to not can could may might must should shall 'll never also only still won't can't cannot couldn't wouldn't shouldn't",
);
const isModalBefore = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ lower }) => BEFORE_BE.has(lower));

/** "in May", "May 4". */
const isMonth = (words: readonly Word[], at: number): boolean =>
  words[at]!.lower === 'may' && (BEFORE_MONTHS.has(words[at - 1]?.lower ?? '') || words[at + 1]?.kind === 'number');

const BEFORE_MONTHS = lowerSet('in last next since until by of this early late mid on');

function timeOf(words: readonly Word[]): ClauseTime {
  for (const { lower } of words) {
    if (lower === 'will' || lower === "won't" || lower === "'ll") return 'future';
    if (pastMarkers.has(lower) || pastForms.has(lower)) return 'past';
    if (nowMarkers.has(lower) || presentForms.has(lower)) return 'present';
  }
  return 'unknown';
}

function poleWords(words: readonly Word[], negations: readonly Negation[]): PoleWord[] {
  const found: PoleWord[] = [];
  for (const word of words) {
    if (word.kind === 'function' || word.kind === 'name') continue;
    for (const { axis, sign } of polesOf(word.lower))
      found.push({ word, pole: { axis, sign: isNegated(word, negations) ? opposite(sign) : sign } });
  }
  return found;
}

const isNegated = (word: Word, negations: readonly Negation[]): boolean =>
  negations.some(({ focus }) => focus.includes(word));
